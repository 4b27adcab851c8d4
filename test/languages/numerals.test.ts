import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, numeralWords, placeOf, written } from '../../scripts/generate/numerals.js';
import { foldText } from '../../src/text/chars.js';

describe.each(LANGUAGES)('number words of %s', (tag) => {
  it('are those that the script takes from the CLDR', () => {
    expect(readFileSync(placeOf(tag), 'utf8')).toBe(written(numeralWords(tag)));
  });

  it('mean one value each', () => {
    const seen = new Map<string, string>();
    const words = numeralWords(tag);
    for (const [table, entries] of Object.entries(words)) {
      for (const [value, forms] of Object.entries(entries as Record<string, string>)) {
        for (const form of forms.split(' ').map(foldText)) {
          expect(`${form} ${seen.get(form) ?? `${table} ${value}`}`).toBe(`${form} ${table} ${value}`);
          seen.set(form, `${table} ${value}`);
        }
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(50);
  });
});
