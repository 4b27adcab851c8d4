import { describe, expect, it } from 'vitest';
import { MemoryIndex } from '../../src/memory/index.js';
import { analyse, WORK_KINDS } from '../../src/project/analysis.js';
import { unitsFrom } from '../xliff/merge-helpers.js';

const none = { segments: 0, words: 0 };
const noMatches = { match75: none, match85: none, match95: none, match100: none };

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
      ...noMatches,
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

  it('knows what the memory knows, in the bands that translators are paid by', () => {
    const known = 'The minister met the ambassador of Norway in Baku on Monday to discuss trade.';
    const memory = MemoryIndex.of(
      unitsFrom([[known, 'Nazir…']]).map(({ source, target = [] }) => ({ source, target, origin: 'memory' })),
    );
    const bandOf = (text: string): string | undefined => {
      const row = analyse(unitsFrom([[text]]), new Set(), memory);
      return WORK_KINDS.find((kind) => row[kind].segments > 0);
    };
    expect(bandOf(known)).toBe('match100');
    expect(bandOf(known.replace('Norway', '<1>Norway</1>'))).toBe('match95');
    expect(bandOf(known.replace('Monday', 'Mondays'))).toBe('match95');
    expect(bandOf(known.replace('Norway', 'Sweden'))).toBe('match85');
    expect(bandOf(known.replace('Norway in Baku', 'Sweden in Ganja'))).toBe('match75');
    expect(bandOf('Parliament adopted the budget for the next year.')).toBe('new');
    const twice = analyse(unitsFrom([[known], [known]]), new Set(), memory);
    expect([twice.match100.segments, twice.repeated.segments]).toEqual([1, 1]);
  });

  it('counts an empty translation as none', () => {
    const [unit] = unitsFrom([['A b.']]);
    expect(analyse([{ ...unit!, target: [], state: 'translated' }], new Set()).new.words).toBe(2);
  });
});
