import { describe, expect, it } from 'vitest';
import { RuleBasedFormat } from '../../../scripts/generate/numerals/rbnf.js';
import { languageOf } from '../../../src/languages/index.js';
import { carried, compared, figuresOf, seeded, TAGS, type Tag } from '../../support/figures.js';
import { fc, runs } from '../../support/properties.js';

/** A way to write a number; what it cannot write gives nothing. */
type Rendering = (value: number, tag: Tag) => string | undefined;

const spelling = new Map(TAGS.map((tag) => [tag, new RuleBasedFormat(tag)]));
const CASES = ['', '-genitive', '-dative', '-instrumental', '-prepositional'];
const cardinals: Readonly<Record<Tag, (value: number) => string>> = {
  en: (value) => `%spellout-cardinal${value % 2 ? '' : '-verbose'}`,
  az: () => '%spellout-cardinal',
  ru: (value) => `%spellout-cardinal-masculine${CASES[value % 5]}`,
};

const RENDERINGS: Readonly<Record<string, Rendering>> = {
  digits: String,
  grouped: (value, tag) => new Intl.NumberFormat(tag).format(value),
  'grouped by spaces': (value) => new Intl.NumberFormat('fr').format(value),
  words: (value, tag) => spelling.get(tag)!.format(cardinals[tag](value), value),
  percent: (value, tag) => languageOf(tag)!.format.quantity(value, 'percent'),
  money: (value, tag) => languageOf(tag)!.format.quantity(value, 'USD'),
  decimal: (value, tag) => new Intl.NumberFormat(tag).format(value + 0.5),
  ordinal: (value, tag) => (value === 0 ? undefined : languageOf(tag)!.format.ordinal(value)),
  'with a unit': (value, tag) => languageOf(tag)!.format.quantity(value, 'length-kilometer'),
};

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 1e6 }),
);

/** What tests of translations do to numbers, and any other number. */
const change = fc.oneof(
  numbers.map((other) => () => other),
  fc.constant((value: number) => value * 10),
  fc.constant((value: number) => Math.floor(value / 10)),
  fc.constant((value: number) => value + 1),
  fc.constant((value: number) => Number([...String(value)].reverse().join(''))),
);

const valuesIn = (text: string, tag: Tag): readonly string[] =>
  figuresOf(text, tag).flatMap(({ readings }) => readings.map(({ value }) => value));

const directions = TAGS.flatMap((from) => TAGS.filter((to) => to !== from).map((to) => [from, to] as const));

describe.each(directions)('%s → %s', (from, to) => {
  const pairs = fc.sample(fc.tuple(numbers, change), { numRuns: runs(150), seed: seeded(31) });

  it.each(Object.keys(RENDERINGS))('%s: the same number balances, another is reported', (name) => {
    const failed: string[] = [];
    for (const other of [name, 'digits', 'words']) {
      for (const [value, changed] of pairs) {
        const target = changed(value);
        const left = RENDERINGS[name]!(value, from);
        const same = RENDERINGS[name]!(value, to);
        const right = RENDERINGS[other]!(target, to);
        if (left === undefined || same === undefined || right === undefined) continue;
        const compare = (a: string, b: string) => compared(carried(a, from), from, carried(b, to), to);
        if (compare(left, same).length > 0) failed.push(`${left} ≠ ${same}`);
        const old = valuesIn(carried(left, from), from);
        if (valuesIn(carried(right, to), to).some((reading) => old.includes(reading))) continue;
        if (!compare(left, right).some(({ certainty }) => certainty !== 'weak')) failed.push(`${left} = ${right}`);
      }
    }
    expect([...new Set(failed)].slice(0, 12)).toEqual([]);
  });
});

describe.each(directions)('dates %s → %s', (from, to) => {
  it('the same date balances, another is reported', () => {
    const days = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 1200, max: 2199 }),
    });
    const failed: string[] = [];
    for (const [a, b, part] of fc.sample(fc.tuple(days, days, fc.constantFrom('day', 'month', 'year')), {
      numRuns: runs(300),
      seed: seeded(32),
    })) {
      const other = { ...a, [part]: b[part as keyof typeof b] };
      const write = (parts: typeof a, tag: Tag): string => carried(languageOf(tag)!.format.date(parts), tag);
      const compare = (target: typeof a) => compared(write(a, from), from, write(target, to), to);
      if (compare(a).length > 0) failed.push(`${write(a, from)} ≠ ${write(a, to)}`);
      const found = compare(other);
      if (JSON.stringify(other) === JSON.stringify(a)) continue;
      if (found.length !== 1 || found[0]!.category !== 'date' || found[0]!.type !== 'different')
        failed.push(`${write(a, from)} = ${write(other, to)}: ${found.map(({ type }) => type)}`);
    }
    expect(failed.slice(0, 12)).toEqual([]);
  });
});
