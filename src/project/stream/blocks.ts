const NEWLINE = 10;

/** The cells of a workbook that a pair stands in: `Sheet1!B7`. */
export interface CellNames {
  readonly source: string;
  readonly target: string;
}

/** Whole lines of a stream: each ends with a newline, save perhaps the very last one. */
export interface Block {
  readonly bytes: Buffer;
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** The lines are JSON that rows of a table were made into: the line, from 1, in which the row of each begins. */
  readonly lines?: readonly number[];
  /** The same of rows of a workbook: where each stands. */
  readonly cells?: readonly CellNames[];
  /** A line longer than the limit stood here; its bytes were dropped. */
  readonly overlong?: true;
}

/** Longest line taken unless told otherwise, in bytes. */
export const LINE_LIMIT = 16 * 1024 * 1024;

/** How many newlines there are. */
export function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

/**
 * Cuts a stream of bytes into blocks of whole lines as they arrive, in memory bound by the chunk and the line limit.
 * A line beyond the limit is dropped and told as a block of its own, so that the others are still answered.
 */
export async function* blocksOf(chunks: AsyncIterable<Buffer>, limit = LINE_LIMIT): AsyncGenerator<Block> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let line = 1;
  let skipping = false;
  for await (let chunk of chunks) {
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end === -1) continue;
      chunk = chunk.subarray(end + 1);
      skipping = false;
      yield { bytes: Buffer.alloc(0), firstLine: line++, overlong: true };
    }
    if (pendingBytes > 0) {
      const end = chunk.indexOf(NEWLINE);
      if (end !== -1 && pendingBytes + end > limit) {
        chunk = chunk.subarray(end + 1);
        pending = [];
        pendingBytes = 0;
        yield { bytes: Buffer.alloc(0), firstLine: line++, overlong: true };
      }
    }
    const last = chunk.lastIndexOf(NEWLINE);
    if (last !== -1) {
      const whole = chunk.subarray(0, last + 1);
      const bytes = pending.length === 0 ? whole : Buffer.concat([...pending, whole]);
      const block = { bytes, firstLine: line };
      line += countLines(bytes);
      chunk = chunk.subarray(last + 1);
      pending = [];
      pendingBytes = 0;
      yield block;
    }
    if (chunk.length > 0) {
      pending.push(chunk);
      pendingBytes += chunk.length;
      if (pendingBytes > limit) {
        pending = [];
        pendingBytes = 0;
        skipping = true;
      }
    }
  }
  if (skipping) yield { bytes: Buffer.alloc(0), firstLine: line, overlong: true };
  else if (pending.length > 0) yield { bytes: Buffer.concat(pending), firstLine: line };
}
