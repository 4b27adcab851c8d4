import { describe, expect, it } from 'vitest';
import { Form } from '../../../src/facts/names/read/form.js';
import { FormTable, hashOf, Kept } from '../../../src/facts/names/read/form-table.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { Starts } from '../../../src/facts/names/read/starts.js';
import { readSurface } from '../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../src/languages/index.js';
import { beginOf } from '../../../src/text/units.js';
import { fc } from '../../support/properties.js';

const english = lookupOf(languageOf('en')!);
const letter = fc.constantFrom(...'abeiklmnorstəığöpуеаинорст');
const letters = (minLength: number, maxLength: number) =>
  fc.array(letter, { minLength, maxLength }).map((list) => list.join(''));

describe('the filter by first letters', () => {
  const passes = (starts: Starts, word: string): boolean => {
    const text = `a ${word} b`;
    return starts.has(text, 2, beginOf(text, 2, 2 + word.length));
  };

  it('never forgets a word that begins with a stem', () => {
    fc.assert(
      fc.property(fc.array(letters(1, 8), { minLength: 1, maxLength: 40 }), letters(0, 5), (stems, ending) => {
        const starts = new Starts();
        for (const stem of stems) starts.add(stem);
        for (const stem of stems) expect(passes(starts, stem + ending)).toBe(true);
      }),
    );
  });

  it('lets few other words pass', () => {
    const starts = new Starts();
    const words = Array.from({ length: 4000 }, (_, index) => {
      let value = Math.imul(index + 1, 0x9e3779b1) >>> 0;
      let word = '';
      for (let at = 0; at < 7; at++) {
        word += String.fromCharCode(97 + (value % 26));
        value = Math.floor(value / 26) + index * 31;
      }
      return word;
    });
    for (const word of words.slice(0, 1000)) starts.add(word);
    const passed = words.slice(1000).filter((word) => passes(starts, word));
    expect(passed.length).toBeLessThan(150);
  });
});

describe('the table of forms', () => {
  const make = (written: string) => new Form(readSurface(written), english);
  const word = fc.oneof(letters(1, 5), letters(1, 60), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }));

  it.each([
    ['with the hashes of the words', hashOf],
    ['however many hashes are the same', () => 7],
  ])('finds each word again, %s', (_, hash) => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const table = new FormTable();
        const made: string[] = [];
        const find = (text: string): number =>
          table.at(`x${text}`, 1, 1 + text.length, hash(text, 0, text.length), (written) => {
            made.push(written);
            return make(written);
          });
        for (const text of words) find(text);
        expect(made).toEqual([...new Set(words)]);
        for (const text of words) {
          const record = find(text);
          const form = table.form(table.records[record + Kept.number]!);
          expect(form.fold).toBe(readSurface(text).fold);
          expect(table.records[record + Kept.traits]).toBe(form.traits);
        }
        expect(made).toHaveLength(new Set(words).size);
      }),
    );
  });

  it('grows, and finds what was there', () => {
    const table = new FormTable();
    const find = (text: string) => table.at(text, 0, text.length, hashOf(text, 0, text.length), make);
    const words = Array.from({ length: 5000 }, (_, index) => `word${index}`);
    const before = table.records;
    for (const text of words) find(text);
    expect(table.records).not.toBe(before);
    const numbers = words.map((text) => table.records[find(text) + Kept.number]);
    expect(numbers).toEqual(words.map((_, index) => index + 1));
    table.clear();
    expect(table.records[find('word7') + Kept.number]).toBe(1);
  });
});
