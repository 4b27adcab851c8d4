import { UsageError } from '../model/index.js';
import { convert as convertFiles } from '../project/convert.js';
import { xliffLimit } from '../project/xliff-limit.js';
import type { XliffVersion } from '../xliff/index.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';

/** Options of `tarazi convert`. */
export interface ConvertCommandOptions {
  readonly out?: string;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly xliff?: XliffVersion;
  readonly namespace?: string;
  readonly side?: 'source' | 'target';
}

/** `tarazi convert`: flat JSON resources to XLIFF and back. Needs no project. */
export async function convert(
  context: CliContext,
  files: readonly string[],
  { out, xliff, side, ...languages }: ConvertCommandOptions,
): Promise<ExitCode> {
  if (out === undefined) throw new UsageError('option-needed', { option: '--out' });
  const limit = await xliffLimit(context.cwd);
  const units = await convertFiles({ cwd: context.cwd, files, out, version: xliff, limit, ...languages }, side);
  await tell(context, 'cli.convert.done', { file: out, units });
  return EXIT.fine;
}
