import { describe, expect, it } from 'vitest';
import { similarity } from '../../src/text/similarity.js';
import { fc } from '../support/properties.js';

describe('similarity', () => {
  it.each([
    ['Some 147 people were killed.', 'Some 147 people were killed.', 1, 1],
    ['Some 147 people were killed.', 'some 147 people, were killed', 1, 1],
    ['Some 147 people were killed.', 'Some 150 people were killed.', 0.8, 0.99],
    ['The troops entered Baku at night.', 'At night, the troops entered the city of Baku.', 0.6, 0.95],
    ['The troops entered Baku at night.', 'Documents were signed in Geneva.', 0, 0.4],
    ['', '', 1, 1],
    ['a', '', 0, 0.5],
  ])('%j and %j', (a, b, least, most) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(least);
    expect(similarity(a, b)).toBeLessThanOrEqual(most);
  });

  it('is the same both ways and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(similarity(a, a)).toBe(1);
      }),
    );
  });
});
