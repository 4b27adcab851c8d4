import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { type Atom, AtomType, Weight } from './atom.js';

/** The open number that says "a year" in such words; -1 for none. */
const openYear = (list: readonly Atom[], links: Int32Array): number =>
  list.findIndex(({ value, unit }, at) => links[at] === -1 && value === 1 && unit === 'duration-year');

/**
 * «2024 год» where the other side has 2025 and says "a year earlier": eases a year that is told from another one there, which is a year
 * after it or before it. `links` and `otherLinks` hold partners, -1 for none.
 */
export function easeRelativeYears(
  list: readonly Atom[],
  links: Int32Array,
  others: readonly Atom[],
  otherLinks: Int32Array,
  otherText: string,
  { yearBefore, yearAfter }: Pick<FigureGrammar, 'yearBefore' | 'yearAfter'>,
): void {
  let years: ReadonlySet<number> | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.type !== AtomType.number || item.role !== 'year' || !item.digits) continue;
    years ??= new Set(others.filter(({ role }) => role === 'year').map(({ value }) => value));
    const before = years.has(item.value + 1) && yearBefore?.test(otherText) === true;
    const after = years.has(item.value - 1) && yearAfter?.test(otherText) === true;
    if (!before && !after) continue;
    const at = openYear(others, otherLinks);
    if (at < 0) item.weight = Weight.confirming;
    else {
      links[index] = at;
      otherLinks[at] = index;
    }
  }
}
