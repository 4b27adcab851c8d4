import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/languages/index.js';
import { MEANING, Meanings, meaningTables, USUAL } from '../../src/languages/meanings.js';
import { stemHash } from '../../src/text/stem-hash.js';
import { fc } from '../support/properties.js';

const hashOf = (word: string): number => stemHash(word, 0, word.length);

/** A table as learn.py of the meanings writes it. */
function encoded(entries: ReadonlyMap<number, readonly number[]>): string {
  const bytes: number[] = [];
  for (const [stem, meanings] of [...entries].sort(([a], [b]) => a - b)) {
    bytes.push(stem & 255, (stem >>> 8) & 255, stem >>> 16, meanings.length);
    for (const meaning of meanings) bytes.push(meaning & 255, (meaning >>> 8) & 255, meaning >>> 16);
  }
  return Buffer.from(bytes).toString('base64');
}

describe('the stem of a word', () => {
  it.each([
    ['Ministries', 'ministry'],
    ['cup', 'CUP'],
    ['городе', 'Города'],
    ['Министерства', 'министерством'],
    ['dənizin', 'Dənizdə'],
    ['İSTANBULDA', 'istanbula'],
  ])('is the same in %s and %s', (one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
  });

  it.each([
    ['court', 'count'],
    ['суд', 'сад'],
    ['court', 'cour'],
  ])('is another in %s and %s', (one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });

  it('is none for words of two letters', () => {
    expect(['of', 'və', ''].map(hashOf)).toEqual([0, 0, 0]);
  });
});

describe('a table of meanings', () => {
  it('gives for each stem what was written for it, and nothing for others', () => {
    const meaning = fc.integer({ min: 0, max: MEANING | USUAL });
    const table = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 1, max: 0xffffff }), fc.array(meaning, { minLength: 1, maxLength: 15 })),
      { selector: ([stem]) => stem, maxLength: 200 },
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 0xffffff }), (entries, other) => {
        const written = new Map(entries);
        const meanings = new Meanings(meaningTables(encoded(written)));
        const read = (stem: number): readonly number[] | undefined => {
          const found = meanings.find(stem);
          return found < 0
            ? undefined
            : Array.from({ length: meanings.count(found) }, (_, index) => meanings.meaning(found, index));
        };
        for (const [stem, expected] of written) expect(read(stem)).toEqual(expected);
        expect(read(other)).toEqual(written.get(other));
      }),
    );
  });

  it('knows whether the language has usual words for an English stem, others, or none', () => {
    const meanings = new Meanings(
      meaningTables(
        encoded(
          new Map([
            [7, [1, 2 | USUAL]],
            [9, [2, 3]],
          ]),
        ),
      ),
    );
    expect([1, 2, 3, 4].map((stem) => meanings.words(stem))).toEqual([1, 2, 1, 0]);
  });

  it('knows nothing where it is empty', () => {
    const nothing = new Meanings(meaningTables(''));
    expect([nothing.find(1), nothing.words(1)]).toEqual([-1, 0]);
  });

  it.each([
    ['ru', 'министерство', 'ministry'],
    ['ru', 'городе', 'city'],
    ['ru', 'вопросы', 'question'],
    ['az', 'şəhərində', 'city'],
    ['az', 'insanlar', 'people'],
  ])('of %s has for %s the usual meaning %s', (language, word, english) => {
    const meanings = languageOf(language)!.names.meanings!();
    const found = meanings.find(hashOf(word));
    expect(found).toBeGreaterThanOrEqual(0);
    const all = Array.from({ length: meanings.count(found) }, (_, index) => meanings.meaning(found, index));
    expect(all).toContain((hashOf(english) & MEANING) | USUAL);
  });
});
