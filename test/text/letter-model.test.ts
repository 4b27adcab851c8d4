import { describe, expect, it } from 'vitest';
import { learnLetters } from '../../scripts/generate/names/learn-letters.js';
import { isSpeltAsName } from '../../src/languages/az/name-letters.js';
import { eachRun, letterScore } from '../../src/text/letter-model.js';

describe('a model of letters', () => {
  it('reads the runs of two to four letters, the beginning counted as one', () => {
    const slots: number[] = [];
    eachRun('abc', 1 << 14, (slot) => slots.push(slot));
    // ^a ^ab ^abc ab abc bc
    expect(slots).toHaveLength(6);
    expect(new Set(slots).size).toBe(6);
    expect(letterScore('', new Int8Array(1 << 14), 1 << 14)).toBe(0);
  });

  it('learns what tells two kinds of words apart, the same from the same words', () => {
    const syllables = (letters: string, vowels: string) =>
      new Set([...letters].flatMap((a) => [...vowels].flatMap((b) => [...letters].map((c) => a + b + c + b))));
    const words = syllables('bdgl', 'aıo');
    const names = syllables('wkrt', 'eiy');
    const { model, told, mistaken } = learnLetters(words, names);
    expect([told, mistaken]).toEqual(['100.0 %', '0.0 %']);
    expect(learnLetters(words, names).model).toEqual(model);
  });

  it.each(['kalzadilla', 'buvilye', 'kennedy', 'paddinqton', 'mançester', 'belfast'])('takes %s for a name', (word) => {
    expect(isSpeltAsName(word)).toBe(true);
  });

  it.each(['müzakirəsiz', 'bağişlamiriq', 'ruhlandirici', 'miyonlarla', 'koporativ'])(
    'takes %s for no name',
    (word) => {
      expect(isSpeltAsName(word)).toBe(false);
    },
  );
});
