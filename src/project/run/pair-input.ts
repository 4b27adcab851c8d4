import { resolve } from 'node:path';
import { InputError, UsageError } from '../../model/index.js';
import type { PlacedPair } from '../../validate/result.js';
import { shownPath } from '../files.js';
import { findConfig } from '../find-config.js';
import { inputOfPath, inputOfStdin, type StandardInput, type StreamInput } from '../stream/input.js';
import type { PairsInput, StreamOptions } from '../stream/options.js';
import type { RunOptions, RunRequest } from './request.js';

/** Whether a path means pairs: `-`, `.jsonl`, `.tsv`, `.csv`, `.xlsx`. */
export function isPairsPath(path: string): boolean {
  return path === '-' || /\.(?:jsonl|ndjson|tsv|csv|xls[xm])$/i.test(path);
}

function inputOf(path: string, options: RunOptions): PairsInput {
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

/** What a path of pairs holds: a file, or for `-` standard input. */
export function pairInput(
  request: Pick<RunRequest, 'cwd'> & StandardInput,
  path: string,
  { input }: StreamOptions,
): Promise<StreamInput> | StreamInput {
  return path === '-' ? inputOfStdin(request) : inputOfPath(resolve(request.cwd, path), path, input);
}

/** How the pairs of a path are read and weighed. Throws UsageError where a language or the form of the input has to be said. */
export async function pairOptions(
  { cwd, language }: Pick<RunRequest, 'cwd' | 'language'>,
  path: string,
  options: RunOptions,
): Promise<StreamOptions> {
  const input = inputOf(path, options);
  const { sourceLanguage, targetLanguage, complete } = options;
  if (input === 'tsv' && !(sourceLanguage && targetLanguage)) throw new UsageError('tsv-languages', { file: path });
  const file = path === '-' ? undefined : path;
  const common = { input, file, sourceLanguage, targetLanguage, complete, interfaceLanguage: language };
  if (options.config === undefined) return common;
  // Pairs know no project, unless one is named.
  const { openProject } = await import('../project.js');
  const { readTermbase } = await import('../termbase.js');
  const project = await openProject(cwd, options.config);
  const termbase = await readTermbase(project);
  return { ...common, rules: project.config.rules, ...(termbase.length > 0 && { termbase }) };
}

/** Pairs know no project: the configuration that somebody may have meant, where none was named. */
export async function unusedConfig(cwd: string, config: string | undefined): Promise<string | undefined> {
  const file = config === undefined ? await findConfig(cwd) : undefined;
  return file === undefined ? undefined : shownPath(cwd, file);
}

/** That no pair came where pairs were promised. */
export function emptyPairs(path: string): InputError {
  const file = path === '-' ? 'stdin' : path;
  return new InputError('pairs-empty', { file }, { file });
}

/** The pairs of a file or of stdin, for reports that need more than an answer a line. */
export async function* pairsOfPath(request: RunRequest, path: string): AsyncGenerator<PlacedPair> {
  const { pairsOfStream } = await import('../stream/collect.js');
  const settings = await pairOptions(request, path, request.options);
  const { bytes } = await pairInput(request, path, settings);
  yield* pairsOfStream(bytes, path, settings, request.refuse);
}
