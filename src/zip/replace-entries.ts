import { deflateSync } from 'fflate';
import { InputError } from '../model/index.js';
import { crc32 } from './crc32.js';
import type { ZipArchive, ZipEntry } from './zip-archive.js';

interface Written {
  readonly header: number;
  /** What stands in the record of the directory from now on; nothing where it is only moved. */
  readonly now?: { readonly crc: number; readonly packed: number; readonly size: number };
}

/**
 * The archive with new contents of some of its files. Every byte of what stays stays: the other files as they are packed,
 * their order, names, dates and extra fields, what stands between them, comments. With nothing to change, the bytes are the
 * archive's own. The same contents give the same bytes on every machine.
 * @param contents by name, as the directory writes it
 */
export function replaceEntries(archive: ZipArchive, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, entries, directory, end } = archive;
  if (!entries.some(({ name }) => contents.has(name))) return bytes;
  const parts: Uint8Array[] = [];
  const written = new Map<ZipEntry, Written>();
  let from = 0;
  let moved = 0;
  for (const entry of [...entries].sort((a, b) => a.header - b.header)) {
    const content = contents.get(entry.name);
    if (content === undefined) {
      written.set(entry, { header: entry.header + moved });
      continue;
    }
    const data = entry.method === 0 ? content : deflateSync(content);
    const now = { crc: crc32(content), packed: data.length, size: content.length };
    const header = Uint8Array.from(bytes.subarray(entry.header, entry.data));
    patch(header, 6, now);
    parts.push(bytes.subarray(from, entry.header), header, data);
    written.set(entry, { header: entry.header + moved, now });
    from = entry.data + entry.packed + descriptorLength(archive, entry);
    moved += header.length + data.length - (from - entry.header);
  }
  const tail = Uint8Array.from(bytes.subarray(directory));
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  for (const [{ record }, { header, now }] of written) {
    const at = record - directory;
    if (now) patch(tail.subarray(at), 8, now);
    view.setUint32(at + 42, header, true);
  }
  view.setUint32(end - directory + 16, directory + moved, true);
  parts.push(bytes.subarray(from, directory), tail);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > 0xfffffffe) throw new InputError('zip.zip64');
  return Buffer.concat(parts);
}

/** Writes checksum and sizes into a local header (flags at 6) or a record of the directory (flags at 8): they stand 8 bytes on. */
function patch(record: Uint8Array, flags: number, { crc, packed, size }: NonNullable<Written['now']>): void {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  // Sizes are told here and not behind the data; what was said of the strength of the compression is no longer so.
  view.setUint16(flags, view.getUint16(flags, true) & ~0x000e, true);
  view.setUint32(flags + 8, crc, true);
  view.setUint32(flags + 12, packed, true);
  view.setUint32(flags + 16, size, true);
}

/** Length of the data descriptor behind a file's bytes, with or without its signature; 0 where there is none. */
function descriptorLength({ bytes }: ZipArchive, { header, data, packed, crc }: ZipEntry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ((view.getUint16(header + 6, true) & 8) === 0) return 0;
  const at = data + packed;
  const has = (from: number): boolean => from + 12 <= view.byteLength && view.getUint32(from, true) === crc;
  if (view.getUint32(at, true) === 0x08074b50 && has(at + 4)) return 16;
  return has(at) ? 12 : 0;
}
