import { describe, expect, it } from 'vitest';
import { wordFilterOf, wordFilterTest } from '../../src/text/word-filter.js';
import { fc, runs } from '../support/properties.js';

const testOf = (words: Iterable<string>, others?: Iterable<string>): ((word: string) => boolean) => {
  // As it is read from a file.
  const filter = JSON.parse(JSON.stringify(wordFilterOf(new Set(words), others && new Set(others)))) as never;
  return wordFilterTest(() => filter);
};
const numbered = (start: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${start}${at}`);

describe('a filter of words', () => {
  it('never has a word too few', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 600 }), (words) => {
        const has = testOf(words);
        for (const word of words) expect(has(word)).toBe(true);
      }),
      { numRuns: runs(30) },
    );
  });

  it('has about one in 256 too many, and takes little more than eight bits a word', () => {
    const words = numbered('söz', 20_000);
    const has = testOf(words);
    expect(words.every(has)).toBe(true);
    const wrong = numbered('слово', 50_000).filter(has).length;
    expect(wrong / 50_000).toBeGreaterThan(1 / 400);
    expect(wrong / 50_000).toBeLessThan(1 / 190);
    expect((wordFilterOf(new Set(words)).data.length * 6) / words.length).toBeLessThan(8.4);
  });

  it('is the one that takes the fewest of others for words', () => {
    const words = numbered('söz', 2000);
    const others = numbered('ad', 3000);
    const wrong = (has: (word: string) => boolean): number => others.filter(has).length;
    expect(wrong(testOf(words, others))).toBeLessThan(wrong(testOf(words)));
    expect(words.every(testOf(words, others))).toBe(true);
  });

  it('gives the same bytes for the same words', () => {
    expect(wordFilterOf(new Set(['a', 'b', 'c']))).toEqual(wordFilterOf(new Set(['c', 'a', 'b'])));
  });
});
