import { describe, expect, it } from 'vitest';
import { carried, figuresOf, gives, seeded, TAGS, type Tag, told } from '../../support/figures.js';
import { fc, runs } from '../../support/properties.js';

/** The ways in which digits are grouped: by locale, and as Swiss and French texts show them. */
const STYLES: readonly (readonly [name: string, locale: string])[] = [
  ['English', 'en'],
  ['Azerbaijani', 'az'],
  ['Russian', 'ru'],
  ['Swiss, with an apostrophe', 'de-CH'],
  ['French, with a narrow no-break space', 'fr'],
  ['Polish, four digits without a group', 'pl'],
];

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 3, max: 12 }).map((power) => 10 ** power),
  fc.integer({ min: 1_000_000, max: 900_000_000_000 }),
);
const decimals = fc
  .tuple(numbers, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 999 }))
  .map(([whole, places, part]) => Number(`${whole}.${String((part % (10 ** places - 1)) + 1).padStart(places, '0')}`));

const check = (tag: Tag, values: readonly number[], write: (value: number) => string): readonly string[] =>
  values
    .filter((value) => !gives(write(value), String(value), tag))
    .map((value) => `${value} ${told(write(value), tag)}`)
    .slice(0, 12);

describe.each(TAGS)('formatted numbers in %s text', (tag) => {
  it.each(STYLES)('%s', (_, locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    const whole = fc.sample(numbers, { numRuns: runs(400), seed: seeded(11) });
    expect(check(tag, whole, (value) => format.format(value))).toEqual([]);
    // In English a comma before three digits groups them, whatever else it may be elsewhere.
    const comma = tag === 'en' && format.format(0.5).includes(',');
    const broken = fc
      .sample(decimals, { numRuns: runs(400), seed: seeded(12) })
      .filter((value) => value < 1e11 && !(comma && value < 1e4 && /\.\d{3}$/.test(String(value))));
    expect(check(tag, broken, (value) => format.format(value))).toEqual([]);
  });

  it('without grouping', () => {
    expect(check(tag, fc.sample(numbers, { numRuns: runs(400), seed: seeded(13) }), String)).toEqual([]);
  });

  it('with zero-width spaces inside', () => {
    const write = (value: number): string => [...String(value)].join('\u200b');
    expect(
      check(tag, fc.sample(fc.integer({ min: 10, max: 9999 }), { numRuns: runs(100), seed: seeded(14) }), write),
    ).toEqual([]);
  });

  it('as percent, with a sign or a word, before or after', () => {
    const words: Record<Tag, (text: string) => readonly string[]> = {
      en: (text) => [`${text}%`, `${text} %`, `${text} percent`, `${text} per cent`],
      az: (text) => [`${text}%`, `${text} %`, `${text} faiz`, `${text} faizi`, `yüzdə ${text}`, `${text}%-i`],
      ru: (text) => [`${text}%`, `${text}\u00a0%`, `${text} процентов`, `${text}-процентный`],
    };
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    const failed: string[] = [];
    for (const value of fc.sample(
      fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
      ),
      { numRuns: runs(100), seed: seeded(15) },
    )) {
      for (const text of words[tag](format.format(value))) {
        const [fact, ...more] = figuresOf(carried(text, tag), tag);
        const right = fact?.readings.some((reading) => reading.value === String(value) && reading.unit === 'percent');
        if (!right || more.length > 0) failed.push(told(text, tag));
      }
    }
    expect(failed.slice(0, 12)).toEqual([]);
  });

  it('as money, by Intl', () => {
    const failed: string[] = [];
    for (const currency of ['USD', 'EUR', 'GBP', 'AZN', 'RUB', 'JPY', 'TRY']) {
      // The Azerbaijani CLDR has "yen", whose forms are those of "yeni" (new); the language has "iyen".
      for (const currencyDisplay of ['symbol', 'narrowSymbol', 'code', 'name'] as const) {
        if (tag === 'az' && currency === 'JPY' && currencyDisplay === 'name') continue;
        const format = new Intl.NumberFormat(tag, {
          style: 'currency',
          currency,
          currencyDisplay,
          maximumFractionDigits: 2,
        });
        for (const value of fc.sample(fc.integer({ min: 2, max: 5_000_000 }), { numRuns: runs(8), seed: seeded(16) })) {
          const text = format.format(value);
          const [fact, ...more] = figuresOf(carried(text, tag), tag);
          const right = fact?.readings.some((reading) => reading.value === String(value) && reading.unit === currency);
          if (!right || more.length > 0) failed.push(`${currency} ${told(text, tag)} ${fact?.readings[0]?.unit}`);
        }
      }
    }
    expect(failed.slice(0, 40)).toEqual([]);
  });

  it('shortened, by Intl (2.5 million, 3 min, 4,2 млн)', () => {
    const failed: string[] = [];
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, maximumFractionDigits: 1 });
      for (const power of [1e3, 1e6, 1e9, 1e12]) {
        for (const value of [2 * power, 7.5 * power, 34 * power, 120 * power]) {
          const text = format.format(value);
          if (!gives(text, String(value), tag)) failed.push(told(text, tag));
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
