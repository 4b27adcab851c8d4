import { GENERIC, Role, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { isNumberSign } from './before-figure.js';
import type { ReadWords } from './read-words.js';

/** A run of capitalised words that belong together: words `from` to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NONE: readonly Run[] = Object.freeze([]);

/** No name has more words: a longer run of capitals is cut, so that comparing each of its words with each of another's stays linear. */
const LONGEST = 32;

/** Groups capitalised words; small particles stay inside; a comma, a possessive, an ending set off, a case or another script ends the run. */
export function runsOf(side: ReadWords): readonly Run[] {
  const { capitals, capitalAt } = side;
  if (capitals === 0) return NONE;
  const runs: Run[] = [];
  let to = 0;
  for (let index = 0; index < capitals; index++) {
    const at = capitalAt[index]!;
    if (at < to || !opensName(side, at)) continue;
    to = at + 1;
    while (to < side.count && to - at < LONGEST && goesOn(side, at, to)) to++;
    runs.push({ from: at, to });
  }
  return runs;
}

/** Whether the run that begins with a word takes up the word `to`. */
function goesOn(side: ReadWords, from: number, to: number): boolean {
  if (isNumberSign(side, to)) return false;
  if (!side.adjoins(to) || side.has(to - 1, Mark.inflected) || side.has(to, Mark.quoted)) return false;
  const next = to + 1;
  const followed = next < side.count && side.has(next, Mark.capital) && side.adjoins(next);
  if (!side.has(to, Mark.capital)) return followed && side.mayBeParticle(to) && side.is(to, Role.particle);
  const traits = side.traits(to);
  const before = side.traits(to - 1);
  if ((before & Role.locative) !== 0 && !side.has(to - 1, Mark.joined)) return false;
  if (((traits ^ before) & Trait.cyrillic) !== 0) return false;
  if (to - from > 1 && beginsInstitution(side, to)) return false;
  if (followed && beginsPerson(side, to)) return false;
  if (isBehindHonoured(side, from, to)) return false;
  if ((traits & Role.initial) === 0 && !(side.has(to, Mark.first) && (traits & Trait.common) !== 0)) return true;
  return followed && (traits & Role.particle) !== 0;
}

/** Whether an acronym begins the name of an institution after a person's: "Əziz Sancar ADA Universitetində". */
function beginsInstitution(side: ReadWords, at: number): boolean {
  if (!side.is(at, Trait.upper) || side.is(at - 1, Trait.upper | GENERIC)) return false;
  const next = at + 1;
  return next < side.count && side.adjoins(next) && side.has(next, Mark.capital) && side.is(next, GENERIC);
}

/** Shorter ones may be initials: JD Vance. */
const ACRONYM = 3;

/** Whether a given name stands behind an acronym, which is no part of a person's name: «ректор БГУ Эльчин Бабаев». */
function beginsPerson(side: ReadWords, at: number): boolean {
  const before = at - 1;
  if (!side.is(before, Trait.upper) || side.stop[before]! - side.start[before]! < ACRONYM) return false;
  return side.is(at, Trait.given) && !side.is(at, Trait.upper);
}

/** A full stop and a space: «им. Абая». */
const ABBREVIATED = 2;

/** Whether two names in dictionary form stand behind one in whose honour something is called: «ректор КазНУ имени Абая Ерлан Нурланов». */
function isBehindHonoured(side: ReadWords, from: number, at: number): boolean {
  const { inHonour } = side.lookup.language.names;
  if (!inHonour || from === 0 || side.start[from]! > side.end[from - 1]! + ABBREVIATED) return false;
  if (!inHonour.before.has(side.form(from - 1).fold)) return false;
  const next = at + 1;
  if (next >= side.count || !side.adjoins(next) || !side.has(next, Mark.capital)) return false;
  return !inHonour.bent.test(side.form(at).fold) && !inHonour.bent.test(side.form(next).fold);
}

function opensName(side: ReadWords, at: number): boolean {
  const traits = side.traits(at);
  if ((traits & (Role.initial | Role.capitalised | Role.title | Role.numeral)) !== 0) return false;
  if (isNumberSign(side, at)) return false;
  return (traits & Trait.common) === 0 || !(side.has(at, Mark.first) || speech(side, at));
}

/** The first word of a quotation that goes on in small letters. */
function speech(side: ReadWords, at: number): boolean {
  const next = at + 1;
  return (
    side.has(at, Mark.quoted) && next < side.count && side.has(next, Mark.follows) && !side.has(next, Mark.capital)
  );
}
