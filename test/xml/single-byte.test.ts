import { describe, expect, it } from 'vitest';
import { decodeXml, encodeXml } from '../../src/xml/decode.js';
import { fc, runs } from '../support/properties.js';

const head = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
/** A file in an encoding: its declaration, then bytes. */
const file = (encoding: string, ...bytes: number[]): Uint8Array =>
  Buffer.concat([Buffer.from(head(encoding), 'latin1'), Uint8Array.from(bytes)]);

describe('encodings of single bytes', () => {
  it.each<[string, number[], string]>([
    ['windows-1251', [0xc1, 0xe0, 0xea, 0xf3, 0x92], 'Баку’'],
    ['Windows-1251', [0xb9], '№'],
    ['cp1251', [0xa8], 'Ё'],
    ['windows-1252', [0x80, 0x92, 0xe9], '€’é'],
    ['windows-1254', [0xdd, 0xfd, 0xde, 0xf0], 'İıŞğ'],
    ['ISO-8859-1', [0xe9, 0xa0], 'é\u00a0'],
    ['latin1', [0x92], '\u0092'],
    ['ISO-8859-5', [0xb1, 0xf1], 'Бё'],
    ['ISO-8859-9', [0xdd, 0x85], 'İ\u0085'],
    ['iso8859-2', [0xb1], 'ą'],
    ['KOI8-R', [0xe2], 'Б'],
  ])('%s', (encoding, bytes, text) => {
    const decoded = decodeXml(file(encoding, ...bytes));
    expect(decoded.text).toBe(head(encoding) + text);
    expect(Buffer.from(encodeXml(decoded.text, decoded.encoding))).toEqual(Buffer.from(file(encoding, ...bytes)));
  });

  const ENCODINGS = [
    ...Array.from({ length: 9 }, (_, index) => `windows-125${index}`),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15].map((part) => `ISO-8859-${part}`),
    'KOI8-U',
    'IBM866',
  ];
  it.each(ENCODINGS)('%s: what can be read is written back to the byte', (encoding) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const whole = file(encoding, ...bytes);
        let decoded: { text: string; encoding: string };
        try {
          decoded = decodeXml(whole);
        } catch {
          return;
        }
        expect(decoded.encoding).toBe(encoding.toLowerCase());
        expect(Buffer.from(encodeXml(decoded.text, decoded.encoding)).equals(Buffer.from(whole))).toBe(true);
      }),
      { numRuns: runs(50) },
    );
  });

  it('a character that the encoding does not have becomes a reference', () => {
    expect(Buffer.from(encodeXml('Bakıdə 😀', 'windows-1254')).toString('latin1')).toBe('Bak\u00fdd&#601; &#128512;');
    expect(Buffer.from(encodeXml('’é', 'iso-8859-1')).toString('latin1')).toBe('&#8217;\u00e9');
    expect(Buffer.from(encodeXml('Баку', 'us-ascii')).toString('latin1')).toBe('&#1041;&#1072;&#1082;&#1091;');
  });

  it('bytes that mean nothing in it are refused', () => {
    for (const [encoding, byte] of [['windows-1253', 0xd2] as const, ['windows-874', 0xdb] as const])
      expect(() => decodeXml(file(encoding, byte))).toThrow(expect.objectContaining({ id: 'xml.bytes' }));
  });

  it.each(['Shift_JIS', 'x-user-defined', 'nonsense', '__proto__', 'utf-7'])('%s is refused by name', (encoding) => {
    expect(() => decodeXml(file(encoding))).toThrow(
      expect.objectContaining({ id: 'xml.encoding', data: { encoding } }),
    );
  });

  it('ASCII with other bytes in it is UTF-8', () => {
    const [ascii, more] = [file('US-ASCII', 0x61), file('US-ASCII', 0xc9, 0x99)];
    expect(decodeXml(ascii)).toMatchObject({ text: `${head('US-ASCII')}a`, encoding: 'us-ascii' });
    expect(decodeXml(more)).toMatchObject({ text: `${head('US-ASCII')}ə`, encoding: 'utf-8' });
  });
});
