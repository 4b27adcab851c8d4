import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/index.js';
import { readXliff } from '../../src/xliff/index.js';
import { TextPlaces } from '../../src/xliff/text-places.js';
import { fc } from '../support/properties.js';

const file = (inner: string): string =>
  `<xliff version="1.2"><file original="a" source-language="en" target-language="az" datatype="x"><body><trans-unit id="1"><source>1</source>\r\n<target>${inner}</target></trans-unit></body></file></xliff>`;

const targetOf = (text: string) => readXliff(text).files[0]!.units[0]!.targetText!;

/** Ways to write things in XML, each with what it says. */
const PIECES = [
  ...['a', 'bc', '12', ' ', '\n', '😀', ']', 'é'].map((text) => [text, text] as const),
  ['&amp;', '&'],
  ['&#x1F600;', '😀'],
  ['\r\n', '\n'],
  ['<![CDATA[<a & ]b]]>', '<a & ]b'],
  ['<!-- 1 > 2 -->', ''],
  ['<x id="1" equiv-text="1>2"/>', ''],
  ['<bpt id="2">147</bpt>x<ept id="2">9</ept>', 'x'],
  ['<x id="3" ctype="lb"/>', '\n'],
  ['<mrk mtype="seg" mid="1">q</mrk>', 'q'],
] as const;

describe('places of a text that is read once', () => {
  it('are those where each character is written, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), fc.array(fc.nat(200)), (pieces, offsets) => {
        const text = file(pieces.map(([written]) => written).join(''));
        const target = targetOf(text);
        expect(plainText(target.content)).toBe(pieces.map(([, said]) => said).join(''));
        const places = new TextPlaces(text, target, 0);
        // What one reading says from the beginning for each offset by itself.
        const alone = (offset: number) => new TextPlaces(text, target, 0).at(offset);
        for (const offset of offsets) expect(places.at(offset)).toEqual(alone(offset));
        const lines = text.split(/\r\n|\n|\r/);
        const { length } = plainText(target.content);
        for (let offset = 0; offset < length; offset++) {
          const at = places.at(offset)!;
          const letter = plainText(target.content)[offset]!;
          const there = lines[at.line - 1]![at.column - 1];
          if (/[a-z0-9é]/.test(letter)) expect(there).toBe(letter);
        }
        expect(places.at(length)).toBeUndefined();
      }),
    );
  });

  it('many of them cost as many steps as the text has', () => {
    const steps = (count: number): number => {
      const text = file(Array.from({ length: count }, (_, index) => `<g id="${index}">1${index}</g>&amp; `).join(''));
      const target = targetOf(text);
      const places = new TextPlaces(text, target, 0);
      const { length } = plainText(target.content);
      // Each word is asked for from its end back to its beginning.
      for (let offset = 0; offset < length; offset += 5) {
        places.at(Math.min(offset + 4, length - 1));
        places.at(offset);
      }
      return places.steps;
    };
    expect(steps(4000) / steps(2000)).toBeLessThan(2.2);
  });
});
