import { InputError } from '../model/index.js';

export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A table as text, with the encoding that it came in. A byte order mark stays in the text, as U+FEFF. */
export interface DecodedTable {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/** The encoding that the first bytes of a text show: UTF-16 by its byte order mark or the NULs of its first letters, else UTF-8. */
export function unicodeEncoding([a = 1, b = 1]: Uint8Array): TableEncoding {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return 'utf-16be';
  return 'utf-8';
}

/**
 * Decodes what a spreadsheet saved as “CSV UTF-8” or as “Unicode text” (UTF-16).
 *
 * @throws InputError `csv.encoding` with `place.line` for bytes that are of neither, such as those of a Windows code page
 */
export function decodeTable(bytes: Uint8Array): DecodedTable {
  const encoding = unicodeEncoding(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new InputError('csv.encoding', {}, { line: lineOfWrongByte(bytes, encoding) }, { cause });
  }
}

/** The bytes of a text in the encoding that it came in; the byte order mark is part of the text. */
export function encodeTable(text: string, encoding: TableEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The line, from 1, in which lenient decoding first differs from the bytes. */
function lineOfWrongByte(bytes: Uint8Array, encoding: TableEncoding): number {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const again = encodeTable(decoder.decode(bytes), encoding);
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at++;
  return decoder.decode(bytes.subarray(0, at)).split('\n').length;
}
