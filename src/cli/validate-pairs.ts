import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError, UsageError } from '../model/index.js';
import type { StreamCounts, StreamOptions } from '../project/stream/options.js';
import { runStream } from '../project/stream/run.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import type { ValidateOptions } from './validate.js';

const CHUNK = 256 * 1024;

/** Whether a path means pairs: `-`, `.jsonl` or `.tsv`. */
export function isPairsPath(path: string): boolean {
  return path === '-' || /\.(?:jsonl|ndjson|tsv)$/i.test(path);
}

function inputOf(path: string, options: ValidateOptions): 'jsonl' | 'tsv' {
  if (path === '-') {
    if (!options.input) throw new UsageError('input-needed');
    return options.input;
  }
  return options.input ?? (/\.tsv$/i.test(path) ? 'tsv' : 'jsonl');
}

async function* read(context: CliContext, path: string): AsyncGenerator<Buffer> {
  const stream: Readable =
    path === '-' ? context.stdin : createReadStream(resolve(context.cwd, path), { highWaterMark: CHUNK });
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw new InputError('file-unreadable', { file: path, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** The exit code of a run over pairs: broken lines before findings. */
export function exitOf(counts: StreamCounts, failOn: ValidateOptions['failOn'] = 'error'): ExitCode {
  if (counts.broken > 0) return EXIT.refused;
  if (failOn === 'none') return EXIT.fine;
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? EXIT.findings : EXIT.fine;
}

async function streamOptions(context: CliContext, path: string, options: ValidateOptions): Promise<StreamOptions> {
  const input = inputOf(path, options);
  const { sourceLanguage, targetLanguage } = options;
  if (input === 'tsv' && !(sourceLanguage && targetLanguage)) throw new UsageError('tsv-languages', { file: path });
  return {
    input,
    sourceLanguage,
    targetLanguage,
    interfaceLanguage: context.language,
    complete: options.complete,
  };
}

/** Checks pairs from files or stdin and writes an answer a pair. */
export async function validatePairs(
  context: CliContext,
  paths: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  for (const path of paths) {
    const counts = await runStream(
      read(context, path),
      context.stdout,
      await streamOptions(context, path, options),
      options.workers,
    );
    const next = exitOf(counts, options.failOn);
    if (next > code) code = next;
  }
  return code;
}
