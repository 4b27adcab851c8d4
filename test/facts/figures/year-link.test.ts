import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../support/figures.js';

/** The values of all figures of a text. */
const valuesOf = (text: string, language: string): readonly string[] =>
  figuresOf(text, language).flatMap(({ readings }) => readings.map(({ value }) => value));

describe('a year belongs to a day and month', () => {
  it.each([
    ['5 May 1990', 'en'],
    ['5 May, 1990', 'en'],
    ['5 May of 1990', 'en'],
    ['5 May of the 1990', 'en'],
    ['5 may, 1990-cı il', 'az'],
  ] as const)('%s (%s)', (text, language) => expect(valuesOf(text, language)).toEqual(['1990-05-05']));

  it.each([
    ['5 May and of the 1990', 'en'],
    ['5 May saw what 1990', 'en'],
  ] as const)('not over more or other words: %s (%s)', (text, language) => {
    expect(valuesOf(text, language)).not.toContain('1990-05-05');
  });
});
