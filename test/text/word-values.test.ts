import { describe, expect, it } from 'vitest';
import { VALUES, wordValueReader, wordValuesOf } from '../../src/text/word-values.js';
import { fc, runs } from '../support/properties.js';

const readerOf = (values: ReadonlyMap<string, number>): ((word: string) => number) => {
  // As it is read from a file.
  const packed = JSON.parse(JSON.stringify(wordValuesOf(values))) as never;
  return wordValueReader(() => packed);
};
const numbered = (start: string, count: number): Map<string, number> =>
  new Map(Array.from({ length: count }, (_, at) => [`${start}${at}`, (at * 7) % VALUES]));

describe('words with values', () => {
  it('have their values', () => {
    const value = fc.integer({ min: 0, max: VALUES - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), value), { maxLength: 600 }), (pairs) => {
        const values = new Map(pairs);
        const read = readerOf(values);
        for (const [word, own] of values) expect(read(word)).toBe(own);
      }),
      { numRuns: runs(30) },
    );
  });

  it('take little more than 13 bits each, and about one in 256 others has a value', () => {
    const values = numbered('söz', 20_000);
    const read = readerOf(values);
    const wrong = [...numbered('слово', 50_000).keys()].filter((word) => read(word) >= 0).length;
    expect(wrong / 50_000).toBeGreaterThan(1 / 400);
    expect(wrong / 50_000).toBeLessThan(1 / 190);
    expect((wordValuesOf(values).data.length * 6) / values.size).toBeLessThan(13.6);
  });
});
