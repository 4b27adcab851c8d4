import { InputError } from '../model/index.js';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** XML as text, with the encoding that it came in. A byte order mark stays in the text, as U+FEFF. */
export interface DecodedXml {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const ASCII_FAMILY = /^(utf-?8|us-ascii|ascii)$/i;

/**
 * Turns bytes into text as XML 1.0 appendix F asks: byte order mark, else the look of the first bytes, else the
 * declaration. UTF-8 and UTF-16 only.
 * @throws InputError `xliff.encoding` for another encoding, `xliff.bytes` for bytes that are not of the encoding.
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const encoding = guess(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encoding };
  } catch (cause) {
    throw new InputError('xliff.bytes', { encoding: encoding.toUpperCase() }, undefined, { cause });
  }
}

/** The bytes of a text in the encoding that it came in; the byte order mark is part of the text. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function guess(bytes: Uint8Array): XmlEncoding {
  // Fewer than four bytes are no UTF-32; the parser tells what is missing.
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && (c === 0xfe || c === 0)))
    refuse('UTF-32');
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a !== 0 && b === 0) return 'utf-16le';
  if (a === 0 && b !== 0) return 'utf-16be';
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
  // Bytes without NULs that say they are UTF-16 come from writers who made the text first and its bytes later: UTF-8.
  if (declared !== undefined && !ASCII_FAMILY.test(declared) && !/^utf-?16/i.test(declared)) refuse(declared);
  return 'utf-8';
}

function refuse(encoding: string): never {
  throw new InputError('xliff.encoding', { encoding });
}
