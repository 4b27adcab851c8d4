import type { Side } from '../mention/side.js';
import { isCompass } from '../read/entry.js';

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

/** The point of the compass that stands before a name, or that the name begins with. */
function compassOf(side: Side, from: number): readonly number[] | undefined {
  const { entries } = side.form(from);
  const own = entries.filter(({ words }) => words.length === 1);
  return own.length > 0 && own.every(({ concept }) => isCompass(concept))
    ? own.map(({ number }) => number)
    : compassBefore(side, from);
}

function compassBefore(side: Side, from: number): readonly number[] | undefined {
  if (from === 0 || !side.adjoins(from)) return undefined;
  const hit = side.hitOf[from - 1]!;
  if (hit < 0) return undefined;
  const { entries } = side.hits[hit]!;
  return entries.every(({ concept }) => isCompass(concept)) ? entries.map(({ number }) => number) : undefined;
}
