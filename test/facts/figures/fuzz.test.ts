import { describe, expect, it } from 'vitest';
import { compared, figuresOf, seeded, TAGS } from '../../support/figures.js';
import { fc, runs } from '../../support/properties.js';

const SEEN = [
  '0',
  '7',
  '12',
  '1990',
  '375.000',
  '2,5',
  '½',
  '%',
  '$',
  '£',
  '₼',
  '°',
  'm²',
  '-',
  '–',
  '−',
  ':',
  '/',
  '.',
  ',',
  '№',
  '#',
  '(',
  ')',
  "'",
  '’',
  '"',
  ' ',
  '\u00a0',
  '\u202f',
  '\u200b',
  '\u00ad',
  '\n',
  'one',
  'two',
  'hundred',
  'and',
  'half',
  'thousand',
  'million',
  'January',
  'May',
  'Monday',
  'p',
  'm',
  'a',
  'th',
  's',
  'min',
  'on',
  'bir',
  'yüz',
  '-ci',
  'il',
  'illər',
  'yanvarın',
  'əsr',
  'XX',
  'XХ',
  'saat',
  'yüzdə',
  'faiz',
  'bəndi',
  'çərşənbə',
  'axşamı',
  'сто',
  'тысяч',
  'двухсот',
  'летний',
  'января',
  'года',
  'с',
  'до',
  'по',
  'половиной',
  'век',
  'час',
  'дня',
];

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Lone surrogates and everything else that a string of JavaScript may hold.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...SEEN), fc.string({ maxLength: 3 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...SEEN), { maxLength: 30 }).map((parts) => parts.join(' ')),
);

describe.each([...TAGS, 'fr'])('any text as %s', (tag) => {
  it('gives facts in order, in range, with the text of their span', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let before = 0;
        for (const fact of figuresOf(text, tag)) {
          expect(fact.start).toBeGreaterThanOrEqual(before);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.end).toBeLessThanOrEqual(text.length);
          expect(fact.text).toBe(text.slice(fact.start, fact.end));
          expect(fact.readings.length).toBeGreaterThan(0);
          for (const { value } of fact.readings) expect(value).not.toMatch(/NaN|undefined|Infinity/);
          before = fact.end;
        }
      }),
      { numRuns: runs(1500), seed: seeded(41) },
    );
  });

  it('is compared without a throw, and balances with itself', () => {
    fc.assert(
      fc.property(texts, texts, (source, target) => {
        for (const mismatch of compared(source, tag, target, tag)) {
          for (const [fact, text] of [
            [mismatch.source, source],
            [mismatch.target, target],
          ] as const) {
            if (fact) expect(fact.text).toBe(text.slice(fact.start, fact.end));
          }
        }
        expect(compared(source, tag, source, tag)).toEqual([]);
      }),
      { numRuns: runs(500), seed: seeded(42) },
    );
  });
});

describe('long texts', () => {
  it.each([
    ['5 '],
    ['1.'],
    ['1,'],
    ['123,456,78,'],
    ['1-'],
    ['one hundred and '],
    ['yüz min '],
    ['XX–'],
    ['5:'],
    ['двух'],
    ['£1bn, '],
    ['January 5 '],
    ['a\u200b'],
    ['-5 °C '],
    ['10⁶'],
    ['below 0 5 '],
    ['$5 a barrel '],
    ['0000 '],
  ])('of %j alone are read', (part) => {
    const text = part.repeat(8_000);
    for (const tag of TAGS) for (const { end } of figuresOf(text, tag)) expect(end).toBeLessThanOrEqual(text.length);
  });
});
