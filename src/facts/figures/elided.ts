import { type Atom, AtomType } from './atom.js';
import { sameAmount } from './quantity.js';

/**
 * "from four years to 18 months" and «с четырёх лет до полутора»: joins an open number without a unit, which is that of the
 * number before it, with the open amount that follows the other's partner, where they are equal. `links` and `otherLinks`
 * hold partners, -1 for none.
 */
export function joinElided(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  for (let index = 1; index < list.length; index++) {
    const item = list[index]!;
    const before = list[index - 1]!;
    if (links[index] !== -1 || links[index - 1] === -1 || item.unit !== '' || before.unit === '') continue;
    if (item.type !== AtomType.number || before.type !== AtomType.number || item.ordinal) continue;
    const at = links[index - 1]! + 1;
    const other = others[at];
    if (!other || otherLinks[at] !== -1 || other.type !== AtomType.number) continue;
    if (!sameAmount(item.value, before.unit, other.value, other.unit)) continue;
    links[index] = at;
    otherLinks[at] = index;
  }
}
