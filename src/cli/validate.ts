import { type CliContext, EXIT, type ExitCode } from './context.js';
import type { ReportTarget } from './options.js';
import { isPairsPath, validatePairs } from './validate-pairs.js';

/** Options of `tarazi validate`. */
export interface ValidateOptions {
  readonly config?: string;
  readonly report?: readonly ReportTarget[];
  readonly format?: string;
  readonly failOn?: 'error' | 'warning' | 'none';
  readonly complete?: boolean;
  readonly xliff?: boolean;
  readonly input?: 'jsonl' | 'tsv';
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly workers?: number;
  readonly today?: string;
}

/** `tarazi validate`: the project, documents, XLIFF files or pairs. */
export async function validate(
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  if (paths.some(isPairsPath)) return validatePairs(context, paths, options);
  return EXIT.fine;
}
