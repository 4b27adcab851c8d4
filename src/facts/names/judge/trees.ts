import type { LaidTrees } from './quick-scorer.js';

/** A sum of regression trees as arrays, one number a node, nodes and leaves in the order in which one comes to them; see `Trees`. */
export interface TreesData {
  /** The trees one after another: 1 for a node, what is left of it, what is right of it; 0 for a leaf. */
  readonly shape: string;
  /** For each node the place of what it asks in the list of evidence. */
  readonly evidence: readonly number[];
  /** A value up to this goes left. */
  readonly threshold: readonly number[];
  /** What the leaves add. */
  readonly leaf: readonly number[];
}

/** Where walks of trees as they are learned go on. */
export function treeTables({ shape, evidence, threshold, leaf }: TreesData): LaidTrees {
  const roots: number[] = [];
  const left: number[] = [];
  const right: number[] = [];
  // Nodes whose right side is still to come; the left one comes straight after its node.
  const open: number[] = [];
  let leaves = 0;
  let isLeft = false;
  for (const one of shape) {
    const isNode = one === '1';
    const at = isNode ? left.length : ~leaves++;
    if (isLeft) left[open.at(-1)!] = at;
    else if (open.length > 0) right[open.pop()!] = at;
    else roots.push(at);
    if (isNode) {
      left.push(0);
      right.push(0);
      open.push(at);
    }
    isLeft = isNode;
  }
  return {
    roots: Int32Array.from(roots),
    evidence: Uint8Array.from(evidence),
    threshold: Float64Array.from(threshold),
    left: Int16Array.from(left),
    right: Int16Array.from(right),
    leaf: Float64Array.from(leaf),
  };
}

/**
 * Gradient boosted trees (Friedman 2001): the sum of one leaf of each tree, in log-odds. A score is explained by what each
 * question on the way moved the mean of the leaves below (Saabas 2014), so that contributions add up to the score.
 */
export class Trees implements LaidTrees {
  readonly roots: Int32Array;
  readonly evidence: Uint8Array;
  readonly threshold: Float64Array;
  readonly left: Int16Array;
  readonly right: Int16Array;
  readonly leaf: Float64Array;
  private readonly means: () => readonly number[];
  private known: Float64Array | undefined;

  /** @param means what the leaves below each node add in the mean: asked for when the first score is explained */
  constructor(tables: LaidTrees, means: () => readonly number[]) {
    this.means = means;
    this.roots = tables.roots;
    this.evidence = tables.evidence;
    this.threshold = tables.threshold;
    this.left = tables.left;
    this.right = tables.right;
    this.leaf = tables.leaf;
  }

  private get mean(): Float64Array {
    this.known ??= Float64Array.from(this.means());
    return this.known;
  }

  /** The score of what nothing is known of. */
  get base(): number {
    let base = 0;
    for (const root of this.roots) base += root < 0 ? this.leaf[~root]! : this.mean[root]!;
    return base;
  }

  /** How many trees there are. */
  get size(): number {
    return this.roots.length;
  }

  /** What each piece of evidence adds to the score; `base` and these add up to it. */
  contributions(values: Float64Array, into: Float64Array): void {
    into.fill(0);
    const { mean } = this;
    for (const root of this.roots) {
      let node = root;
      while (node >= 0) {
        const asked = this.evidence[node]!;
        const next = values[asked]! <= this.threshold[node]! ? this.left[node]! : this.right[node]!;
        into[asked]! += (next < 0 ? this.leaf[~next]! : mean[next]!) - mean[node]!;
        node = next;
      }
    }
  }
}
