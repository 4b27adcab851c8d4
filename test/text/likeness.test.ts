import { describe, expect, it } from 'vitest';
import { Likeness } from '../../src/text/likeness.js';
import { similarity } from '../../src/text/similarity.js';
import { fc, runs } from '../support/properties.js';

/** Texts of letters that are folded in different ways: composed and not, with small letters of two units, with halves of pairs. */
const LETTERS = [
  ...'aAbBéÉеЕёЁəƏıIİßẞσςΣ 019.,-—',
  ...['e\u0301', '\u0301', '가', 'ᄀ', 'ᅡ', 'ㄱ', '𝒜', '𐐀', '\ud800', '\udc00', 'ﬁ', 'Å', '\u00ad', '\u200b', 'ǅ'],
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('Likeness', () => {
  it('is what similarity says, for one text after the other', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 6 }), (one, others) => {
        const likeness = new Likeness(one);
        for (const other of [...others, one, ''])
          expect([other, likeness.to(other)]).toEqual([other, similarity(one, other)]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('counts a pair as often as both texts have it', () => {
    const likeness = new Likeness('banana');
    expect(likeness.to('banana')).toBe(1);
    expect(likeness.to('bananana')).toBe(similarity('banana', 'bananana'));
    expect(likeness.to('ban')).toBe(similarity('banana', 'ban'));
  });
});
