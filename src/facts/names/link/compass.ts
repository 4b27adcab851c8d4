import type { Side } from '../mention/side.js';
import { isCompass } from '../read/entry.js';

/** Whether the points of the compass before two names are others: what is "Western Zangezur" is no «Восточный Зангезур». */
export function clashes(a: Side, one: number, b: Side, two: number): boolean {
  const here = compassBefore(a, a.hits[one]!.from);
  if (!here) return false;
  const there = compassBefore(b, b.hits[two]!.from);
  return there !== undefined && !here.some((number) => there.includes(number));
}

function compassBefore(side: Side, from: number): readonly number[] | undefined {
  if (from === 0 || !side.adjoins(from)) return undefined;
  const hit = side.hitOf[from - 1]!;
  if (hit < 0) return undefined;
  const { entries } = side.hits[hit]!;
  return entries.every(({ concept }) => isCompass(concept)) ? entries.map(({ number }) => number) : undefined;
}
