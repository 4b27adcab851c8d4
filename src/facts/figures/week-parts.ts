import type { WeekParts } from '../../languages/week-parts.js';
import { type Atom, AtomType, Weight } from './atom.js';

/** "Saturday and Sunday", "Monday through Friday": what may stand between two days that are named together, in characters. */
const GAP = 16;

const isOpenDay = (list: readonly Atom[], links: Int32Array, at: number): boolean =>
  links[at] === -1 && list[at]!.type === AtomType.weekday && list[at]!.weight > Weight.confirming;

/** The word for the days from one to another, in the language of the other side. */
function wordFor(left: Atom, right: Atom, between: string, own: WeekParts, other: WeekParts): RegExp | undefined {
  if (between.length > GAP) return undefined;
  if (left.value === 6 && right.value === 7) return other.weekend;
  return left.value === 1 && right.value === 5 && !own.and.test(between) ? other.workdays : undefined;
}

/**
 * "şənbə və bazar günləri" and "the weekend", «с понедельника по пятницу» and "on weekdays": days that the other side says in one word,
 * and by no other weekday.
 */
export function easeWeekParts(
  list: readonly Atom[],
  links: Int32Array,
  text: string,
  own: WeekParts | undefined,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
  other: WeekParts | undefined,
): void {
  if (!own || !other) return;
  for (let index = 1; index < list.length; index++) {
    if (!isOpenDay(list, links, index - 1) || !isOpenDay(list, links, index)) continue;
    const [left, right] = [list[index - 1]!, list[index]!];
    const word = wordFor(left, right, text.slice(left.end, right.start), own, other);
    if (word?.test(otherText) !== true || others.some((_, at) => isOpenDay(others, otherLinks, at))) continue;
    left.weight = right.weight = Weight.confirming;
  }
}
