import { type Atom, AtomType, Weight } from './atom.js';
import { dimensionOf, inBaseUnit, unitsAgree } from './quantity.js';

/** How far from a change its two ends stand, in atoms. */
const NEAR = 3;

const POINTS = 'percentage-point';

/** A change in the unit of its ends: of percentages it is told in points. */
function changeIn(unit: string, { value, unit: own }: Atom): number {
  if (unit === 'percent' && dimensionOf(own) === POINTS) return inBaseUnit(value, own);
  return unitsAgree(own, unit) ? value : Number.NaN;
}

/**
 * "by a quarter of a point, from 7.25 % to 7 %", "50 manat artaraq 250 manatdan 300 manata çatıb": a change without a counterpart where the
 * other side has the two amounts that it follows from.
 */
export function easeDifferences(list: readonly Atom[], links: Int32Array): void {
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.type !== AtomType.number || item.unit === '' || item.ordinal) continue;
    for (let at = Math.max(0, index - NEAR); at < list.length && at < index + NEAR; at++) {
      const [left, right] = [list[at]!, list[at + 1]];
      // What is open, the change itself too, is no end of it.
      if (!right || links[at] === -1 || links[at + 1] === -1 || left.type !== right.type) continue;
      if (left.unit === '' || left.unit !== right.unit) continue;
      const change = Math.abs(left.value - right.value);
      if (change > 0 && Math.abs(change - changeIn(left.unit, item)) < 1e-9)
        item.weight = Math.min(item.weight, Weight.weak);
    }
  }
}
