import { describe, expect, it } from 'vitest';
import { QuickScorer, scorerTables } from '../../../../src/facts/names/judge/quick-scorer.js';
import { Trees, type TreesData, treeTables } from '../../../../src/facts/names/judge/trees.js';
import { fc } from '../../../support/properties.js';

const scorerOf = (trees: Trees): QuickScorer => new QuickScorer(scorerTables(trees, 0, trees.size));

const MEANS = [0.5, 2, 0.125];

/** Two trees and a lone leaf: the first asks evidence 0 up to 2.5 and then evidence 1 up to 1, the second evidence 1 up to 0. */
const SMALL: TreesData = {
  shape: '10100' + '100' + '0',
  evidence: [0, 1, 1],
  threshold: [2.5, 1, 0],
  leaf: [-2, 1, 3, -0.5, 0.5, 0.25],
};

describe('a sum of trees', () => {
  it.each([
    ['left, left', [0, 0], -2 - 0.5 + 0.25],
    ['a value equal to the threshold goes left', [2.5, 0], -2 - 0.5 + 0.25],
    ['a value just above it goes right, then to the second question', [2.6, 1], 1 + 0.5 + 0.25],
    ['right, right', [3, 1.5], 3 + 0.5 + 0.25],
    ['-1, which mostly stands for none, is a number like others', [-1, -1], -2 - 0.5 + 0.25],
  ])('%s', (_, values, score) => {
    expect(scorerOf(new Trees(treeTables(SMALL), () => MEANS)).score(Float64Array.from(values))).toBeCloseTo(score, 12);
  });

  it('has as its base the means at its roots', () => {
    expect(new Trees(treeTables(SMALL), () => MEANS).base).toBeCloseTo(0.5 + 0.125 + 0.25, 12);
  });

  it('tells what each question on the way moved the mean', () => {
    const adds = new Float64Array(2);
    new Trees(treeTables(SMALL), () => MEANS).contributions(Float64Array.of(3, 1.5), adds);
    // Evidence 0: from 0.5 to 2. Evidence 1: from 2 to 3, and from 0.125 to 0.5.
    expect([...adds]).toEqual([1.5, 1 + 0.375]);
  });

  it('says nothing where it has no trees', () => {
    const none: TreesData = { shape: '', evidence: [], threshold: [], leaf: [] };
    expect(scorerOf(new Trees(treeTables(none), () => [])).score(Float64Array.of(1))).toBe(0);
  });
});

const EVIDENCE = 4;

type Node = number | { readonly asks: number; readonly upTo: number; readonly left: Node; readonly right: Node };

/** Any tree a few questions deep; a number is a leaf. */
const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.record({
      asks: fc.nat(EVIDENCE - 1),
      upTo: fc.integer({ min: -2, max: 6 }),
      left: tie('node'),
      right: tie('node'),
    }),
  ),
}));

/** Lays trees out as arrays. */
function packed(trees: readonly Node[]): Trees {
  const data = { evidence: [], threshold: [], leaf: [] } as { [key in Exclude<keyof TreesData, 'shape'>]: number[] };
  const means: number[] = [];
  let shape = '';
  const put = (one: Node): number => {
    shape += typeof one === 'number' ? '0' : '1';
    if (typeof one === 'number') {
      data.leaf.push(one);
      return one;
    }
    const at = data.evidence.push(one.asks) - 1;
    data.threshold[at] = one.upTo;
    const left = put(one.left);
    const mean = (left + put(one.right)) / 2;
    means[at] = mean;
    return mean;
  };
  for (const tree of trees) put(tree);
  return new Trees(treeTables({ shape, ...data }), () => means);
}

const walk = (one: Node, values: readonly number[]): number =>
  typeof one === 'number' ? one : walk(values[one.asks]! > one.upTo ? one.right : one.left, values);

describe('any sum of trees', () => {
  // Whole numbers, so that values often equal a threshold.
  const values = fc.array(fc.integer({ min: -2, max: 6 }), { minLength: EVIDENCE, maxLength: EVIDENCE });
  const forest = fc.array(node, { maxLength: 8 });

  it('is the sum of the leaves that one comes to', () => {
    fc.assert(
      fc.property(forest, values, (trees, measured) => {
        const wanted = trees.reduce<number>((sum, tree) => sum + walk(tree, measured), 0);
        expect(scorerOf(packed(trees)).score(Float64Array.from(measured))).toBeCloseTo(wanted, 9);
      }),
    );
  });

  it('is explained in full: base and contributions add up to the score', () => {
    fc.assert(
      fc.property(forest, values, (trees, measured) => {
        const model = packed(trees);
        const adds = new Float64Array(EVIDENCE);
        model.contributions(Float64Array.from(measured), adds);
        const sum = adds.reduce((total, one) => total + one, model.base);
        expect(sum).toBeCloseTo(scorerOf(model).score(Float64Array.from(measured)), 9);
      }),
    );
  });
});
