import { InputError } from '../model/index.js';
import type { ZipArchive, ZipEntry } from './zip-archive.js';

const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const RECORD = 0x02014b50;
const HEADER = 0x04034b50;
/** Bytes of the record that ends a directory, without its comment; a comment has at most 65,535. */
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const HEADER_LENGTH = 30;
/** How an OLE compound file begins: Word documents before 2007, and all that are encrypted with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OUTSIDE = /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/;

function damaged(reason: string): never {
  throw new InputError('zip.damaged', { reason });
}

/**
 * Reads the directory of a zip archive (APPNOTE 6.3) without unpacking anything, in time linear in its length. Nothing is
 * guessed: what two readers could read in two ways is refused.
 * @throws InputError `zip.ole` for a compound file, `zip.damaged`, `zip.zip64`, `zip.encrypted`, `zip.method`,
 *   `zip.duplicate`, `zip.path`
 */
export function readZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new InputError('zip.ole');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  const isZip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (isZip64 || count === 0xffff || directory === 0xffffffff || length === 0xffffffff)
    throw new InputError('zip.zip64');
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) damaged('several disks');
  if (view.getUint16(end + 8, true) !== count || directory + length !== end) damaged('directory');
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory;
  for (let index = 0; index < count; index++) {
    const entry = entryAt(view, at, end, directory);
    // Packages compare the names of their parts without regard to case (ECMA-376 part 2).
    const folded = entry.name.toLowerCase();
    if (names.has(folded)) throw new InputError('zip.duplicate', { path: entry.name });
    names.add(folded);
    entries.push(entry);
    at = entry.recordEnd;
  }
  if (at !== end) damaged('directory');
  refuseOverlaps(entries, directory);
  return { bytes, entries, directory, end };
}

/** What stands behind an archive that went through an editor or a mail: line ends, zeros. */
const BLANKS = new Set([0x00, 0x0a, 0x0d, 0x1a]);
const MOST_BLANKS = 512;

/** Where the record that ends the directory begins: the last one whose comment ends with the file, blanks behind it apart. */
function endOf(view: DataView): number {
  const whole = endBefore(view, view.byteLength);
  if (whole !== undefined) return whole;
  for (let end = view.byteLength; end > 0 && view.byteLength - end < MOST_BLANKS; end--) {
    if (!BLANKS.has(view.getUint8(end - 1))) break;
    const at = end - 1 - END_LENGTH;
    // Only where the archive has no comment: blanks would be of it.
    if (at >= 0 && view.getUint32(at, true) === END && view.getUint16(at + 20, true) === 0) return at;
  }
  return damaged('no directory');
}

/** Where the last record begins whose comment ends at an offset. */
function endBefore(view: DataView, byteLength: number): number | undefined {
  const least = Math.max(0, byteLength - END_LENGTH - 0xffff);
  for (let at = byteLength - END_LENGTH; at >= least; at--) {
    const isEnd = view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === byteLength;
    if (isEnd) return at;
  }
  return undefined;
}

function entryAt(view: DataView, record: number, end: number, directory: number): ZipEntry {
  if (record + RECORD_LENGTH > end || view.getUint32(record, true) !== RECORD) damaged('directory');
  const flags = view.getUint16(record + 8, true);
  const method = view.getUint16(record + 10, true);
  const crc = view.getUint32(record + 16, true);
  const packed = view.getUint32(record + 20, true);
  const size = view.getUint32(record + 24, true);
  const nameLength = view.getUint16(record + 28, true);
  const header = view.getUint32(record + 42, true);
  const nameEnd = record + RECORD_LENGTH + nameLength;
  const recordEnd = nameEnd + view.getUint16(record + 30, true) + view.getUint16(record + 32, true);
  if (recordEnd > end) damaged('directory');
  const name = textOf(view, record + RECORD_LENGTH, nameEnd);
  if (OUTSIDE.test(name)) throw new InputError('zip.path', { path: name });
  if (packed === 0xffffffff || size === 0xffffffff || header === 0xffffffff) throw new InputError('zip.zip64');
  if ((flags & 0x2041) !== 0) throw new InputError('zip.encrypted');
  if (method !== 0 && method !== 8) throw new InputError('zip.method', { path: name, method });
  if (method === 0 && packed !== size) damaged(name);
  if (header + HEADER_LENGTH > directory || view.getUint32(header, true) !== HEADER) damaged(name);
  const localName = view.getUint16(header + 26, true);
  const data = header + HEADER_LENGTH + localName + view.getUint16(header + 28, true);
  if (data + packed > directory || view.getUint16(header + 8, true) !== method) damaged(name);
  if (textOf(view, header + HEADER_LENGTH, header + HEADER_LENGTH + localName) !== name) damaged(name);
  return { name, method, crc, packed, size, record, recordEnd, header, data };
}

/** Archives whose files share their bytes unpack to far more than they hold. */
function refuseOverlaps(entries: readonly ZipEntry[], directory: number): void {
  const sorted = [...entries].sort((a, b) => a.header - b.header);
  sorted.forEach(({ name, data, packed }, index) => {
    if (data + packed > (sorted[index + 1]?.header ?? directory)) damaged(name);
  });
}

function textOf(view: DataView, from: number, to: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    new Uint8Array(view.buffer, view.byteOffset + from, to - from),
  );
}
