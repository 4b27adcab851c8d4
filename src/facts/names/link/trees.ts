/** Boosted trees in one list of whole numbers. */
export interface Trees {
  /**
   * Node by node, four numbers each: the feature asked for, the value up to which the first branch holds, and both branches: numbers of
   * nodes, or below 0 for a leaf, -1 - its number.
   */
  readonly nodes: readonly number[];
  /** In thousandths of a log-odd. */
  readonly leaves: readonly number[];
  /** The first node of each tree. */
  readonly roots: readonly number[];
}

/** The sum of what all trees say, in log-odds. */
export function sumOfTrees({ nodes, leaves, roots }: Trees, features: ArrayLike<number>): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    while (node >= 0) {
      const at = 4 * node;
      node = features[nodes[at]!]! <= nodes[at + 1]! ? nodes[at + 2]! : nodes[at + 3]!;
    }
    sum += leaves[-1 - node]!;
  }
  return sum / 1000;
}
