import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { InputError, type TaraziError, UsageError } from '../model/index.js';
import { openFile, shownPath, streamBytes } from '../project/files.js';
import { findConfig } from '../project/find-config.js';
import type { PairsInput, StreamOptions } from '../project/stream/options.js';
import { runStream } from '../project/stream/run.js';
import { withFile } from '../project/with-file.js';
import { createNamed } from '../project/write-file.js';
import type { PlacedPair } from '../validate/result.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { failing } from './fail-on.js';
import type { ReportTarget } from './options.js';
import type { ValidateOptions } from './validate-options.js';

/** Whether a path means pairs: `-`, `.jsonl`, `.tsv`, `.csv`, `.xlsx`. */
export function isPairsPath(path: string): boolean {
  return path === '-' || /\.(?:jsonl|ndjson|tsv|csv|xls[xm])$/i.test(path);
}

function inputOf(path: string, options: ValidateOptions): PairsInput {
  if (path === '-') {
    if (!options.input) throw new UsageError('input-needed');
    return options.input;
  }
  const ending = /\.(tsv|csv|xls[xm])$/i.exec(path)?.[1]?.toLowerCase().replace('xlsm', 'xlsx') as
    | PairsInput
    | undefined;
  // What a program packs is never lines of text.
  return ending === 'xlsx' ? ending : (options.input ?? ending ?? 'jsonl');
}

function read(context: CliContext, path: string): AsyncIterable<Buffer> {
  return streamBytes(path === '-' ? context.stdin : openFile(resolve(context.cwd, path)), path);
}

async function streamOptions(context: CliContext, path: string, options: ValidateOptions): Promise<StreamOptions> {
  const input = inputOf(path, options);
  const { sourceLanguage, targetLanguage, complete } = options;
  if (input === 'tsv' && !(sourceLanguage && targetLanguage)) throw new UsageError('tsv-languages', { file: path });
  const common = { input, sourceLanguage, targetLanguage, complete, interfaceLanguage: context.language };
  if (options.config === undefined) return common;
  // Pairs know no project, unless one is named.
  const { openProject } = await import('../project/project.js');
  const { readTermbase } = await import('../project/termbase.js');
  const project = await openProject(context.cwd, options.config);
  const termbase = await readTermbase(project);
  return { ...common, rules: project.config.rules, ...(termbase.length > 0 && { termbase }) };
}

/** Pairs know no project: says so where there is one that somebody may have meant. */
export async function tellConfigUnused(context: CliContext, config: string | undefined): Promise<void> {
  const file = config === undefined ? await findConfig(context.cwd) : undefined;
  if (file !== undefined) await notice(context, 'cli.validate.config-unused', { file: shownPath(context.cwd, file) });
}

/** That no pair came where pairs were promised. */
export function emptyPairs(path: string): InputError {
  const file = path === '-' ? 'stdin' : path;
  return new InputError('pairs-empty', { file }, { file });
}

async function answer(
  context: CliContext,
  paths: readonly string[],
  out: Writable,
  options: ValidateOptions,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  for (const path of paths) {
    const settings = await streamOptions(context, path, options);
    try {
      const counts = await runStream(read(context, path), out, settings, options.workers);
      if (counts.pairs + counts.broken === 0) throw emptyPairs(path);
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
  await tellConfigUnused(context, options.config);
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

/** The pairs of files and stdin, for reports that need more than an answer a line. */
export async function* pairsOfPaths(
  context: CliContext,
  path: string,
  options: ValidateOptions,
  refuse: (error: TaraziError) => void,
): AsyncGenerator<PlacedPair> {
  const { pairsOfStream } = await import('../project/stream/collect.js');
  yield* pairsOfStream(read(context, path), path, await streamOptions(context, path, options), refuse);
}
