import { resolve } from 'node:path';
import { InputError, type TaraziError, UsageError } from '../model/index.js';
import { selectDocuments } from '../project/documents.js';
import { openFile, streamBytes, XML_CHUNK } from '../project/files.js';
import { projectPairs, streamedXliffPairs } from '../project/pairs.js';
import { findProject, openProject, type Project } from '../project/project.js';
import { writeReports } from '../project/report-files.js';
import { projectSettings } from '../project/settings.js';
import { count, newTally } from '../reports/tally.js';
import type { PlacedPair, Result } from '../validate/result.js';
import { checkSettings } from '../validate/settings.js';
import { type ValidateSettings, validate } from '../validate/validate.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { failing } from './fail-on.js';
import { describeFailure } from './failure.js';
import type { ReportTarget } from './options.js';
import { progress } from './progress.js';
import { today } from './today.js';
import type { ValidateOptions } from './validate.js';
import { isPairsPath, pairsOfPaths } from './validate-pairs.js';
import { WaiverNotices } from './waiver-notices.js';
import { wantedReports } from './wanted-reports.js';

const isXliffPath = (path: string): boolean => /\.(?:xlf|xliff|sdlxliff|mqxliff|mxliff)$/i.test(path);

/** The pairs of a document and its translation; in a project its languages, limits and front matter count. */
async function* documentPairs(
  { cwd }: CliContext,
  source: string,
  target: string,
  project: Project | undefined,
  options: ValidateOptions,
): AsyncGenerator<PlacedPair> {
  const [{ againstPairs }, { readDocumentFile }] = await Promise.all([
    import('../project/against.js'),
    import('../project/translation-file.js'),
  ]);
  const config = project?.config;
  const from = options.sourceLanguage ?? config?.source;
  yield* againstPairs(
    await readDocumentFile(source, { cwd, config, language: from }),
    await readDocumentFile(target, { cwd, config, language: options.targetLanguage }),
  );
}

/** Gives the evidence for the facts of a result. */
async function explainer({ termbase }: ValidateSettings) {
  const { explainFacts } = await import('../facts/explain.js');
  return ({ pair, source, target }: Result) => {
    const { sourceLanguage, targetLanguage } = pair;
    if (target === undefined || target.trim() === '') return [];
    return explainFacts({ source, target, sourceLanguage, targetLanguage, ...(termbase && { termbase }) });
  };
}

/** What comparing two translations needs; only documents of a project have two. */
async function betweenOf(project: Project | undefined, paths: readonly string[], wanted: readonly string[]) {
  const { pairsBetween, STATED, twoLanguages } = await import('../project/between.js');
  if (!project || paths.some((path) => isPairsPath(path) || isXliffPath(path)))
    throw new UsageError('between-project', {});
  return {
    pairsBetween,
    languages: twoLanguages(project, wanted),
    settings: (all: ValidateSettings): ValidateSettings => ({
      ...all,
      rules: all.rules.filter(({ rule }) => STATED.has(rule.name)),
    }),
  };
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

/** `tarazi validate` over the project, documents of it, XLIFF files, or pairs in any report format. */
export async function validateProject(
  context: CliContext,
  paths: readonly string[],
  reports: readonly ReportTarget[],
  options: ValidateOptions,
): Promise<ExitCode> {
  let refused = false;
  const refuse = (error: TaraziError): void => {
    refused = true;
    context.stderr.write(`${describeFailure(error, context.language)}\n`);
  };
  const { against } = options;
  if (against !== undefined && paths.length !== 1) throw new UsageError('against-documents', {});
  const documents = against === undefined ? paths.filter((path) => !isPairsPath(path) && !isXliffPath(path)) : [];
  const needsProject = paths.length === 0 || documents.length > 0 || options.config !== undefined;
  const project =
    paths.length > 0 && paths.every(isPairsPath) && options.config === undefined
      ? undefined
      : await (needsProject ? openProject : findProject)(context.cwd, options.config);
  const day = options.today ?? today();
  if (options.baseline === 'write' || options.baseline === 'prune')
    return keepBaseline(context, project ?? (await openProject(context.cwd)), options.baseline, day);
  const settings: ValidateSettings = project
    ? await projectSettings(project, day, options.baseline === 'use')
    : { ...checkSettings(), today: day };
  if (options.changed !== undefined && !project) throw new UsageError('changed-project', {});
  const changed =
    options.changed === undefined
      ? undefined
      : await (await import('../project/changed.js')).changedSince(
          project as Project,
          options.changed === true ? 'HEAD' : options.changed,
        );
  if (options.fix) {
    if (!project || paths.some((path) => isPairsPath(path) || isXliffPath(path)))
      throw new UsageError('fix-project', {});
    const { dryRunExit, fixTranslations } = await import('./fix.js');
    const selected = await selectDocuments(project, documents);
    const fixed = await fixTranslations(context, project, selected, settings, options.dryRun === true, refuse);
    if (refused) return EXIT.refused;
    if (options.dryRun) return dryRunExit(fixed);
  }
  const between = options.between && (await betweenOf(project, paths, options.between));
  const notices = new WaiverNotices(settings.waivers ?? [], day);

  async function* pairs(): AsyncGenerator<PlacedPair> {
    const selected =
      project && (paths.length === 0 || documents.length > 0) ? await selectDocuments(project, documents) : [];
    for (const document of selected) {
      try {
        if (between) yield* between.pairsBetween(project as Project, document, between.languages);
        else yield* projectPairs(project as Project, [document], options);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refuse(error);
      }
    }
    for (const path of paths) {
      try {
        if (against !== undefined) yield* documentPairs(context, path, against, project, options);
        else if (isPairsPath(path)) yield* pairsOfPaths(context, path, options, refuse);
        else if (isXliffPath(path)) {
          const languages = { source: options.sourceLanguage, target: options.targetLanguage };
          const bytes = streamBytes(openFile(resolve(context.cwd, path), XML_CHUNK), path);
          yield* streamedXliffPairs(bytes, path, languages, options);
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refuse(error);
      }
    }
  }

  /** The results of the project's documents where those of earlier runs can be taken again; else nothing. */
  async function fromCache(): Promise<AsyncIterable<Result> | undefined> {
    const whole = project && against === undefined && !between && documents.length === paths.length;
    if (!whole || options.cache === false) return undefined;
    const [{ cachedResults, mayBeCached }, { cacheFolder, openCache }] = await Promise.all([
      import('../project/cached-results.js'),
      import('../project/result-cache.js'),
    ]);
    const folder = cacheFolder(context.env);
    if (folder === undefined || !mayBeCached(settings)) return undefined;
    const selected = await selectDocuments(project, documents);
    return cachedResults(project, selected, settings, options, openCache(folder), (error) => {
      if (!(error instanceof InputError)) throw error;
      refuse(error);
    });
  }

  const tally = newTally();
  const meter = progress(context, 'cli.validate.progress');
  async function* counted(): AsyncGenerator<Result> {
    const fresh = (): AsyncIterable<Result> => validate(pairs(), between ? between.settings(settings) : settings);
    for await (const result of (await fromCache()) ?? fresh()) {
      const { document, language, unit, target } = result.pair;
      if (changed && !(await changed.has(document, language, unit, target))) continue;
      count(tally, result);
      notices.see(result);
      meter.step();
      yield result;
    }
  }
  if (options.history && (paths.length > 0 || changed || between || !project))
    throw new UsageError('history-paths', {});
  const history =
    project && reports.some(({ format }) => format === 'html')
      ? await (await import('../project/history.js')).readHistory(project)
      : [];
  const explain = options.explain ? await explainer(settings) : undefined;
  const wanted = wantedReports(context, reports, { ...options, today: day }, project?.folder, history).map(
    (report) => ({ ...report, context: { ...report.context, explain } }),
  );
  await writeReports(counted(), wanted, context.stdout);
  meter.end();
  if (options.history && project && !refused) {
    await (await import('../project/history.js')).appendHistory(project, { date: day, ...tally });
  }
  notices.tell(context, paths.length === 0 && !changed && !between && !refused);
  if (refused) return EXIT.refused;
  const { maxWarnings = Number.POSITIVE_INFINITY, failOn } = options;
  if (failOn === 'none' || tally.warning <= maxWarnings) return failing(tally, failOn);
  await notice(context, 'cli.validate.too-many-warnings', { count: tally.warning, limit: maxWarnings });
  return EXIT.findings;
}
