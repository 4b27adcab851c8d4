import { type Atom, AtomType } from './atom.js';
import { isPercent } from './share.js';

/** A part of a whole by itself: 3/10, 60 %, «три пятых». */
const isShare = ({ type, unit, value }: Atom): boolean =>
  type === AtomType.number && value > 0 && ((unit === '' && value < 1) || (unit === 'percent' && value < 100));

/** One of the two numbers of a proportion: so many of so many. */
const isCount = ({ type, unit, ordinal, value, role }: Atom): boolean =>
  type === AtomType.number && unit === '' && !ordinal && (role === '' || role === 'article') && value >= 1;

/** Of how many something is said at most; "60 of 100" is a percentage. */
const LARGEST = 20;

/** What stands between the two at most: "nine out of every ten", "hər beş məzundan üçü". */
const NEAR = 24;

/** Whether two counts beside each other, either of which may be the whole ("beşdən üçü"), make a share. */
function makeShare(left: Atom, right: Atom, { value, unit }: Atom): boolean {
  if (!isCount(left) || !isCount(right) || right.start - left.end > NEAR) return false;
  const [part, whole] = left.value < right.value ? [left.value, right.value] : [right.value, left.value];
  if (part === whole || (whole > LARGEST && whole !== 100)) return false;
  return unit === 'percent' ? isPercent(part / whole, value) : Math.abs(part / whole - value) < 1e-9;
}

/** Shares of one text that are tried, so that time stays linear. */
const FEW = 16;

/**
 * "3/10" and "3 of 10", "three in five" and 60 %: joins an open share with two open numbers beside each other whose ratio it
 * is. `links` and `otherLinks` hold partners, -1 for none.
 */
export function joinRatios(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
): void {
  let tried = 0;
  for (let index = 0; index < list.length && tried < FEW; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || !isShare(item)) continue;
    tried++;
    for (let at = 0; at + 1 < others.length; at++) {
      if (otherLinks[at] !== -1 || otherLinks[at + 1] !== -1 || !makeShare(others[at]!, others[at + 1]!, item))
        continue;
      links[index] = at;
      otherLinks[at] = otherLinks[at + 1] = index;
      break;
    }
  }
}
