import { read as readCallback } from 'node:fs';
import { promisify } from 'node:util';
import { countLines, LINE_LIMIT } from './blocks.js';
import type { ByteRange } from './byte-ranges.js';

const NEWLINE = 10;
/** Bytes read at once behind a range, where its last line ends. */
const MORE = 64 * 1024;
/** Bytes read at once where lines are only counted. */
const COUNTED = 1024 * 1024;

const read = promisify(readCallback);

/** Reads into a buffer until it is full or the file ends. Gives the bytes that were read. */
async function fill(fd: number, buffer: Buffer, position: number): Promise<Buffer> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await read(fd, buffer, length, buffer.length - length, position + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

/** The lines that begin in a range of a file. */
export interface RangeLines {
  /** Each ends with a newline, save perhaps the last one of the file. */
  readonly bytes: Buffer;
  /** Behind these stood one that is longer than the limit; its bytes were dropped. */
  readonly overlong: boolean;
  /** How many there are, the overlong one counted. */
  readonly lines: number;
}

/**
 * Reads the lines that begin in a range of an open file, however far the last one reaches beyond it, in memory bound by the range
 * and the limit. A line begins at the start of the file and behind each newline, so that ranges side by side give each line once.
 */
export async function readRange(fd: number, { start, end }: ByteRange, limit = LINE_LIMIT): Promise<RangeLines> {
  // A byte more, which says whether a line begins at the very start.
  const before = Math.min(start, 1);
  const buffer = await fill(fd, Buffer.allocUnsafeSlow(end - start + before), start - before);
  const begin = before === 0 ? 0 : buffer.indexOf(NEWLINE) + 1;
  const none = before === 1 && begin === 0;
  const own = none ? buffer.subarray(buffer.length) : buffer.subarray(begin);
  if (own.length === 0 || own.at(-1) === NEWLINE) return { bytes: own, overlong: false, lines: countLines(own) };
  const parts = [own];
  let length = own.length - (own.lastIndexOf(NEWLINE) + 1);
  let position = start - before + buffer.length;
  while (length <= limit) {
    const more = await fill(fd, Buffer.allocUnsafeSlow(MORE), position);
    const stop = more.indexOf(NEWLINE);
    parts.push(stop === -1 ? more : more.subarray(0, stop + 1));
    length += stop === -1 ? more.length : stop;
    position += more.length;
    if (stop !== -1 || more.length < MORE) break;
  }
  const overlong = length > limit;
  const bytes = overlong ? own.subarray(0, own.lastIndexOf(NEWLINE) + 1) : Buffer.concat(parts);
  return { bytes, overlong, lines: countLines(bytes) + (overlong || bytes.at(-1) !== NEWLINE ? 1 : 0) };
}

/** How many lines begin before a place of an open file. */
export async function linesBefore(fd: number, place: number): Promise<number> {
  if (place === 0) return 0;
  const buffer = Buffer.allocUnsafeSlow(COUNTED);
  let lines = 1;
  // A newline just before the place begins a line there, not before it.
  for (let at = 0; at < place - 1; ) {
    const bytes = await fill(fd, buffer.subarray(0, Math.min(COUNTED, place - 1 - at)), at);
    if (bytes.length === 0) break;
    lines += countLines(bytes);
    at += bytes.length;
  }
  return lines;
}
