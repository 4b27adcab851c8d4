import type { Linked } from '../link/linked.js';
import { ACCEPT } from '../link/worth.js';
import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';
import type { View } from './view.js';

/** Two words of a person, and the two of the other text of which only the first renders one of them. */
interface Crossed {
  readonly own: Run;
  readonly other: Run;
}

/** Words of one person are hardly further apart in the other text. */
const NEAR = 2;

/** Whether two words with capitals that stand side by side are rendered far from each other. */
export function hasCrossed(side: Side, { at }: Linked): boolean {
  for (let one = 1; one < side.capitals; one++) {
    const last = side.capitalAt[one]!;
    if (side.capitalAt[one - 1] !== last - 1) continue;
    const [own, other] = [at[last - 1]!, at[last]!];
    if (own >= 0 && other >= 0 && Math.abs(own - other) > NEAR && side.adjoins(last)) return true;
  }
  return false;
}

/** Persons whose last words are exchanged, as in «Анна Холм и Ларс Берг» for "Anna Berg and Lars Holm": each word is rendered, but not beside its own. */
export function crossedPersons({ here, there, of, to }: View): readonly Crossed[] {
  const found: Crossed[] = [];
  const isWord = (at: number): boolean =>
    here.has(at, Mark.capital) && here.hitOf[at]! < 0 && of.worth[at]! >= ACCEPT && here.form(at).words.length === 0;
  for (let one = 0; one < here.capitals; one++) {
    const first = here.capitalAt[one]!;
    const last = first + 1;
    if (last >= here.count || !here.adjoins(last) || !isWord(first) || !isWord(last)) continue;
    const place = of.at[first]!;
    // What follows in the other text is the last word of another.
    const next = place + 1;
    if (of.at[last] === next || next >= there.count || !there.adjoins(next) || !there.has(next, Mark.capital)) continue;
    const others = to.at[next]!;
    if (others < 1 || Math.abs(others - last) < 2 || !isWord(others) || !here.adjoins(others) || !isWord(others - 1))
      continue;
    // And that one has this one's.
    if (of.at[others - 1]! + 1 !== of.at[last] || !there.adjoins(of.at[last]!)) continue;
    found.push({ own: { from: first, to: last + 1 }, other: { from: place, to: next + 1 } });
  }
  return found;
}
