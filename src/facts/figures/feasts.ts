import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { type Atom, AtomType, Weight } from './atom.js';

/** The month and day of an expression, as feasts are listed by. */
function dateOf(list: readonly Atom[], at: number): string {
  const { group } = list[at]!;
  let month = 0;
  let day = 0;
  for (let index = Math.max(0, at - 2); index < list.length && index <= at + 2; index++) {
    const item = list[index]!;
    if (item.group !== group) continue;
    if (item.type === AtomType.month) month = item.value;
    else if (item.role === 'day') day = item.value;
  }
  return `${month}-${day}`;
}

/**
 * «1 мая» and "May Day", "31 dekabr" and "New Year's Eve": a date that the other side says by the name of its feast, and by no
 * other date that is open.
 */
export function easeFeasts(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
  { feasts }: Pick<FigureGrammar, 'feasts'>,
): void {
  if (feasts === undefined || others.some(({ role }, at) => role === 'day' && otherLinks[at] === -1)) return;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.group === 0) continue;
    if (item.type !== AtomType.month && item.role !== 'day') continue;
    if (feasts[dateOf(list, index)]?.test(otherText) === true) item.weight = Weight.confirming;
  }
}
