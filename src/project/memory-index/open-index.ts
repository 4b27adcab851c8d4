import { closeSync, fstatSync, openSync } from 'node:fs';
import { BrokenIndex, type IndexDirectory, IndexPart, numbersOfBytes } from '../../memory/index.js';
import { closeAfter, FileBytes, readExactly } from './file-bytes.js';
import { checksum, HEAD, MAGIC, MOST_DIRECTORY, PAGE, STAMP_AT, STAMP_BYTES, TAIL, VERSION } from './layout.js';

/** What the directory of an index file says besides what its parts are. */
export interface WrittenDirectory extends IndexDirectory {
  /** Bytes of the body. */
  readonly body: number;
  /** SHA-256 of the file that it was made from. */
  readonly source: string;
  /** The version of Unicode by which letters were told. */
  readonly unicode: string | undefined;
}

/** An index file that is open. */
export interface OpenIndex {
  readonly parts: readonly IndexPart[];
  readonly stamp: Buffer;
  readonly source: string;
}

/** Opens an index file; undefined where there is none, or it is damaged, or of another version. */
export function openIndex(path: string): OpenIndex | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    return readIndex(fd);
  } catch {
    closeSync(fd);
    return undefined;
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const stampIn = (head: Buffer): Buffer => head.subarray(STAMP_AT, STAMP_AT + STAMP_BYTES);

function assert(isSound: boolean): asserts isSound {
  if (!isSound) throw new BrokenIndex();
}

function readIndex(fd: number): OpenIndex {
  const { size } = fstatSync(fd);
  assert(size >= HEAD + TAIL);
  const head = Buffer.from(readExactly(fd, 0, HEAD));
  const tail = Buffer.from(readExactly(fd, size - TAIL, TAIL));
  assert(head.toString('latin1', 0, 8) === MAGIC && head.readUInt32LE(8) === VERSION);
  assert(textOf(tail.subarray(16)) === MAGIC && tail.readUInt32LE(0) === VERSION);
  const length = tail.readUInt32LE(4);
  assert(length <= MOST_DIRECTORY && HEAD + length + TAIL <= size);
  const written = readExactly(fd, size - TAIL - length, length);
  const directory = JSON.parse(Buffer.from(written).toString('utf8')) as WrittenDirectory;
  const { body, source, unicode, parts } = directory;
  const pages = Math.ceil(body / PAGE);
  assert(Number.isSafeInteger(body) && body >= 0 && HEAD + body + 4 * pages + length + TAIL === size);
  const sums = readExactly(fd, HEAD + body, 4 * pages);
  assert(checksum(written, checksum(sums)) === tail.readUInt32LE(8));
  assert(typeof source === 'string' && unicode === process.versions.unicode && Array.isArray(parts));
  const bytes = new FileBytes(fd, body, numbersOfBytes(sums));
  const index = { parts: parts.map((entry) => new IndexPart(bytes, entry)), stamp: stampIn(head), source };
  closeAfter(bytes, fd);
  return index;
}
