import { describe, expect, it } from 'vitest';
import { compareNumbersAndDates } from '../../../src/facts/compare.js';

/** What does not match where so many sentences say "0.3" in English and "3 of 10" in Russian. */
const differing = (count: number) =>
  compareNumbersAndDates({
    source: Array(count).fill('A share of 0.3.').join(' '),
    target: Array(count).fill('Доля 3 из 10.').join(' '),
    sourceLanguage: 'en',
    targetLanguage: 'ru',
  });

describe('fractions and the two numbers whose ratio they are', () => {
  it.each([1, 2, 16])('are found in one text: %i of them', (count) => {
    expect(differing(count)).toEqual([]);
  });

  it('are looked for sixteen times in a text, so that time stays linear', () => {
    expect(differing(17).length).toBeGreaterThan(0);
  });
});
