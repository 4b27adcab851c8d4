import { describe, expect, it } from 'vitest';
import { Side } from '../../../src/facts/names/mention/side.js';
import { Form, Role } from '../../../src/facts/names/read/form.js';
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

describe('what a side knows at a glance', () => {
  it.each(['en', 'az', 'ru'])('in %s no particle is taken for another word, however it is written', (tag) => {
    const language = languageOf(tag)!;
    const side = new Side();
    const { particles } = language.names;
    const words = [...particles].filter((word) => readSurface(word).fold === word);
    expect(words.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.boolean(), (word, isParted) => {
        const written = isParted ? `${word.slice(0, 1)}\u00ad${word.slice(1)}` : word;
        side.load(`Anna ${written} Weber`, language);
        expect([side.is(1, Role.particle), side.mayBeParticle(1)]).toEqual([true, true]);
      }),
    );
  });

  it('few others are', () => {
    const side = new Side();
    side.load('They found that developers were with another landlord', languageOf('en')!);
    const passing = Array.from({ length: side.count }, (_, at) => at).filter((at) => side.mayBeParticle(at));
    expect(passing).toEqual([]);
  });
});

describe('the names that begin at a word', () => {
  const concepts = (text: string): readonly string[] => {
    const side = new Side();
    side.load(text, languageOf('en')!);
    return side.hits.map(({ from, to }) => text.slice(side.start[from]!, side.end[to - 1]!));
  };

  it.each([
    ['the next word begins as theirs does', 'They came to New York today', ['New York']],
    ['it begins otherwise', 'They came to New Zealand today', ['New Zealand']],
    ['it is parted by an invisible character', 'They came to New Yo\u00adrk today', ['New Yo\u00adrk']],
    ['nothing follows', 'They came to a place called New', []],
    ['it stands apart', 'It was new: New, York said', []],
  ])('are found where %s', (_, text, found) => {
    expect(concepts(text)).toEqual(found);
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
