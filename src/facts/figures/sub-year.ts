import { type Atom, AtomType } from './atom.js';

/** "second", «II»: which of a row. */
export const isRank = ({ type, unit, ordinal, role }: Atom): boolean =>
  type === AtomType.number && unit === '' && (ordinal || role === 'roman');

const isQuarter = ({ type, value, unit }: Atom): boolean =>
  unit === 'year-quarter' || (type === AtomType.number && value === 0.25 && unit === '');

const isHalf = ({ type, value, unit }: Atom): boolean =>
  type === AtomType.number && value === 0.5 && (unit === '' || unit === 'duration-year');

/** The months of a part of the year: quarters have three, halves six; 0 for anything else. */
export function monthsOf(item: Atom | undefined): number {
  if (item === undefined) return 0;
  return isQuarter(item) ? 3 : isHalf(item) ? 6 : 0;
}

/** "month" after a rank: "the second month". */
export const isMonthUnit = ({ type, unit }: Atom): boolean => type === AtomType.unit && unit === 'duration-month';
