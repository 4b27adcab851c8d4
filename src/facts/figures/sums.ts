import { type Atom, AtomType } from './atom.js';
import { dimensionOf, inBaseUnit } from './quantity.js';

const isAmount = (item: Atom | undefined): item is Atom =>
  item !== undefined && item.type === AtomType.number && item.unit !== '' && !Number.isNaN(inBaseUnit(1, item.unit));

/** Two amounts that stand side by side and make one: twelve years and six months, six feet and six inches. */
function sumAt(list: readonly Atom[], index: number): number {
  const [left, right] = [list[index], list[index + 1]];
  if (!isAmount(left) || !isAmount(right) || left.unit === right.unit) return Number.NaN;
  if (dimensionOf(left.unit) !== dimensionOf(right.unit)) return Number.NaN;
  return inBaseUnit(left.value, left.unit) + inBaseUnit(right.value, right.unit);
}

/**
 * Joins an open amount of one side with two open amounts beside each other on the other that add up to it ("12,5 il" and
 * "on iki il altı ay"). `links` and `otherLinks` hold partners, -1 for none; a joined atom gets 0 or more.
 */
export function joinSums(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  for (let pair = 0; pair + 1 < others.length; pair++) {
    if (otherLinks[pair] !== -1 || otherLinks[pair + 1] !== -1) continue;
    const sum = sumAt(others, pair);
    if (Number.isNaN(sum)) continue;
    const at = list.findIndex((item, index) => {
      if (links[index] !== -1 || !isAmount(item) || dimensionOf(item.unit) !== dimensionOf(others[pair]?.unit ?? ''))
        return false;
      // Time is counted exactly, a height of feet and inches converted with rounding.
      const rounding = dimensionOf(item.unit) === 'length' && item.unit !== others[pair]?.unit ? 0.05 : 1e-9;
      return Math.abs(inBaseUnit(item.value, item.unit) - sum) <= rounding * sum;
    });
    if (at < 0) continue;
    links[at] = pair;
    otherLinks[pair] = otherLinks[pair + 1] = at;
  }
}
