import { InputError } from '../model/index.js';
import { decodeSingleByte, encodeSingleByte, type SingleByteEncoding, singleByte } from './single-byte.js';

/** `utf-8`, `utf-16le`, `utf-16be`, or one of single bytes as the XML declaration names it (`windows-1251`, `iso-8859-9`, `us-ascii`), in small letters. */
export type XmlEncoding = string;

/** XML as text, with the encoding that it came in. A byte order mark stays in the text, as U+FEFF. */
export interface DecodedXml {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
/** The declaration stands in so many bytes. */
const DECLARATION = 300;
const UNICODE = /^(?:utf-?8|unicode-1-1-utf-8)$/i;
const ASCII = /^(?:us-ascii|ascii|ansi_x3\.4-1968|iso646-us)$/i;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Turns bytes into text as they come, as XML 1.0 appendix F asks: byte order mark, else the look of the first bytes, else
 * the declaration. UTF-8, UTF-16, and encodings of single bytes: windows-125x, ISO 8859, KOI8 and the like.
 */
export class XmlDecoder {
  /** Known once the first bytes have come; ASCII is UTF-8 from the first character on that is none. */
  encoding: XmlEncoding = 'utf-8';
  private decoder: InstanceType<typeof TextDecoder> | undefined;
  private table: SingleByteEncoding | undefined;
  private waiting: Uint8Array = new Uint8Array(0);

  /** @throws InputError `xml.encoding` for another encoding, `xml.bytes` for bytes that are not of the encoding */
  push(bytes: Uint8Array): string {
    const whole = this.waiting.length === 0 ? bytes : Buffer.concat([this.waiting, bytes]);
    if (!this.decoder && !this.table && whole.length < DECLARATION) {
      this.waiting = whole;
      return '';
    }
    this.waiting = new Uint8Array(0);
    return this.decode(whole, true);
  }

  /** What is left at the end. */
  end(): string {
    const rest = this.waiting;
    this.waiting = new Uint8Array(0);
    return this.decode(rest, false);
  }

  private decode(bytes: Uint8Array, stream: boolean): string {
    if (!this.decoder && !this.table) this.begin(bytes);
    if (this.table) return decodeSingleByte(bytes, this.table) ?? this.refuseBytes(undefined);
    try {
      const text = this.decoder!.decode(bytes, { stream });
      if (this.encoding === 'us-ascii' && NOT_ASCII.test(text)) this.encoding = 'utf-8';
      return text;
    } catch (cause) {
      return this.refuseBytes(cause);
    }
  }

  private begin(bytes: Uint8Array): void {
    this.encoding = guess(bytes);
    this.table = singleByte(this.encoding === 'us-ascii' ? '' : this.encoding);
    if (this.table) return;
    const label = this.encoding === 'us-ascii' ? 'utf-8' : this.encoding;
    this.decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  }

  private refuseBytes(cause: unknown): never {
    throw new InputError('xml.bytes', { encoding: this.encoding.toUpperCase() }, undefined, { cause });
  }
}

/**
 * The same for bytes that are there as a whole.
 * @throws InputError `xml.encoding` for another encoding, `xml.bytes` for bytes that are not of the encoding
 */
export function decodeXml(bytes: Uint8Array): DecodedXml {
  const decoder = new XmlDecoder();
  const text = decoder.push(bytes) + decoder.end();
  return { text, encoding: decoder.encoding };
}

/** The bytes of ASCII. */
const ASCII_TABLE: SingleByteEncoding = {
  name: 'us-ascii',
  units: new Int32Array(0),
  bytes: new Map(Array.from({ length: 0x80 }, (_, byte) => [byte, byte])),
};

/**
 * The bytes of an XML text in the encoding that it came in; the byte order mark is part of the text. Characters that the
 * encoding does not have become references.
 */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const table = encoding === 'us-ascii' ? ASCII_TABLE : singleByte(encoding);
  if (table) return encodeSingleByte(text, table);
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
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1'))?.[1];
  // Bytes without NULs that say they are UTF-16 come from writers who made the text first and its bytes later: UTF-8.
  if (declared === undefined || UNICODE.test(declared) || /^utf-?16/i.test(declared)) return 'utf-8';
  if (ASCII.test(declared)) return 'us-ascii';
  return singleByte(declared)?.name ?? refuse(declared);
}

function refuse(encoding: string): never {
  throw new InputError('xml.encoding', { encoding });
}
