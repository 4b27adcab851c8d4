import type { Writable } from 'node:stream';
import { InputError } from '../model/index.js';
import { emptyPairs, pairInput, pairOptions, unusedConfig } from '../project/run/pair-input.js';
import { runStream } from '../project/stream/run.js';
import { withFile } from '../project/with-file.js';
import { createNamed } from '../project/write-file.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { failing } from './fail-on.js';
import type { ReportTarget } from './options.js';
import type { ValidateOptions } from './validate-options.js';

async function answer(
  context: CliContext,
  paths: readonly string[],
  out: Writable,
  options: ValidateOptions,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  for (const path of paths) {
    const settings = await pairOptions(context, path, options);
    try {
      const counts = await runStream(await pairInput(context, path, settings), out, settings, options);
      // A part may be smaller than a line.
      if (counts.pairs + counts.broken === 0 && !options.part) throw emptyPairs(path);
      code = Math.max(code, counts.broken > 0 ? EXIT.refused : failing(counts, options.failOn)) as ExitCode;
    } catch (error) {
      // A table that cannot be read on, or holds nothing; what came before it is answered.
      if (!(error instanceof InputError)) throw error;
      code = EXIT.refused;
      const { describeFailure } = await import('./failure.js');
      context.stderr.write(`${describeFailure(withFile(error, path), context.language)}\n`);
    }
  }
  return code;
}

/** Checks pairs as a stream: an answer a line, in order, in constant memory. A file is there once all is answered. */
export async function validateStream(
  context: CliContext,
  paths: readonly string[],
  report: ReportTarget,
  options: ValidateOptions,
): Promise<ExitCode> {
  const unused = await unusedConfig(context.cwd, options.config);
  if (unused !== undefined) await notice(context, 'cli.validate.config-unused', { file: unused });
  if (report.file === undefined) return answer(context, paths, context.stdout, options);
  const file = await createNamed(context.cwd, report.file);
  try {
    const code = await answer(context, paths, file.stream, options);
    await file.keep();
    return code;
  } catch (error) {
    throw await file.drop(error);
  }
}
