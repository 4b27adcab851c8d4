/** A sum of regression trees as arrays, one number a node; see `Trees`. */
export interface TreesData {
  /** The root of each tree, a node's number. */
  readonly roots: readonly number[];
  /** For each node the place of what it asks in the list of evidence. */
  readonly evidence: readonly number[];
  /** A value up to this goes left. */
  readonly threshold: readonly number[];
  /** Nodes, or ~n for leaf n. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the leaves add, and what the leaves below each node add in the mean: contributions are told from the latter. */
  readonly leaf: readonly number[];
  readonly mean: readonly number[];
}

/**
 * Gradient boosted trees (Friedman 2001): the sum of one leaf of each tree, in log-odds. A score is explained by what each
 * question on the way moved the mean of the leaves below (Saabas 2014), so that contributions add up to the score.
 */
export class Trees {
  private readonly roots: Int32Array;
  private readonly evidence: Uint8Array;
  private readonly threshold: Float64Array;
  private readonly left: Int16Array;
  private readonly right: Int16Array;
  private readonly leaf: Float64Array;
  private readonly mean: Float64Array;
  /** The score of what nothing is known of. */
  readonly base: number;

  constructor(data: TreesData) {
    this.roots = Int32Array.from(data.roots);
    this.evidence = Uint8Array.from(data.evidence);
    this.threshold = Float64Array.from(data.threshold);
    this.left = Int16Array.from(data.left);
    this.right = Int16Array.from(data.right);
    this.leaf = Float64Array.from(data.leaf);
    this.mean = Float64Array.from(data.mean);
    let base = 0;
    for (const root of this.roots) base += root < 0 ? this.leaf[~root]! : this.mean[root]!;
    this.base = base;
  }

  /** How many trees there are. */
  get size(): number {
    return this.roots.length;
  }

  /** The log-odds for measured values, in the order of the evidence; of the trees from `first` to `end` (exclusive) alone. */
  score(values: Float64Array, first = 0, end = this.roots.length): number {
    const { roots, evidence, threshold, left, right, leaf } = this;
    let sum = 0;
    for (let tree = first; tree < end; tree++) {
      let node = roots[tree]!;
      while (node >= 0) node = values[evidence[node]!]! <= threshold[node]! ? left[node]! : right[node]!;
      sum += leaf[~node]!;
    }
    return sum;
  }

  /** What each piece of evidence adds to the score; `base` and these add up to it. */
  contributions(values: Float64Array, into: Float64Array): void {
    into.fill(0);
    for (const root of this.roots) {
      let node = root;
      while (node >= 0) {
        const asked = this.evidence[node]!;
        const next = values[asked]! <= this.threshold[node]! ? this.left[node]! : this.right[node]!;
        into[asked]! += (next < 0 ? this.leaf[~next]! : this.mean[next]!) - this.mean[node]!;
        node = next;
      }
    }
  }
}
