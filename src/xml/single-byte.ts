/** An encoding in which each byte is a character, and the lower half is ASCII. */
export interface SingleByteEncoding {
  /** As it was asked for, in small letters. */
  readonly name: string;
  /** UTF-16 code units of the 256 bytes; −1 where a byte means nothing. */
  readonly units: Int32Array;
  readonly bytes: ReadonlyMap<number, number>;
}

/** Encodings of the WHATWG Encoding Standard that are read, by the names that TextDecoder gives them. */
const READ = /^(?:windows-125[0-8]|windows-874|iso-8859-\d{1,2}|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;
/** ISO's own; the standard for the web reads some as the encodings of Windows, whose signs take the place of ISO's control characters. */
const ISO = /^(?:iso|latin|l\d|cs)/;
/** What windows-1252 has there. Some versions of Node decode it as ISO-8859-1 (nodejs/node#56542). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const [CONTROLS, CONTROLS_END] = [0x80, 0xa0] as const;

const known = new Map<string, SingleByteEncoding>();

/** The encoding that an XML declaration names; undefined where it is none of these. Tables are made from TextDecoder. */
export function singleByte(label: string): SingleByteEncoding | undefined {
  const name = label.trim().toLowerCase();
  const made = known.get(name) ?? make(name);
  if (made) known.set(name, made);
  return made;
}

function make(name: string): SingleByteEncoding | undefined {
  // Names as older programs write them.
  const decoder = decoderOf(name.replace(/^iso_?(?=8859)/, 'iso-').replaceAll('_', '-')) ?? decoderOf(name);
  if (!decoder) return undefined;
  const isIso = ISO.test(name);
  const units = new Int32Array(256);
  const bytes = new Map<number, number>();
  for (let byte = 0; byte < 256; byte++) {
    const unit = unitOf(byte, decoder, isIso);
    units[byte] = unit;
    if (unit >= 0) bytes.set(unit, byte);
  }
  return { name, units, bytes };
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    return READ.test(decoder.encoding) ? decoder : undefined;
  } catch {
    return undefined;
  }
}

function unitOf(byte: number, decoder: InstanceType<typeof TextDecoder>, isIso: boolean): number {
  if (byte < CONTROLS) return byte;
  if (byte < CONTROLS_END) {
    if (isIso) return byte;
    if (decoder.encoding === 'windows-1252') return WINDOWS_1252.charCodeAt(byte - CONTROLS);
  }
  try {
    const unit = decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
    // ICU has signs of its own for bytes that mean nothing in windows-874.
    return unit >= 0xe000 && unit < 0xf900 ? -1 : unit;
  } catch {
    return -1;
  }
}

/** The text of bytes; undefined where one of them means nothing. */
export function decodeSingleByte(bytes: Uint8Array, { units }: SingleByteEncoding): string | undefined {
  const decoded = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index++) {
    const unit = units[bytes[index]!]!;
    if (unit < 0) return undefined;
    decoded[index] = unit;
  }
  return Buffer.from(decoded.buffer).toString('utf16le');
}

/**
 * The bytes of an XML text; what the encoding does not have is written as a character reference (`&#601;`). That is right in
 * texts and values; comments and names stand as they were read, in the encoding.
 */
export function encodeSingleByte(text: string, { bytes }: SingleByteEncoding): Uint8Array {
  const parts: Buffer[] = [];
  const encoded = Buffer.alloc(text.length);
  let length = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const byte = bytes.get(text.charCodeAt(index));
    if (byte !== undefined) {
      encoded[length++] = byte;
      continue;
    }
    const point = text.codePointAt(index)!;
    if (point > 0xffff) index++;
    parts.push(encoded.subarray(from, length), Buffer.from(`&#${point};`, 'latin1'));
    from = length;
  }
  return Buffer.concat([...parts, encoded.subarray(from, length)]);
}
