import { describe, expect, it } from 'vitest';
import { matchSimilar } from '../../src/xliff/merge/similar.js';

const OLD = 'The committee heard the report about roads.';
/** Alike by 0.635, 0.758 and 0.864. */
const LITTLE = 'The committee heard a paper about schools.';
const HALF = 'The committee heard the news about trains and roads.';
const MUCH = 'The committee heard the report about schools.';

const matched = (vanished: readonly [string, number][], fresh: readonly [string, number][]): [number, number][] => {
  const all = (list: readonly [string, number][]) => list.map(([text, gap]) => ({ text, gap }));
  return [...matchSimilar(all(vanished), all(fresh))];
};

describe('sentences that are like those that vanished', () => {
  it('need half of it between the same neighbours, two thirds elsewhere', () => {
    expect(matched([[OLD, 1]], [[LITTLE, 1]])).toEqual([[0, 0]]);
    expect(matched([[OLD, 1]], [[LITTLE, 2]])).toEqual([]);
    expect(matched([[OLD, 1]], [[HALF, 2]])).toEqual([[0, 0]]);
    expect(matched([[OLD, 1]], [['Nobody came.', 1]])).toEqual([]);
  });

  it('are matched where they stand, of two alike', () => {
    expect(
      matched(
        [
          [OLD, 1],
          [OLD, 2],
        ],
        [[MUCH, 2]],
      ),
    ).toEqual([[0, 1]]);
    // A little more alike elsewhere is less than a neighbour.
    expect(
      matched(
        [[OLD, 2]],
        [
          ['The committee heard the report of roads.', 1],
          [MUCH, 2],
        ],
      ),
    ).toEqual([[1, 0]]);
  });

  it('are matched once, the most alike first', () => {
    expect(
      matched(
        [[OLD, 1]],
        [
          [LITTLE, 1],
          [MUCH, 1],
        ],
      ),
    ).toEqual([[1, 0]]);
  });
});
