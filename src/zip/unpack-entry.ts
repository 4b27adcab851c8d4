import { inflateRawSync } from 'node:zlib';
import { InputError } from '../model/index.js';
import { crc32 } from './crc32.js';
import type { ZipArchive, ZipEntry } from './zip-archive.js';

/**
 * Unpacks one file of an archive. What it says of its size is held against the limit before anything is unpacked, and
 * against what comes out: never more memory is taken than that.
 * @throws InputError `zip.too-large` beyond the limit, `zip.damaged` where size or checksum are not as told
 */
export function unpackEntry(archive: ZipArchive, entry: ZipEntry, limit: number): Uint8Array {
  const { name, method, crc, packed, size, data } = entry;
  if (size > limit) throw new InputError('zip.too-large', { path: name, size, limit });
  const raw = archive.bytes.subarray(data, data + packed);
  const bytes = method === 0 ? raw : inflate(raw, name, size);
  if (bytes.length !== size || crc32(bytes) !== crc) throw new InputError('zip.damaged', { reason: name });
  return bytes;
}

function inflate(raw: Uint8Array, name: string, size: number): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw new InputError('zip.damaged', { reason: name }, undefined, { cause });
  }
}
