import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/project/analysis.js';
import { unitsFrom } from '../xliff/merge-helpers.js';

describe('analyse', () => {
  it('tells new, changed, repeated and done apart, in words of the source', () => {
    const units = unitsFrom([
      ['One two three.', 'Bir iki üç.'],
      ['One two three.'],
      ['Four <1>five</1>.'],
      ['Four <1>five</1>.'],
      ['Six of 26,000.', 'Altı.', 'needs-review'],
      ['Seven.', 'Yeddi.', 'final'],
    ]);
    expect(analyse(units, new Set())).toEqual({
      new: { segments: 1, words: 2 },
      changed: { segments: 1, words: 3 },
      repeated: { segments: 2, words: 5 },
      done: { segments: 2, words: 4 },
      total: { segments: 6, words: 14 },
    });
  });

  it('knows the sentences of documents before', () => {
    const seen = new Set<string>();
    analyse(unitsFrom([['Hello there.']]), seen);
    expect(analyse(unitsFrom([['Hello there.'], ['Other.']]), seen)).toMatchObject({
      repeated: { segments: 1, words: 2 },
      new: { segments: 1, words: 1 },
    });
  });

  it('counts an empty translation as none', () => {
    const [unit] = unitsFrom([['A b.']]);
    expect(analyse([{ ...unit!, target: [], state: 'translated' }], new Set()).new.words).toBe(2);
  });
});
