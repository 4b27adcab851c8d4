import { closeSync, fstatSync, openSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { unicodeEncoding } from '../../text/decode-table.js';
import { openFile, readHead, streamBytes, unreadable } from '../files.js';
import { type Descriptors, isPlain, readPlain } from './descriptors.js';
import type { PairsInput } from './options.js';

/** Where the pairs of a stream come from. */
export interface StreamInput {
  /** As it is told to people. */
  readonly shown: string;
  /** All bytes, from the beginning. */
  readonly bytes: AsyncIterable<Buffer>;
  /** The same, where nothing else goes on while they are waited for. */
  readonly plain: AsyncIterable<Buffer>;
  /** How many they are, where that is known before they are read. */
  readonly size: number | undefined;
  /** A regular file whose pairs are lines, any of which can be read by itself. */
  readonly lines: string | undefined;
}

/** Standard input: as a stream, which is opened when it is asked for, and the number of its descriptor, where that is known. */
export interface StandardInput {
  readonly stdin: Readable;
  readonly descriptors?: Descriptors | undefined;
}

/** What comes through standard input; where a shell leads a file into it, its size is known. */
export function inputOfStdin(standard: StandardInput): StreamInput {
  async function* bytes(): AsyncGenerator<Buffer> {
    yield* streamBytes(standard.stdin, '-');
  }
  const fd = standard.descriptors?.stdin;
  const stats = fd === undefined ? undefined : fstatSync(fd);
  const isFile = stats?.isFile() === true;
  return {
    shown: '-',
    bytes: bytes(),
    plain: fd !== undefined && isPlain(fd) ? readPlain(fd, '-', bytes) : bytes(),
    size: isFile ? stats.size : undefined,
    lines: undefined,
  };
}

/** Whether a file is made of lines: what a spreadsheet saves in UTF-16 is a table. */
async function isLines(path: string, input: PairsInput): Promise<boolean> {
  if (input !== 'tsv') return input === 'jsonl';
  const head = await readHead(path, 2);
  return head !== undefined && unicodeEncoding(head) === 'utf-8';
}

function openToRead(path: string, shown: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw unreadable(error, shown);
  }
}

/** A file, or whatever a path names. It is opened when it is read, and fails then. */
export async function inputOfPath(path: string, shown: string, input: PairsInput): Promise<StreamInput> {
  const stats = await stat(path).catch(() => undefined);
  const isFile = stats?.isFile() === true;
  async function* bytes(): AsyncGenerator<Buffer> {
    yield* streamBytes(openFile(path), shown);
  }
  async function* plain(): AsyncGenerator<Buffer> {
    const fd = openToRead(path, shown);
    try {
      yield* readPlain(fd, shown);
    } finally {
      closeSync(fd);
    }
  }
  return {
    shown,
    bytes: bytes(),
    plain: isFile ? plain() : bytes(),
    size: isFile ? stats.size : undefined,
    lines: isFile && (await isLines(path, input)) ? path : undefined,
  };
}
