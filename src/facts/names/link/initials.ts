import type { Side } from '../mention/side.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { SURE } from './worth.js';

/** How far words of a name stand apart: a full stop and a space. */
const NEAR = 2;

/** Links initials with the first names that they stand for: «И. Г. Алиев», "Ilham Aliyev". The surname is linked by then. */
export function linkInitials(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    // Only the first initial: the other one is the father's.
    if (of.at[at]! >= 0 || !isInitial(a, at) || (isNear(a, at) && isInitial(a, at - 1))) continue;
    const surname = surnameOf(a, at);
    const place = surname < 0 ? -1 : of.at[surname]!;
    if (place < 0 || !b.has(place, Mark.capital)) continue;
    for (const name of [place - 2, place - 1, place + 1]) {
      if (name < 0 || name >= b.count || to.at[name]! >= 0 || !b.has(name, Mark.capital) || isInitial(b, name))
        continue;
      if (name < place ? !near(b, name, place) : !isNear(b, name)) continue;
      if (a.form(at).sounds()[0] !== b.form(name).sounds()[0]) continue;
      of.at[at] = name;
      of.worth[at] = SURE;
      to.at[name] = at;
      to.worth[name] = SURE;
      break;
    }
  }
}

/** A letter, or letters with full stops: «И. Г.», «И.Г.». */
const isInitial = (side: Side, at: number): boolean =>
  at >= 0 && side.has(at, Mark.capital) && (side.is(at, Role.initial) || side.text[side.start[at]! + 1] === '.');

/** Whether a word stands just behind the one before. */
const isNear = (side: Side, at: number): boolean => at > 0 && side.start[at]! - side.end[at - 1]! <= NEAR;

function near(side: Side, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (!isNear(side, at)) return false;
  return true;
}

/** The surname behind an initial, or before it. */
function surnameOf(side: Side, at: number): number {
  let after = at + 1;
  while (after < side.count && isNear(side, after) && isInitial(side, after)) after++;
  if (after < side.count && isNear(side, after) && side.has(after, Mark.capital)) return after;
  return isNear(side, at) && side.has(at - 1, Mark.capital) ? at - 1 : -1;
}
