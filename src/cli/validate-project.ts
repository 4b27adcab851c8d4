import { UsageError } from '../model/index.js';
import { openProject, type Project } from '../project/project.js';
import { writeReports } from '../project/report-files.js';
import { openRun, runChanges, runSettings, tellIdle } from '../project/run/open-run.js';
import type { RunRequest } from '../project/run/request.js';
import { runResults } from '../project/run/run-results.js';
import { projectAlone, type Sources, sourcesOf } from '../project/run/sources.js';
import { unreadOf } from '../project/unread-lines.js';
import type { Refusals } from '../reports/refusals.js';
import { count, newTally, type Tally } from '../reports/tally.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { documentNotices } from './document-notices.js';
import { failing } from './fail-on.js';
import type { ReportTarget } from './options.js';
import { progress } from './progress.js';
import { refuser } from './refuser.js';
import { reportFailure } from './report-failure.js';
import { tellRecut } from './tell-recut.js';
import { today } from './today.js';
import { UnreadNotices } from './unread-notices.js';
import { tellUnsupported, tellUnsupportedInput } from './unsupported-languages.js';
import type { ValidateOptions } from './validate-options.js';
import { WaiverNotices } from './waiver-notices.js';
import { wantedReports } from './wanted-reports.js';

/** What a run was called with. */
interface Run {
  readonly context: CliContext;
  readonly paths: readonly string[];
  readonly reports: readonly ReportTarget[];
  readonly options: ValidateOptions;
  /** The reports are being written: they tell what fails from now on, or are what fails. */
  isWriting: boolean;
}

/** `tarazi validate` over the project, documents of it, XLIFF files, or pairs in any report format. */
export async function validateProject(
  context: CliContext,
  paths: readonly string[],
  reports: readonly ReportTarget[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const run: Run = { context, paths, reports, options, isWriting: false };
  try {
    return await runOver(run);
  } catch (error) {
    if (!run.isWriting) await reportFailure(context, reports, options, error);
    throw error;
  }
}

async function runOver(run: Run): Promise<ExitCode> {
  const { context, paths, options } = run;
  const { refused, refuse } = refuser(context);
  const { cwd, env, language } = context;
  const request: RunRequest = {
    ...{ cwd, env, language, paths, refuse },
    descriptors: context.descriptors,
    get stdin() {
      return context.stdin;
    },
    today: options.today ?? today(),
    options: {
      ...options,
      withBaseline: options.baseline === 'use',
      marks: run.reports.some(({ format }) => format === 'html'),
    },
    notice: (messageId, data) => notice(context, messageId, data),
    documentNotices: documentNotices(context),
  };
  const opened = await openRun(request);
  const { project, kinds } = opened;
  if (options.baseline === 'write' || options.baseline === 'prune')
    return keepBaseline(context, project ?? (await openProject(cwd)), options.baseline, request.today);
  const settings = await runSettings(opened);
  const sources = await sourcesOf(request, kinds, project);
  if (project && sources.documents.length + sources.messages.length > 0) await tellUnsupported(context, project);
  if (project && paths.length === 0) await tellIdle(opened, project);
  const changed = await runChanges(opened);
  if (options.fix) {
    const { dryRunExit, fixTranslations } = await import('./fix.js');
    const mendable = projectAlone(sources, 'fix-project');
    const isDry = options.dryRun === true;
    const fixed = await fixTranslations(context, mendable, sources.documents, settings, isDry, refuse);
    if (refused.count > 0) return EXIT.refused;
    if (options.dryRun) return dryRunExit(fixed);
  }
  const isWhole = paths.length === 0 && !changed && !options.between;
  if (options.history && !(isWhole && project)) throw new UsageError('history-paths', {});
  const notices = new WaiverNotices(settings.waivers ?? [], request.today);
  const tally = newTally();
  const meter = progress(context, 'cli.validate.progress');
  const isOfProject = sources.documents.length + sources.messages.length > 0;
  const results = await runResults(sources, settings, {
    refused,
    changed,
    see: (result) => {
      count(tally, result);
      notices.see(result);
      meter.step();
    },
    languages: (seen) => tellUnsupportedInput(context, seen, isOfProject ? project : undefined),
  });
  const wanted = await reportsOf(run, project, request.today, refused);
  run.isWriting = true;
  await writeReports(results, wanted, context.stdout);
  meter.end();
  if (options.history && project && refused.count === 0) {
    await (await import('../project/history.js')).appendHistory(project, { date: request.today, ...tally });
  }
  if (project) await tellRecut(context, project, sources.documents);
  if (options.complete) await tellUnread(context, sources);
  notices.tell(context, isWhole && refused.count === 0);
  return refused.count > 0 ? EXIT.refused : judged(context, tally, options);
}

/** Writes the baseline anew, or takes out of it what is gone. */
async function keepBaseline(
  context: CliContext,
  project: Project,
  what: 'write' | 'prune',
  day: string,
): Promise<ExitCode> {
  const [{ writeBaseline }, { pruneWaivers }] = await Promise.all([
    import('../project/baseline.js'),
    import('../project/waive.js'),
  ]);
  const file = project.config.baseline;
  if (what === 'write') {
    await notice(context, 'cli.validate.baseline-written', { file, count: await writeBaseline(project, day) });
  } else {
    const { length } = await pruneWaivers(project, day, file);
    await notice(context, 'cli.validate.baseline-pruned', { file, count: length });
  }
  return EXIT.fine;
}

/** The reports that are wanted; a page shows the figures of past runs, too. */
async function reportsOf(
  { context, reports, options }: Run,
  project: Project | undefined,
  day: string,
  refused: Refusals,
) {
  const history =
    project && reports.some(({ format }) => format === 'html')
      ? await (await import('../project/history.js')).readHistory(project)
      : [];
  const { explain } = options;
  return wantedReports(context, reports, { ...options, today: day }, refused, project?.folder, history).map(
    (report) => ({ ...report, context: { ...report.context, explain } }),
  );
}

async function tellUnread(context: CliContext, { project, documents }: Sources): Promise<void> {
  if (!project) return;
  const unread = new UnreadNotices(context);
  for await (const one of unreadOf(project, documents)) await unread.see(one);
}

/** The exit code of a run that refused nothing. */
async function judged(context: CliContext, tally: Tally, options: ValidateOptions): Promise<ExitCode> {
  const { maxWarnings = Number.POSITIVE_INFINITY, failOn } = options;
  if (failOn === 'none' || tally.warning <= maxWarnings) return failing(tally, failOn);
  await notice(context, 'cli.validate.too-many-warnings', { count: tally.warning, limit: maxWarnings });
  return EXIT.findings;
}
