import { describe, expect, it } from 'vitest';
import { type BeadSize, cheapestPath } from '../../src/text/cheapest-path.js';

const SIZES: readonly BeadSize[] = [
  [1, 1, 0.1],
  [1, 0, 3],
  [0, 1, 3],
  [2, 1, 3],
  [1, 2, 3],
];

/** Two sides by what their items say: a bead costs nothing where both say the same. */
function path(left: readonly string[], right: readonly string[]): { shown: string[]; asked: number } {
  let asked = 0;
  const beads = cheapestPath(left.length, right.length, SIZES, (from, fromEnd, to, toEnd) => {
    asked++;
    return left.slice(from, fromEnd).join('') === right.slice(to, toEnd).join('') ? 0 : 8;
  });
  const shown = beads.map(
    ({ from, fromEnd, to, toEnd }) => `${left.slice(from, fromEnd).join('+')}=${right.slice(to, toEnd).join('+')}`,
  );
  return { shown, asked };
}

const items = (count: number): string[] => Array.from({ length: count }, (_, at) => `${at};`);

describe('the cheapest path', () => {
  it.each([
    ['short', 12],
    ['long', 700],
  ])('of %s sequences finds what was joined, split, left out and added', (_, count) => {
    const left = items(count);
    const right = left.flatMap((item, at) => {
      if (at % 10 === 3) return [];
      if (at % 10 === 6) return [item + left[at + 1]!];
      if (at % 10 === 7) return [];
      return at % 10 === 9 ? [item.slice(0, 1), item.slice(1)] : [item];
    });
    expect(path(left, right).shown).toEqual(
      left.flatMap((item, at) => {
        if (at % 10 === 3) return [`${item}=`];
        if (at % 10 === 6) return [`${item}+${left[at + 1]}=${item}${left[at + 1]}`];
        if (at % 10 === 7) return [];
        return at % 10 === 9 ? [`${item}=${item.slice(0, 1)}+${item.slice(1)}`] : [`${item}=${item}`];
      }),
    );
  });

  it('finds what single items do not lead through: two joined, and at once one split', () => {
    const left = items(300).flatMap((item) => [`a${item}`, `b${item}`, `c${item}d`]);
    const right = items(300).flatMap((item) => [`a${item}b${item}`, `c${item}`, 'd']);
    const wanted = items(300).flatMap((item) => [`a${item}+b${item}=a${item}b${item}`, `c${item}d=c${item}+d`]);
    expect(path(left, right).shown).toEqual(wanted);
  });

  it('follows where a hundred and fifty items were left out in one place', () => {
    const left = items(600);
    const right = left.toSpliced(200, 150);
    const { shown } = path(left, right);
    expect(shown).toEqual(left.map((item, at) => (at >= 200 && at < 350 ? `${item}=` : `${item}=${item}`)));
  });

  it.each([
    ['nothing with nothing', [], [], []],
    ['nothing with something', [], ['a'], ['=a']],
    ['something with nothing', ['a'], [], ['a=']],
  ])('aligns %s', (_, left, right, wanted) => {
    expect(path(left, right).shown).toEqual(wanted);
  });

  it('takes twice the time for twice the items, and looks at beads of several only near the way', () => {
    const asked = (count: number): number => path(items(count), items(count)).asked;
    expect(asked(4000) / asked(2000)).toBeLessThan(2.1);
    expect(asked(4000) / 4000).toBeLessThan(401 + 41 * 3 + 1);
  });
});
