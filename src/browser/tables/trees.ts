import type { PackedTrees } from '../../facts/names/learned-tables.js';
import { readPlanes, writePlanes } from '../../text/planes.js';
import type { Format } from './bits.js';
import { contextOf, Mixing } from './mixing.js';
import { Numbers } from './numbers.js';

/** What trees ask and answer; what they measure by (`cuts`) is coded elsewhere. */
export type TreeShapes = Omit<PackedTrees, 'cuts'>;

interface Node {
  readonly evidence: number;
  readonly cut: number;
  readonly above: Node | undefined;
  readonly depth: number;
}

const ROOM = 12;
const lengthOf = (number: number): number => 32 - Math.clz32(number);

/** Trees one after another, node by node: each is foreseen from the nodes above it. */
export const trees: Format<TreeShapes> = (coder, given) => {
  const nodes = given ? given.shape.split('1').length - 1 : 0;
  const old = given && {
    evidence: readPlanes(given.evidence, nodes),
    cut: readPlanes(given.cut, nodes),
    leaf: readPlanes(given.leaf, given.shape.length - nodes),
  };
  const kinds = new Mixing(coder, 4, 1, ROOM);
  const asked = new Numbers(coder, 4);
  const limits = new Numbers(coder, 4);
  const sizes = new Numbers(coder, 3);
  const signs = new Mixing(coder, 4, 1, ROOM);
  const evidence: number[] = [];
  const cut: number[] = [];
  const leaf: number[] = [];
  let shape = '';

  const codeLeaf = (above: Node | undefined, isLeft: number, tree: number): void => {
    const written = old?.leaf[leaf.length] ?? 0;
    const before = leaf.at(-1) ?? 0;
    sizes.given[0] = contextOf(1, lengthOf(Math.abs(before)));
    sizes.given[1] = contextOf(2, tree >> 3);
    sizes.given[2] = contextOf(3, above?.depth, isLeft);
    const size = sizes.code(Math.abs(written));
    const [asks, limit] = [above?.evidence ?? -1, above?.cut ?? -1];
    signs.given[0] = contextOf(1, before < 0 ? 1 : 0, isLeft);
    signs.given[1] = contextOf(2, asks, isLeft);
    signs.given[2] = contextOf(3, asks, limit, isLeft);
    signs.given[3] = contextOf(4, lengthOf(size), isLeft);
    leaf.push(signs.symbol(written < 0 ? 1 : 0, 1) ? -size : size);
  };

  const code = (above: Node | undefined, isLeft: number, tree: number, start: number): void => {
    const depth = above ? above.depth + 1 : 0;
    kinds.given[0] = contextOf(1, depth, isLeft);
    kinds.given[1] = contextOf(2, evidence.length - start);
    kinds.given[2] = contextOf(3, above?.evidence, depth);
    kinds.given[3] = contextOf(4, depth, evidence.length - start);
    const isNode = kinds.symbol(given?.shape.charAt(shape.length) === '1' ? 1 : 0, 1);
    shape += isNode;
    if (!isNode) {
      codeLeaf(above, isLeft, tree);
      return;
    }
    const at = evidence.length;
    const parent = above?.evidence ?? -1;
    asked.given[0] = 1;
    asked.given[1] = contextOf(2, parent);
    asked.given[2] = contextOf(3, parent, above?.above?.evidence ?? -1);
    asked.given[3] = contextOf(4, evidence[at - 1], depth);
    const one = asked.code(old?.evidence[at] ?? 0);
    limits.given[0] = contextOf(1, one);
    limits.given[1] = contextOf(2, one, parent);
    limits.given[2] = contextOf(3, one, depth);
    limits.given[3] = contextOf(4, one, above?.evidence === one ? above.cut : -1, isLeft);
    const node = { evidence: one, cut: limits.code(old?.cut[at] ?? 0), above, depth };
    evidence.push(one);
    cut.push(node.cut);
    code(node, 1, tree, start);
    code(node, 0, tree, start);
  };

  const counts = new Numbers(coder, 1);
  const count = counts.code(given ? treesIn(given.shape) : 0);
  for (let tree = 0; tree < count; tree++) code(undefined, 0, tree, evidence.length);
  return { shape, evidence: writePlanes(evidence), cut: writePlanes(cut), leaf: writePlanes(leaf) };
};

function treesIn(shape: string): number {
  let trees = 0;
  let open = 0;
  for (const one of shape) {
    if (open === 0) {
      trees++;
      open = 1;
    }
    open += one === '1' ? 1 : -1;
  }
  return trees;
}
