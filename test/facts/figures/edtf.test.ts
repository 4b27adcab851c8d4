import { describe, expect, it } from 'vitest';
import { figuresOf, type Tag } from '../../support/figures.js';

// The library comes without types.
const name: string = 'edtf';
const { default: parse } = (await import(name)) as { readonly default: (text: string) => object };

const EDTF: readonly (readonly [tag: Tag, text: string, value: string])[] = [
  ['en', 'January 20, 1990', '1990-01-20'],
  ['az', '1994-cü ilin fevralında', '1994-02'],
  ['ru', 'в ночь с 19 на 20 января 1990 года', '1990-01-19/1990-01-20'],
  ['en', 'in the 1980s', '198X'],
  ['az', '1980-ci illər', '198X'],
  ['ru', 'в XX веке', '19XX'],
  ['az', 'XIX əsr', '18XX'],
  ['en', 'in 1992', '1992'],
  ['ru', '20 января', 'XXXX-01-20'],
  ['en', 'in February', 'XXXX-02'],
  ['ru', 'в 80-е годы', 'XX8X'],
];

describe('dates are told in EDTF (ISO 8601-2)', () => {
  it.each(EDTF)('%s: %s is %s', (tag, text, value) => {
    const [fact] = figuresOf(text, tag);
    expect(fact?.category).toBe('date');
    expect(fact?.readings.map((reading) => reading.value)).toEqual([value]);
    expect(String(parse(value))).toBe(value);
  });

  it('keeps both readings of an ambiguous numeric date', () => {
    expect(figuresOf('5/6/2020', 'en')[0]?.readings.map(({ value }) => value)).toEqual(['2020-06-05', '2020-05-06']);
    expect(figuresOf('5.06.2020', 'az')[0]?.readings.map(({ value }) => value)).toEqual(['2020-06-05']);
  });
});
