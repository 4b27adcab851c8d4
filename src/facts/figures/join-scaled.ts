import { type Atom, AtomType } from './atom.js';
import { scaled } from './magnitude.js';
import { unitsAgree } from './quantity.js';

/**
 * «30 и 60 тыс. тонн» and "30,000 and 60,000 tonnes": joins an open number that may share the scale of another (`markScales`)
 * with the open one that has it. `links` and `otherLinks` hold partners, -1 for none.
 */
export function joinScaled(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  let open: Map<number, number> | undefined;
  for (let index = 0; index < list.length; index++) {
    const { scale, value, unit } = list[index]!;
    if (links[index] !== -1 || scale === 0) continue;
    open ??= openByValue(others, otherLinks);
    const at = open.get(scaled(value, scale));
    if (at === undefined || otherLinks[at] !== -1 || !unitsAgree(unit, others[at]!.unit)) continue;
    links[index] = at;
    otherLinks[at] = index;
  }
}

/** The first open number of each value. */
function openByValue(list: readonly Atom[], links: Int32Array): Map<number, number> {
  const open = new Map<number, number>();
  for (let at = list.length - 1; at >= 0; at--)
    if (links[at] === -1 && list[at]!.type === AtomType.number && !list[at]!.ordinal) open.set(list[at]!.value, at);
  return open;
}
