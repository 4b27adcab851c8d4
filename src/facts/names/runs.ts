import { Role } from './form.js';
import type { Side } from './side.js';
import { Mark } from './words.js';

/** A run of capitalised words that belong together: words `from` to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Run[] = Object.freeze([]);

/** Groups capitalised words; small particles stay inside; a comma, a possessive, an ending set off, a case or another script ends the run. */
export function runsOf(side: Side): readonly Run[] {
  if (side.capitals === 0) return NONE;
  const runs: Run[] = [];
  for (let at = 0; at < side.count; ) {
    if (!side.has(at, Mark.capital) || !opensName(side, at)) {
      at++;
      continue;
    }
    let to = at + 1;
    for (; to < side.count; to++) {
      if (!side.adjoins(to) || side.has(to - 1, Mark.inflected) || side.has(to, Mark.quoted)) break;
      if (side.has(to, Mark.capital)) {
        if (isLast(side, to - 1) || side.form(to).cyrillic !== side.form(to - 1).cyrillic) break;
        if (to - at > 1 && beginsInstitution(side, to)) break;
        if (!isInitial(side, to) && !(side.has(to, Mark.first) && side.form(to).common)) continue;
      }
      const next = to + 1;
      if (!(next < side.count && side.has(next, Mark.capital) && side.adjoins(next))) break;
      if (!side.form(to).is(Role.particle)) break;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

/** Whether a word has a case that only the last word of a name has: "San Dieqoda Leykers". */
function isLast(side: Side, at: number): boolean {
  const { locative } = side.lookup.language.names.inflection;
  return locative !== undefined && !side.has(at, Mark.joined) && locative.test(side.form(at).fold);
}

/** A letter, or two that stand for one sound: «Дж. К. Роулинг». */
function isInitial(side: Side, at: number): boolean {
  const { fold } = side.form(at);
  return fold.length < 2 || side.lookup.language.names.digraphs?.has(fold) === true;
}

/** Whether an acronym begins the name of an institution after a person's: "Əziz Sancar ADA Universitetində". */
function beginsInstitution(side: Side, at: number): boolean {
  if (!side.form(at).upper || side.form(at - 1).upper || side.form(at - 1).generic) return false;
  const next = at + 1;
  return next < side.count && side.adjoins(next) && side.has(next, Mark.capital) && side.form(next).generic;
}

function opensName(side: Side, at: number): boolean {
  const form = side.form(at);
  if (isInitial(side, at)) return false;
  if (form.is(Role.capitalised | Role.title | Role.numeral)) return false;
  return !((side.has(at, Mark.first) || speech(side, at)) && form.common);
}

/** The first word of a quotation that goes on in small letters. */
function speech(side: Side, at: number): boolean {
  const next = at + 1;
  return (
    side.has(at, Mark.quoted) && next < side.count && side.has(next, Mark.follows) && !side.has(next, Mark.capital)
  );
}
