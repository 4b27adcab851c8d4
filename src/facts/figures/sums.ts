import { type Atom, AtomType } from './atom.js';
import { dimensionOf, inBaseUnit, unitsAgree } from './quantity.js';

/** An amount in its base unit; sums of money in whole units of their currency. NaN for anything else. */
function baseOf({ type, value, unit }: Atom): number {
  if (type !== AtomType.number || unit === '') return Number.NaN;
  if (unit === 'cent') return value / 100;
  return dimensionOf(unit) === 'money' ? value : inBaseUnit(value, unit);
}

/** Two amounts that stand side by side and make one: twelve years and six months, six feet and six inches, 2 manats 50 qapik. */
function sumAt(list: readonly Atom[], index: number): number {
  const [left, right] = [list[index], list[index + 1]];
  if (!left || !right || left.unit === right.unit || dimensionOf(left.unit) !== dimensionOf(right.unit))
    return Number.NaN;
  if (dimensionOf(left.unit) === 'money' && right.unit !== 'cent') return Number.NaN;
  return baseOf(left) + baseOf(right);
}

/** Sums of one text that are tried, so that time stays linear. */
const MANY = 64;

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
  let tried = 0;
  for (let pair = 0; pair + 1 < others.length && tried < MANY; pair++) {
    if (otherLinks[pair] !== -1 || otherLinks[pair + 1] !== -1) continue;
    const sum = sumAt(others, pair);
    if (Number.isNaN(sum)) continue;
    tried++;
    const at = list.findIndex((item, index) => {
      const { unit = '' } = others[pair] ?? {};
      const dimension = dimensionOf(item.unit);
      if (links[index] !== -1 || Number.isNaN(baseOf(item)) || dimension !== dimensionOf(unit)) return false;
      if (dimension === 'money' && !unitsAgree(item.unit, unit)) return false;
      // Time and money are counted exactly, a height of feet and inches converted with rounding.
      const rounding = dimension === 'length' && item.unit !== unit ? 0.05 : 1e-9;
      return Math.abs(baseOf(item) - sum) <= rounding * sum;
    });
    if (at < 0) continue;
    links[at] = pair;
    otherLinks[pair] = otherLinks[pair + 1] = at;
  }
}
