import { TaraziError, UsageError } from '../model/index.js';
import { idlePatterns } from '../project/documents.js';
import { findMessages } from '../project/message-files.js';
import { findProject, openProject, type Project } from '../project/project.js';
import { writeReports } from '../project/report-files.js';
import { projectSettings } from '../project/settings.js';
import { unreadOf } from '../project/unread-lines.js';
import { count, newTally } from '../reports/tally.js';
import type { Result } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { checkSettings } from '../validate/settings.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { emptyInput } from './empty-input.js';
import { failing } from './fail-on.js';
import type { ReportTarget } from './options.js';
import { pathKinds } from './path-kinds.js';
import { progress } from './progress.js';
import { refuser } from './refuser.js';
import { reportFailure } from './report-failure.js';
import { today } from './today.js';
import { UnreadNotices } from './unread-notices.js';
import { tellUnsupported, tellUnsupportedInput } from './unsupported-languages.js';
import type { ValidateOptions } from './validate-options.js';
import { tellConfigUnused } from './validate-pairs.js';
import { documentsOf, resultsOf, type Sources } from './validate-sources.js';
import { WaiverNotices } from './waiver-notices.js';
import { wantedReports } from './wanted-reports.js';

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

/** What has changed since a revision, `true` for the last one; undefined where that was not asked for. */
async function changesOf(project: Project | undefined, since: string | true | undefined) {
  if (since === undefined) return undefined;
  if (!project) throw new UsageError('changed-project', {});
  const { changedSince } = await import('../project/changed.js');
  return changedSince(project, since === true ? 'HEAD' : since);
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

/** Tells what the configuration promises and nothing is there for; a translation without its source is only told. */
async function tellIdle(context: CliContext, project: Project, refuse: (error: TaraziError) => void): Promise<void> {
  for (const error of await idlePatterns(project)) refuse(error);
  const { idle, alone } = await findMessages(project);
  for (const error of idle) refuse(error);
  for (const file of alone) await notice(context, 'cli.validate.messages-alone', { file });
}

/** What a run was called with. */
interface Run {
  readonly context: CliContext;
  readonly paths: readonly string[];
  readonly reports: readonly ReportTarget[];
  readonly options: ValidateOptions;
  /** The reports are being written: they tell what fails from now on, or are what fails. */
  isWriting: boolean;
}

/** The project; where there is none, what the documents that were named lack of one. */
async function projectOf(cwd: string, config: string | undefined, documents: readonly string[]): Promise<Project> {
  try {
    return await openProject(cwd, config);
  } catch (error) {
    const [file] = documents;
    if (!(error instanceof TaraziError) || error.id !== 'config-missing' || file === undefined) throw error;
    throw await (await import('../project/alone.js')).whyAlone(cwd, file);
  }
}

async function runOver(run: Run): Promise<ExitCode> {
  const { context, paths, reports, options } = run;
  const { refused, refuse } = refuser(context);
  const { against } = options;
  if (against !== undefined && paths.length !== 1) throw new UsageError('against-documents', {});
  const kinds = await pathKinds(context.cwd, options.config, paths);
  const pairsOnly = paths.length > 0 && paths.every(kinds.isPairs) && options.config === undefined;
  if (pairsOnly) await tellConfigUnused(context, options.config);
  const needsProject =
    paths.length === 0 || (against === undefined && paths.some(kinds.isDocument)) || options.config !== undefined;
  const project = pairsOnly
    ? undefined
    : await (needsProject ? projectOf : findProject)(context.cwd, options.config, paths.filter(kinds.isDocument));
  const day = options.today ?? today();
  if (options.baseline === 'write' || options.baseline === 'prune')
    return keepBaseline(context, project ?? (await openProject(context.cwd)), options.baseline, day);
  const settings: ValidateSettings = project
    ? await projectSettings(project, day, options.baseline === 'use')
    : { ...checkSettings(), today: day };
  const { documents, messages } = await documentsOf(project, paths, kinds, options);
  const sources: Sources = { context, project, paths, kinds, options, refuse, messages };
  if (project && documents.length + messages.length > 0) await tellUnsupported(context, project);
  if (project && paths.length === 0) await tellIdle(context, project, refuse);
  const changed = await changesOf(project, options.changed);
  if (options.fix) {
    if (!project || !paths.every(kinds.isDocument)) throw new UsageError('fix-project', {});
    const { dryRunExit, fixTranslations } = await import('./fix.js');
    const fixed = await fixTranslations(context, project, documents, settings, options.dryRun === true, refuse);
    if (refused.count > 0) return EXIT.refused;
    if (options.dryRun) return dryRunExit(fixed);
  }
  if (options.history && (paths.length > 0 || changed || options.between || !project))
    throw new UsageError('history-paths', {});
  const found = await resultsOf(sources, documents, settings);
  const { explain } = options;
  const results = explain ? (await import('../validate/explain-results.js')).explainResults(found, settings) : found;
  const notices = new WaiverNotices(settings.waivers ?? [], day);
  const tally = newTally();
  const meter = progress(context, 'cli.validate.progress');
  async function* counted(): AsyncGenerator<Result> {
    const seen = new Set<string>();
    const languages = new Set<string>();
    for await (const result of results) {
      const { document, language, unit, target, segment, unitTarget, message } = result.pair;
      const stands = segment === undefined ? target : unitTarget;
      seen.add(document);
      languages.add(result.pair.sourceLanguage).add(result.pair.targetLanguage);
      // What is told of a document is told with its first segment, whichever has changed.
      const isOfDocument = result.findings.some(({ rule }) => rule === 'language');
      if (changed && !isOfDocument && !(await changed.has(document, language, unit, stands, message?.key))) continue;
      count(tally, result);
      notices.see(result);
      meter.step();
      yield result;
    }
    const checked = [...documents, ...messages.map(({ source }) => source)];
    for (const error of emptyInput(sources, checked, seen, refused)) refuse(error);
    await tellUnsupportedInput(context, languages, checked.length > 0 ? project : undefined);
  }
  const history =
    project && reports.some(({ format }) => format === 'html')
      ? await (await import('../project/history.js')).readHistory(project)
      : [];
  const wanted = wantedReports(context, reports, { ...options, today: day }, refused, project?.folder, history).map(
    (report) => ({ ...report, context: { ...report.context, explain } }),
  );
  run.isWriting = true;
  await writeReports(counted(), wanted, context.stdout);
  meter.end();
  if (options.history && project && refused.count === 0) {
    await (await import('../project/history.js')).appendHistory(project, { date: day, ...tally });
  }
  if (options.complete && project) {
    const unread = new UnreadNotices(context);
    for await (const one of unreadOf(project, documents)) await unread.see(one);
  }
  notices.tell(context, paths.length === 0 && !changed && !options.between && refused.count === 0);
  if (refused.count > 0) return EXIT.refused;
  const { maxWarnings = Number.POSITIVE_INFINITY, failOn } = options;
  if (failOn === 'none' || tally.warning <= maxWarnings) return failing(tally, failOn);
  await notice(context, 'cli.validate.too-many-warnings', { count: tally.warning, limit: maxWarnings });
  return EXIT.findings;
}
