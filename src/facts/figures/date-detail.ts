import type { DateParts, MismatchDetail } from '../../model/index.js';
import { type Atom, AtomType } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';

/** What is wrong with one written expression, with all its atoms that do not balance. */
export interface MergedMismatch extends AtomMismatch {
  readonly atoms: readonly Atom[];
}

const PARTS: Readonly<Record<number, DateParts>> = {
  1: 'day',
  2: 'month',
  3: 'daymonth',
  4: 'year',
  5: 'dayyear',
  6: 'monthyear',
};

/** Day 1, month 2, year 4; 0 for what is no part of a date. */
const bitOf = ({ type, role }: Atom): number =>
  role === 'day' ? 1 : type === AtomType.month ? 2 : role === 'year' ? 4 : 0;

/** What is known of dates that differ, beyond that they do; undefined where that is all. */
export function detailOf({ type, clash, beside, atoms }: MergedMismatch): MismatchDetail | undefined {
  if (clash === 'part' || clash === 'era' || clash === 'zone') return { about: 'aspect', aspect: clash };
  if (type === 'different' || beside === undefined || bitOf(beside) === 0) return undefined;
  let bits = 0;
  for (const item of atoms) {
    const bit = bitOf(item);
    if (bit === 0) return undefined;
    bits |= bit;
  }
  const parts = PARTS[bits];
  // Of two days one is left out: that is no date without its day.
  if (parts === undefined || (parts === 'day' && beside.role === 'day')) return undefined;
  const year = atoms.find(({ role }) => role === 'year');
  return { about: type === 'missing' ? 'lacks' : 'adds', parts, year: year ? String(year.value) : '' };
}
