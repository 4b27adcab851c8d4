import type { CliContext, ExitCode } from './context.js';
import type { FailOn } from './fail-on.js';
import type { ReportTarget } from './options.js';
import { isPairsPath, validateStream } from './validate-pairs.js';

/** Options of `tarazi validate`. */
export interface ValidateOptions {
  readonly config?: string;
  readonly report?: readonly ReportTarget[];
  readonly format?: string;
  readonly failOn?: FailOn;
  readonly complete?: boolean;
  readonly xliff?: boolean;
  /** A translation of the one document that is named. */
  readonly against?: string;
  readonly input?: 'jsonl' | 'tsv';
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly workers?: number;
  readonly today?: string;
}

/** The reports that were asked for; one for people on stdout where none goes there. */
function reportsOf({ report = [], format }: ValidateOptions): readonly ReportTarget[] {
  const targets = format === undefined ? report : [...report, { format, file: undefined }];
  return targets.length === 0 ? [{ format: 'terminal', file: undefined }] : targets;
}

/** `tarazi validate`: the project, its documents, XLIFF files or pairs. */
export async function validate(
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const reports = reportsOf(options);
  const [only] = reports;
  if (options.xliff) return (await import('./validate-xliff.js')).validateXliff(context, paths, reports);
  if (only?.format === 'jsonl' && reports.length === 1 && paths.length > 0 && paths.every(isPairsPath)) {
    return validateStream(context, paths, only, options);
  }
  const { validateProject } = await import('./validate-project.js');
  return validateProject(context, paths, reports, options);
}
