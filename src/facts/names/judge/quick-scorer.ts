/** Trees as arrays: from each node where a walk goes on, nodes, or ~n for leaf n; leaves are numbered from left to right, tree by tree. */
export interface LaidTrees {
  readonly roots: Int32Array;
  readonly left: Int16Array;
  readonly right: Int16Array;
  /** What a node asks, and up to which value it goes left. */
  readonly evidence: Uint8Array;
  readonly threshold: Float64Array;
  readonly leaf: Float64Array;
}

/** A tree has as many leaves at most: one bit each. */
const LEAVES = 32;

/** The questions of trees in the order in which `QuickScorer` comes to them. */
export interface ScorerTables {
  /** For each piece of evidence where its questions end. */
  readonly ends: Int32Array;
  readonly threshold: Float64Array;
  readonly tree: Uint16Array;
  /** What each question leaves of its tree, a bit a leaf, the first the highest. */
  readonly leaves: Int32Array;
  /** The first leaf of each tree, and what the leaves add. */
  readonly first: Int32Array;
  readonly leaf: Float64Array;
}

/**
 * Puts the questions of trees in that order.
 *
 * @param first the first tree that is added up
 * @param end the one after the last
 * @throws RangeError where a tree has more than 32 leaves
 */
export function scorerTables(trees: LaidTrees, first: number, end: number): ScorerTables {
  const { roots, left, right, evidence, threshold, leaf } = trees;
  const firstLeaf = new Int32Array(end - first);
  const asked: number[] = [];
  const leaves = new Int32Array(evidence.length);
  const treeOf = new Uint16Array(evidence.length);
  for (let tree = 0; tree < firstLeaf.length; tree++) {
    let seen = 0;
    /** Gives how many leaves there are below. */
    const visit = (node: number): number => {
      if (node < 0) {
        if (seen === 0) firstLeaf[tree] = ~node;
        if (++seen > LEAVES) throw new RangeError('a tree has too many leaves');
        return 1;
      }
      asked.push(node);
      treeOf[node] = tree;
      const before = seen;
      const ruled = visit(left[node]!);
      leaves[node] = ~((-1 << (LEAVES - ruled)) >>> before);
      return ruled + visit(right[node]!);
    };
    visit(roots[first + tree]!);
  }
  const order = byQuestion(asked, evidence, threshold);
  return {
    ends: endsOf(asked, evidence),
    threshold: Float64Array.from(order, (node) => threshold[node]!),
    tree: Uint16Array.from(order, (node) => treeOf[node]!),
    leaves: Int32Array.from(order, (node) => leaves[node]!),
    first: firstLeaf,
    leaf,
  };
}

/**
 * Adds up trees without walking them, which the processor cannot foresee (QuickScorer, Lucchese et al. 2015). All questions stand by what
 * they ask, then by their thresholds, so that those that a value exceeds are the first of its evidence; each of them rules out the
 * leaves on its left. The first leaf that is left of a tree is the one that a walk comes to.
 */
export class QuickScorer {
  private readonly ends: Int32Array;
  private readonly threshold: Float64Array;
  private readonly tree: Uint16Array;
  private readonly leaves: Int32Array;
  /** What is left of each tree: used again for the next score. */
  private readonly open: Int32Array;
  private readonly first: Int32Array;
  private readonly leaf: Float64Array;

  constructor(tables: ScorerTables) {
    this.ends = tables.ends;
    this.threshold = tables.threshold;
    this.tree = tables.tree;
    this.leaves = tables.leaves;
    this.open = new Int32Array(tables.first.length);
    this.first = tables.first;
    this.leaf = tables.leaf;
  }

  /** The log-odds for measured values, in the order of the evidence. */
  score(values: Float64Array): number {
    const { ends, threshold, tree, leaves, open, first, leaf } = this;
    open.fill(-1);
    let question = 0;
    for (let index = 0; index < ends.length; index++) {
      const value = values[index]!;
      const end = ends[index]!;
      for (; question < end && !(value <= threshold[question]!); question++)
        open[tree[question]!]! &= leaves[question]!;
      question = end;
    }
    let sum = 0;
    for (let at = 0; at < open.length; at++) sum += leaf[first[at]! + Math.clz32(open[at]!)]!;
    return sum;
  }
}

/** For each piece of evidence where its questions end, counted from the first one's. */
function endsOf(asked: readonly number[], evidence: Uint8Array): Int32Array {
  let pieces = 0;
  for (const node of asked) pieces = Math.max(pieces, evidence[node]! + 1);
  const ends = new Int32Array(pieces);
  for (const node of asked) ends[evidence[node]!]!++;
  for (let index = 1; index < pieces; index++) ends[index]! += ends[index - 1]!;
  return ends;
}

/** Orders nodes by what they ask, then by their thresholds: put in one by one, as there are few of a piece, and no code runs as early. */
function byQuestion(asked: readonly number[], evidence: Uint8Array, threshold: Float64Array): Int32Array {
  const ends = endsOf(asked, evidence);
  const order = new Int32Array(asked.length);
  const filled = new Int32Array(ends.length);
  for (const node of asked) {
    const piece = evidence[node]!;
    const start = piece === 0 ? 0 : ends[piece - 1]!;
    let at = start + filled[piece]!++;
    for (; at > start && threshold[order[at - 1]!]! > threshold[node]!; at--) order[at] = order[at - 1]!;
    order[at] = node;
  }
  return order;
}
