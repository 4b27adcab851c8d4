import { InputError } from '../../model/index.js';
import { decodeSingleByte, type SingleByteEncoding, singleByte } from '../../xml/single-byte.js';

const DECLARED = /^[^#\n]{0,99}Content-Type:[^"\n]{0,99}?charset=([\w.:-]+)/im;
/** Templates name no charset yet. */
const NONE = /^charset$/i;
/** Encodings that are told by their first bytes or not at all, in which a byte of a longer letter may be a line feed, or that change their meaning on the way. */
const UNFIT = /^(?:utf-?(?:16|32)|ucs|iso-2022|hz)/i;

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * The charset of a PO file as its header names it, `utf-8` where it names none or a byte order mark says so.
 *
 * @throws InputError `po-charset` for one that is not known
 */
export function charsetOf(bytes: Uint8Array): string {
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  const named = DECLARED.exec(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'))?.[1];
  if (named === undefined || NONE.test(named)) return 'utf-8';
  try {
    if (UNFIT.test(named)) throw new RangeError(named);
    new TextDecoder(named);
  } catch (cause) {
    throw new InputError('po-charset', { charset: named }, undefined, { cause });
  }
  return named.toLowerCase();
}

/**
 * The text of a PO file; a byte order mark stays as U+FEFF.
 *
 * @throws InputError `po-bytes` with `place.line` for bytes that are not of the charset
 */
export function decodePo(bytes: Uint8Array, charset: string): string {
  const table = tableOf(charset);
  try {
    if (table) return decoded(bytes, table);
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(
      'po-bytes',
      { charset: charset.toUpperCase() },
      { line: wrongLine(bytes, charset) },
      { cause },
    );
  }
}

/** The table of a charset of a byte a letter; undefined for others. By its name in the standard of the web, as TextDecoder reads it. */
const tableOf = (charset: string): SingleByteEncoding | undefined => singleByte(new TextDecoder(charset).encoding);

function decoded(bytes: Uint8Array, table: SingleByteEncoding): string {
  const text = decodeSingleByte(bytes, table);
  if (text === undefined) throw new RangeError(table.name);
  return text;
}

/** The first line, from 1, that the charset has no letters for. */
function wrongLine(bytes: Uint8Array, charset: string): number {
  const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
  const table = tableOf(charset);
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      if (table) decoded(part, table);
      else decoder.decode(part);
    } catch {
      return line;
    }
    if (end === -1) break;
    start = end + 1;
  }
  return line;
}

/**
 * A line in a charset: UTF-8, or one of a byte a letter; of others the letters of ASCII.
 *
 * @throws InputError `po-letters` for a text that the charset cannot hold
 */
export function encodePo(text: string, charset: string): Uint8Array {
  if (/^utf-?8$/i.test(charset)) return Buffer.from(text, 'utf8');
  const table = tableOf(charset)?.bytes;
  const bytes = Array.from({ length: text.length }, (_, at) => {
    const unit = text.charCodeAt(at);
    return table ? table.get(unit) : unit < 0x80 ? unit : undefined;
  });
  if (bytes.includes(undefined)) throw new InputError('po-letters', { charset: charset.toUpperCase() });
  return Uint8Array.from(bytes as number[]);
}
