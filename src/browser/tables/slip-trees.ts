import type { Trees } from '../../facts/names/learned-tables.js';
import type { Format } from './bits.js';
import { contextOf } from './mixing.js';
import { codeList, folded, Numbers, unfolded } from './numbers.js';

const NODE = 4;

/** Trees in one list: a branch by how far it is from its node, or from the leaf that comes next. */
export const slipTrees: Format<Trees> = (coder, given) => {
  const roots = summed(codeList(coder, given && stepsOf(given.roots)));
  const leaves = codeList(coder, given?.leaves.map(folded)).map(unfolded);
  const numbers = new Numbers(coder, 3);
  const count = numbers.code(given?.nodes.length ?? 0);
  const nodes: number[] = [];
  let leaf = 0;
  for (let at = 0; at < count; at++) {
    const column = at % NODE;
    const written = given?.nodes[at] ?? 0;
    const feature = nodes[at - column] ?? -1;
    numbers.given[0] = contextOf(1, column, column === 0 ? -1 : feature);
    numbers.given[1] = contextOf(2, column, column === 0 ? nodes[at - NODE] : nodes[at - 1]);
    numbers.given[2] = contextOf(3, column);
    if (column < 2) nodes.push(unfolded(numbers.code(folded(written))));
    else {
      const node = (at - column) / NODE;
      const isLeaf = numbers.code(written < 0 ? 1 : 0) === 1;
      numbers.given[0] = contextOf(4, column, isLeaf ? 1 : 0);
      const step = unfolded(numbers.code(folded(isLeaf ? -1 - written - leaf : written - node)));
      nodes.push(isLeaf ? -1 - (leaf + step) : node + step);
      if (isLeaf) leaf += step + 1;
    }
  }
  return { nodes, leaves, roots };
};

const stepsOf = (list: readonly number[]): number[] => list.map((one, at) => folded(one - (list[at - 1] ?? 0)));

function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += unfolded(step)));
}
