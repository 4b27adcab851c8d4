import { toCardinal as azCardinal } from 'n2words/az-AZ';
import { toCardinal as enCardinal, toOrdinal as enOrdinal } from 'n2words/en-US';
import { toCardinal as ruCardinal, toOrdinal as ruOrdinal } from 'n2words/ru-RU';
import { toOrdinal, toWords } from 'to-words';
import { describe, expect, it } from 'vitest';
import { RuleBasedFormat } from '../../../scripts/generate/numerals/rbnf.js';
import { gives, seeded, TAGS, type Tag, told } from '../../support/figures.js';
import { fc, runs } from '../../support/properties.js';

const ROUND = [1e3, 1e4, 1e5, 1e6, 1e9, 1e12, 1e15];
const SMALL = Array.from({ length: 121 }, (_, value) => value);

/** Every small number, round ones and a sample up to a million that favours numbers with zeros in them. */
const sample = (count: number, seed: number): readonly number[] => [
  ...SMALL,
  ...ROUND,
  ...fc.sample(
    fc.oneof(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.integer({ min: 0, max: 9999 }),
      fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(0, 1, 10, 20, 100, 200)).map(([a, b]) => a * 1000 + b),
    ),
    { numRuns: runs(count), seed: seeded(seed) },
  ),
];

const misread = (tag: Tag, numbers: readonly number[], spell: (value: number) => string): readonly string[] =>
  numbers
    .filter((value) => !gives(spell(value), String(value), tag))
    .map((value) => told(spell(value), tag))
    .slice(0, 12);

describe.each(TAGS)('numbers spelled by CLDR: %s', (tag) => {
  const format = new RuleBasedFormat(tag);
  it.each(format.names.filter((name) => name.includes('cardinal')))('%s', (name) => {
    expect(misread(tag, sample(tag === 'ru' ? 40 : 400, 3), (value) => format.format(name, value))).toEqual([]);
  });
  it.each(format.names.filter((name) => name.includes('ordinal')))('%s', (name) => {
    // Russian ordinals of round hundreds come out as cardinals, those over 21,000 in digits: the sets cannot be mended.
    const right = (value: number): boolean =>
      tag !== 'ru' || (value <= 21000 && (value % 1000 < 200 || value % 100 !== 0));
    const numbers = sample(tag === 'ru' ? 60 : 400, 4).filter((value) => value > 0 && right(value));
    expect(misread(tag, numbers, (value) => format.format(name, value))).toEqual([]);
  });
});

describe('numbers spelled by other libraries', () => {
  it.each<[Tag, string, (value: number) => string]>([
    ['en', 'n2words', enCardinal],
    ['az', 'n2words', azCardinal],
    ['ru', 'n2words', ruCardinal],
    ['ru', 'n2words, feminine', (value) => ruCardinal(value, { gender: 'feminine' })],
    ['en', 'to-words', (value) => toWords(value, { localeCode: 'en-GB' })],
    ['az', 'to-words', (value) => toWords(value, { localeCode: 'az-AZ' })],
    ['ru', 'to-words', (value) => toWords(value, { localeCode: 'ru-RU' })],
  ])('cardinals: %s, %s', (tag, _, spell) => {
    expect(misread(tag, sample(400, 5), spell)).toEqual([]);
  });

  // n2words 4 writes Azerbaijani ordinals as one word, with a vowel too many (iyirmiikiinci).
  it.each<[Tag, string, (value: number) => string]>([
    ['en', 'n2words', enOrdinal],
    ['ru', 'n2words', ruOrdinal],
    ['en', 'to-words', (value) => toOrdinal(value, { localeCode: 'en-GB' })],
    ['az', 'to-words', (value) => toOrdinal(value, { localeCode: 'az-AZ' })],
    ['ru', 'to-words', (value) => toOrdinal(value, { localeCode: 'ru-RU' })],
  ])('ordinals: %s, %s', (tag, _, spell) => {
    // to-words 5 takes the ordinal of Russian hundreds from the thousands.
    const right = (value: number): boolean => tag !== 'ru' || value < 1000 || value % 1000 === 0 || value % 100 !== 0;
    const numbers = sample(400, 6).filter((value) => value > 0 && right(value));
    expect(misread(tag, numbers, spell)).toEqual([]);
  });
});
