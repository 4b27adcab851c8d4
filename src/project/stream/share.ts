import { documentOfLine } from './document-of-line.js';
import { setOf } from './stream-documents.js';

/** Which lines a thread answers of those that name documents: all of a document's are one thread's. */
export interface Share {
  /** This thread, of how many. */
  readonly thread: number;
  readonly of: number;
  /** The thread that answers lines without a document. */
  readonly rest: number;
}

/** Which lines were answered, so that answers of several threads can be put in order: by their numbers among the lines, from 0. */
export interface SharedLines {
  readonly lines: Uint32Array;
  /** Where the answer of each ends among the bytes. */
  readonly ends: Uint32Array;
  /** Those that were refused. */
  readonly refused: readonly number[];
}

/** Whether a line is in the share. */
export function isInShare({ thread, of, rest }: Share, line: Buffer): boolean {
  const document = documentOfLine(line);
  return (document === undefined ? rest : setOf(document) % of) === thread;
}
