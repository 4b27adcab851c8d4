import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { unicodeEncoding } from '../../text/decode-table.js';
import { openFile, readHead, streamBytes } from '../files.js';
import type { PairsInput } from './options.js';

/** Where the pairs of a stream come from. */
export interface StreamInput {
  /** As it is told to people. */
  readonly shown: string;
  /** All bytes, from the beginning. */
  readonly bytes: AsyncIterable<Buffer>;
  /** How many they are, where that is known before they are read. */
  readonly size: number | undefined;
  /** A regular file whose pairs are lines, any of which can be read by itself. */
  readonly lines: string | undefined;
}

/** What comes through standard input; where a shell leads a file into it, its size is known. */
export function inputOfStdin(stdin: Readable & { readonly fd?: unknown }): StreamInput {
  const { fd } = stdin;
  const stats = typeof fd === 'number' ? fstatSync(fd) : undefined;
  const size = stats?.isFile() ? stats.size : undefined;
  return { shown: '-', bytes: streamBytes(stdin, '-'), size, lines: undefined };
}

/** Whether a file is made of lines: what a spreadsheet saves in UTF-16 is a table. */
async function isLines(path: string, input: PairsInput): Promise<boolean> {
  if (input !== 'tsv') return input === 'jsonl';
  const head = await readHead(path, 2);
  return head !== undefined && unicodeEncoding(head) === 'utf-8';
}

/** A file, or whatever a path names. It is opened when it is read, and fails then. */
export async function inputOfPath(path: string, shown: string, input: PairsInput): Promise<StreamInput> {
  const stats = await stat(path).catch(() => undefined);
  const isFile = stats?.isFile() === true;
  async function* bytes(): AsyncGenerator<Buffer> {
    yield* streamBytes(openFile(path), shown);
  }
  return {
    shown,
    bytes: bytes(),
    size: isFile ? stats.size : undefined,
    lines: isFile && (await isLines(path, input)) ? path : undefined,
  };
}
