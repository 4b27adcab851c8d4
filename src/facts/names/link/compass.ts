import type { Side } from '../mention/side.js';
import { type Entry, isCompass } from '../read/entry.js';

/**
 * Whether the points of the compass of two names are others: what is "Western Zangezur" is no «Восточный Зангезур», and "North
 * Macedonia" no «Южная Македония».
 */
export function clashes(a: Side, one: number, b: Side, two: number): boolean {
  const here = compassOf(a, a.hits[one]!.from);
  if (!here) return false;
  const there = compassOf(b, b.hits[two]!.from);
  return there !== undefined && !here.some((number) => there.includes(number));
}

/** The point of the compass that a name begins with, or that stands before it. */
function compassOf(side: Side, from: number): readonly number[] | undefined {
  const own = pointsOf(side.form(from).entries.filter(({ words }) => words.length === 1));
  if (own || from === 0 || !side.adjoins(from)) return own;
  const hit = side.hitOf[from - 1]!;
  return hit < 0 ? undefined : pointsOf(side.hits[hit]!.entries);
}

/** The numbers of entries that are points of the compass, all of them. */
const pointsOf = (entries: readonly Entry[]): readonly number[] | undefined =>
  entries.length > 0 && entries.every(({ concept }) => isCompass(concept))
    ? entries.map(({ number }) => number)
    : undefined;
