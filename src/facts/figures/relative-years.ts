import type { FigureGrammar } from '../../languages/figure-grammar.js';
import { type Atom, AtomType, Weight } from './atom.js';

/** What a side tells of years, found out once. */
interface Told {
  /** Those that have their counterparts. */
  readonly years: ReadonlySet<number>;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  /** The open number that says "a year" in such words; -1 for none. */
  readonly open: number;
}

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
  let told: Told | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.type !== AtomType.number || item.role !== 'year' || !item.digits) continue;
    told ??= {
      years: new Set(
        others.filter(({ role }, at) => role === 'year' && otherLinks[at] !== -1).map(({ value }) => value),
      ),
      isBefore: yearBefore?.test(otherText) === true,
      isAfter: yearAfter?.test(otherText) === true,
      open: others.findIndex(({ value, unit }, at) => otherLinks[at] === -1 && value === 1 && unit === 'duration-year'),
    };
    const before = told.isBefore && told.years.has(item.value + 1);
    const after = told.isAfter && told.years.has(item.value - 1);
    if (!before && !after) continue;
    const at = told.open;
    if (at < 0 || otherLinks[at] !== -1) item.weight = Weight.confirming;
    else {
      links[index] = at;
      otherLinks[at] = index;
    }
  }
}
