import { resolve } from 'node:path';
import { UsageError } from '../model/index.js';
import { isWorkbookPath } from '../project/is-workbook-path.js';
import { isPairsPath } from '../project/run/pair-input.js';
import type { CliContext, ExitCode } from './context.js';
import type { ReportTarget } from './options.js';
import type { ValidateOptions } from './validate-options.js';
import { isStreamed, validateStream } from './validate-pairs.js';

/** The reports that were asked for; where there are none, one on stdout for people, or for GitHub in its workflows. */
function reportsOf({ report = [], format }: ValidateOptions, { cwd, env }: CliContext): readonly ReportTarget[] {
  const targets = format === undefined ? report : [...report, { format, file: undefined }];
  if (targets.length > 0) {
    const files = new Set<string>();
    for (const { file } of targets) {
      if (file === undefined) continue;
      const path = resolve(cwd, file);
      if (files.has(path)) throw new UsageError('report-file-twice', { file });
      files.add(path);
    }
    return targets;
  }
  return [{ format: env.GITHUB_ACTIONS === 'true' ? 'github' : 'terminal', file: undefined }];
}

/** Whether workbooks among paths of pairs are documents of the project. */
async function haveDocuments(cwd: string, config: string | undefined, paths: readonly string[]): Promise<boolean> {
  if (!paths.some((path) => isWorkbookPath(path))) return false;
  const { workbookDocuments } = await import('../project/workbook-documents.js');
  return (await workbookDocuments(cwd, config, paths)).size > 0;
}

/** `tarazi validate`: the project, its documents, XLIFF files or pairs. */
export async function validate(
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const reports = reportsOf(options, context);
  if (options.watch) {
    if (paths.includes('-') || options.history) throw new UsageError('watch', {});
    const { watchAndRun } = await import('./watch.js');
    const { watch: _, ...rest } = options;
    const written = reports.flatMap(({ file }) => file ?? []);
    const files = options.against === undefined ? paths : [...paths, options.against];
    return watchAndRun(context, { config: options.config, paths: files, written }, () =>
      validate(context, paths, rest),
    );
  }
  if (options.explain && (options.xliff || !reports.some(({ format }) => format === 'terminal' || format === 'json')))
    throw new UsageError('option-alone', { option: '--explain', other: '--report terminal | json' });
  if (options.dryRun && !options.fix) throw new UsageError('option-alone', { option: '--dry-run', other: '--fix' });
  if (
    options.fix &&
    (options.xliff || options.between || options.against !== undefined || options.baseline === 'write')
  )
    throw new UsageError('fix-project', {});
  if (options.xliff) return (await import('./validate-xliff.js')).validateXliff(context, paths, reports, options);
  if (isStreamed(reports) && paths.length > 0 && paths.every(isPairsPath)) {
    if (options.against === undefined && !(await haveDocuments(context.cwd, options.config, paths)))
      return validateStream(context, paths, reports, options);
  }
  if (options.part) throw new UsageError('option-alone', { option: '--part', other: '--format jsonl' });
  const { validateProject } = await import('./validate-project.js');
  return validateProject(context, paths, reports, options);
}
