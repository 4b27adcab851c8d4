import { InputError } from '../model/index.js';
import { emptyPairs, pairInput, pairOptions, unusedConfig } from '../project/run/pair-input.js';
import { isPlain, PlainOutput, type Sink } from '../project/stream/descriptors.js';
import { Output } from '../project/stream/output.js';
import { runStream } from '../project/stream/run.js';
import { withFile } from '../project/with-file.js';
import { addSummary, countRefusal, newSummary, type Summary } from '../reports/summary-counts.js';
import { summaryJson } from '../reports/summary-json.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { failing } from './fail-on.js';
import type { ReportTarget } from './options.js';
import type { ValidateOptions } from './validate-options.js';

/** Standard output. */
function standardOutput(context: CliContext): Sink {
  const stream = (): Sink => new Output(context.stdout);
  const fd = context.descriptors?.stdout;
  return fd !== undefined && isPlain(fd) ? new PlainOutput(fd, stream) : stream();
}

/** Answers paths one after the other. Gives what they came to together, and the exit code. */
async function answer(
  context: CliContext,
  paths: readonly string[],
  out: Sink | undefined,
  options: ValidateOptions,
): Promise<{ readonly code: ExitCode; readonly sum: Summary }> {
  const sum = newSummary();
  for (const path of paths) {
    const settings = await pairOptions(context, path, options);
    try {
      const counts = await runStream(await pairInput(context, path, settings), out, settings, options);
      addSummary(sum, counts);
      // A part may be smaller than a line.
      if (counts.pairs + counts.refused === 0 && !options.part) throw emptyPairs(path);
    } catch (error) {
      // A table that cannot be read on, or holds nothing; what came before it is answered.
      const named = withFile(error, path);
      if (!(named instanceof InputError)) throw error;
      const [{ describeFailure }, { refusalOf }] = await Promise.all([
        import('./failure.js'),
        import('../reports/refusals.js'),
      ]);
      context.stderr.write(`${describeFailure(named, context.language)}\n`);
      countRefusal(sum, refusalOf(named, context.language));
    }
  }
  return { code: sum.refused > 0 ? EXIT.refused : failing(sum, options.failOn), sum };
}

/** Answers into a file, which is there once all is answered. */
async function answerInto(
  file: string,
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): ReturnType<typeof answer> {
  const { createNamed } = await import('../project/write-file.js');
  const made = await createNamed(context.cwd, file);
  try {
    const answered = await answer(context, paths, new Output(made.stream), options);
    await made.keep();
    return answered;
  } catch (error) {
    throw await made.drop(error);
  }
}

/** Whether reports are what a stream can write: answers, a line each, and what they came to. */
export function isStreamed(reports: readonly ReportTarget[]): boolean {
  const answers = reports.filter(({ format }) => format === 'jsonl');
  return answers.length <= 1 && reports.every(({ format }) => format === 'jsonl' || format === 'summary');
}

/** Checks pairs as a stream: an answer a line, in order, in constant memory; then says what they came to, where that is wanted. */
export async function validateStream(
  context: CliContext,
  paths: readonly string[],
  reports: readonly ReportTarget[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const unused = await unusedConfig(context.cwd, options.config);
  if (unused !== undefined) await notice(context, 'cli.validate.config-unused', { file: unused });
  const answers = reports.find(({ format }) => format === 'jsonl');
  const { code, sum } = await (answers?.file === undefined
    ? answer(context, paths, answers && standardOutput(context), options)
    : answerInto(answers.file, context, paths, options));
  for (const { format, file } of reports) {
    if (format !== 'summary') continue;
    const text = summaryJson(sum);
    if (file === undefined) context.stdout.write(text);
    else await (await import('../project/write-file.js')).writeNamed(context.cwd, file, text);
  }
  return code;
}
