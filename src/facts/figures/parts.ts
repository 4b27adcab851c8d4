import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType } from './atom.js';
import type { Cursor } from './cursor.js';
import { isRank, monthsOf } from './sub-year.js';

/** Spans of time that have a beginning, a middle and an end worth naming. */
const LONG: ReadonlySet<string> = new Set(
  'duration-week duration-month duration-year duration-decade duration-century'.split(' '),
);

/** Early 1, mid 2, late 3; 0 for any other word. */
function partOf(r: Cursor, index: number): number {
  switch (r.role(index)) {
    case 'early':
      return 1;
    case 'mid':
      return 2;
    case 'late':
      return 3;
    default:
      return 0;
  }
}

/** What may stand between the word for the part and the period: "the end of the year", "mid-2027", «в конце этого года». */
function isBetween(r: Cursor, index: number): boolean {
  if (r.sign(index) === CharClass.hyphen) return r.glued(index);
  const role = r.role(index);
  return role === 'of' || role === 'the' || role === 'date-cue' || LONG.has(r.lexeme(index).unit ?? '');
}

/** "between the beginning and the end of 2020": all of it; but "November end to mid of May". */
function isSpan(r: Cursor, at: number): boolean {
  const other = r.role(at - 1) === 'the' ? at - 3 : at - 2;
  return partOf(r, other) > 0 && r.lexeme(other - 1).month === undefined && !r.isDigits(other - 1);
}

/** The token that says which part of a period before which it stands; -1 for none. One other word may stand between. */
function partBefore(r: Cursor, first: number): number {
  let others = 0;
  for (let at = first - 1; at >= 0 && at >= first - 5; at--) {
    if (partOf(r, at) > 0) return isSpan(r, at) ? -1 : at;
    if (isBetween(r, at)) continue;
    if (!r.isWord(at) || r.role(at) !== undefined || others++ > 0) return -1;
  }
  return -1;
}

/** The same after it: "2026-cı ilin sonunda", "may ayının əvvəli". */
function partAfter(r: Cursor, last: number): number {
  const at = LONG.has(r.lexeme(last + 1).unit ?? '') ? last + 2 : last + 1;
  return partOf(r, at) > 0 && partOf(r, at + 2) === 0 ? at : -1;
}

const isPeriod = ({ type, role, unit, weight }: Atom): boolean =>
  type === AtomType.decade ||
  type === AtomType.century ||
  type === AtomType.month ||
  role === 'year' ||
  (type === AtomType.unit && weight === 0 && LONG.has(unit));

/** Whether an atom is a half or quarter by its number: "the second quarter", «I полугодие». */
function isRanked(r: Cursor, index: number): boolean {
  const rank = r.atoms[index - 1];
  return (
    rank !== undefined && monthsOf(r.atoms[index]) > 0 && isRank(rank) && r.first[index]! === r.last[index - 1]! + 1
  );
}

/** "Q" of Q3, "H" of H1. */
const isLettered = (r: Cursor, index: number): boolean =>
  r.atoms[index]!.digits &&
  r.glued(r.first[index]!) &&
  (r.is(r.first[index]! - 1, 'q') || r.is(r.first[index]! - 1, 'h'));

/**
 * "late 1980s", "80-ci illərin sonu", «в начале мая 2026 года», "by the end of the year": which part of a period. All
 * atoms of one date have the part of the whole; a date with a day has none.
 */
export function markParts(r: Cursor): void {
  const { atoms } = r;
  let taken = -1;
  for (let index = 0; index < atoms.length; index++) {
    const item = atoms[index]!;
    const ranked = isRanked(r, index);
    const lettered = !ranked && isLettered(r, index);
    if (!(isPeriod(item) || ranked || lettered) || item.part > 0) continue;
    let from = index;
    let to = index;
    if (item.group !== 0) {
      while (from > 0 && atoms[from - 1]!.group === item.group) from--;
      while (to + 1 < atoms.length && atoms[to + 1]!.group === item.group) to++;
    }
    // Azerbaijani names the whole first.
    const at = r.grammar.tenTakesOnes
      ? partAfter(r, r.last[to]!)
      : partBefore(r, r.first[ranked ? index - 1 : from]! - Number(lettered));
    // «в конце первого квартала 2025 года»: of the quarter, not of the year.
    if (at < 0 || at === taken) continue;
    taken = at;
    if (atoms.slice(from, to + 1).some(({ role }) => role === 'day')) continue;
    const part = partOf(r, at);
    const edge = r.grammar.tenTakesOnes ? r.tokens.end[at]! : r.tokens.start[at]!;
    for (let member = from; member <= to; member++) {
      atoms[member]!.part = part;
      atoms[member]!.partAt = edge;
    }
  }
}
