import { InputError } from '../model/index.js';
import { encodeXml, type XmlEncoding } from '../xml/decode.js';
import { decodeSingleByte, singleByte } from '../xml/single-byte.js';
import { decodeUtf8 } from './decode-utf8.js';

/** A text with the encoding that its bytes came in. A byte order mark stays in it, as U+FEFF. */
export interface EncodedText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/**
 * Decodes bytes as their byte order mark says, else as a label says (`windows-1251`, `latin1`; the Encoding Standard's names),
 * else as UTF-8. A label that nobody knows says nothing.
 * @throws InputError `input-encoding` for what is no UTF-8, `xml.bytes` for bytes that are not of the encoding, `xml.encoding`
 * for encodings that could not be written again
 */
export function decodeText(bytes: Uint8Array, label?: string): EncodedText {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    const encoding = a === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: decoded(bytes, encoding), encoding };
  }
  const named = label === undefined ? undefined : standardName(label);
  // What says UTF-16 in single bytes of ASCII is none.
  if (named === undefined || named.startsWith('utf-')) return { text: decodeUtf8(bytes), encoding: 'utf-8' };
  const isMarked = a === 0xef && b === 0xbb && bytes[2] === 0xbf;
  if (isMarked) return { text: decodeUtf8(bytes), encoding: 'utf-8' };
  const table = singleByte(named);
  if (!table) throw new InputError('xml.encoding', { encoding: named });
  const text = decodeSingleByte(bytes, table);
  if (text === undefined) throw new InputError('xml.bytes', { encoding: named.toUpperCase() });
  return { text, encoding: named };
}

function decoded(bytes: Uint8Array, encoding: XmlEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError('xml.bytes', { encoding: encoding.toUpperCase() }, undefined, { cause });
  }
}

function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** The bytes of a text in the encoding that it came in. Characters that the encoding does not have become references (`&#601;`). */
export const encodeText = ({ text, encoding }: EncodedText): Uint8Array => encodeXml(text, encoding);
