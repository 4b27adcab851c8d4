import * as zlib from 'node:zlib';
import { crc32 as slowly } from '../../zip/crc32.js';

/*
 * An index file: a head (64 bytes: magic, version, the stamp of its source), the body that `IndexBuilder` hands out, the checksums of the
 * body's pages, the directory as JSON, a tail (24 bytes). Numbers are little-endian. What is read of the body is checked page by page, so
 * that opening reads next to nothing of it.
 */

export const MAGIC = 'TARAZITM';
/** To be raised with every change of what an index holds: how texts are cut into terms, hashed, written. */
export const VERSION = 1;
export const HEAD = 64;
export const TAIL = 24;
/** Where the stamp stands in the head, and its bytes. */
export const STAMP_AT = 16;
export const STAMP_BYTES = 32;
export const PAGE = 4096;
/** More than the directory of any index. */
export const MOST_DIRECTORY = 1 << 24;

/** zlib has it since Node 20.15, ten times as quick. */
export const checksum: (bytes: Uint8Array, before?: number) => number =
  (zlib as { crc32?: (bytes: Uint8Array, before?: number) => number }).crc32 ?? slowly;
