import { isDeepStrictEqual } from 'node:util';
import type { Format } from '../../../../src/browser/tables/bits.js';
import { unpack } from '../../../../src/browser/tables/unpack.js';
import { base64OfBytes } from '../../../../src/text/base64.js';
import { BitWriter } from './bit-writer.js';

/**
 * Writes a table for browsers, base64, so that `unpack` reads it.
 * @throws Error where what would be read is something else
 */
export function pack<T>(format: Format<T>, table: T): string {
  const writer = new BitWriter();
  format(writer, table);
  const packed = base64OfBytes(writer.bytes());
  if (!isDeepStrictEqual(unpack(format, packed), table)) throw new Error('a table cannot be packed without a loss');
  return packed;
}
