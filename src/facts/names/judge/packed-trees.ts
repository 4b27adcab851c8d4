import { readPlanes } from '../../../text/planes.js';
import type { TreesData } from './trees.js';

/** Trees as a file has them, numbers as `readPlanes` reads them; `scripts/learn/names/pack.py` writes it. */
export interface PackedTrees {
  readonly shape: string;
  /** For each node the place of what it asks in the list of evidence. */
  readonly evidence: string;
  /** The thresholds of each piece of evidence, and for each node the place of its own among them. */
  readonly cuts: readonly (readonly number[])[];
  readonly cut: string;
  /** In thousandths: of some hundred trees together no score is off by more than a hundredth or two. */
  readonly leaf: string;
}

const LEAF = 1e3;

const nodesOf = (shape: string): number => shape.split('1').length - 1;

/** Reads the trees of a file. */
export function unpackTrees({ shape, evidence, cuts, cut, leaf }: PackedTrees): TreesData {
  const nodes = nodesOf(shape);
  const asked = readPlanes(evidence, nodes);
  return {
    shape,
    evidence: asked,
    threshold: readPlanes(cut, nodes).map((place, node) => cuts[asked[node]!]![place]!),
    leaf: readPlanes(leaf, shape.length - nodes).map((value) => value / LEAF),
  };
}

const MEAN = 1e3;

/** Reads the means of so many nodes, which are in thousandths. */
export function unpackMeans(nodes: number, means: string): number[] {
  return readPlanes(means, nodes).map((value) => value / MEAN);
}
