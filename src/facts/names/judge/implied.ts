import { CharClass, charClass } from '../../../text/chars.js';
import type { Side } from '../mention/side.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import { isShortKin, mayAbbreviate } from './differ.js';
import type { Evidence } from './evidence.js';
import { isNear, leavesGap, mayBePerson, mayBePronoun } from './pronoun.js';

/**
 * Whether a name that has neither a counterpart nor a rival may yet be in the target: as a pronoun, in an acronym, or as a thing
 * that goes without saying.
 */
export function mayBeImplied(lack: Evidence, source: Side, target: Side, spare: readonly Evidence[]): boolean {
  if (lack.strength > 0 && leavesGap(lack, source, target)) return false;
  return (
    lack.strength < 2 ||
    isGloss(source, lack) ||
    // Half of an institution's name is enough.
    (lack.kind === 'organisation' && !lack.concept && !lack.unmet) ||
    (lack.kind === 'organisation' && isHalfSaid(source, lack, target)) ||
    // Persons become pronouns.
    mayBePronoun(lack, source, target) ||
    opensWithReference(lack, source, target) ||
    // Whose time it is stands in the abbreviation of its zone.
    (lack.kind !== 'person' && isClock(source, lack.to)) ||
    // Whose money it is goes without saying.
    (lack.kind === 'place' && (isMoney(source, lack.from - 1) || isMoney(source, lack.to))) ||
    spare.some(
      (one) =>
        (one.kind === 'acronym' && mayAbbreviate(one, target, lack, source)) ||
        // A word that opens the sentence may be the name.
        (one.strength === 0 && isShortKin(lack, source, one, target)),
    )
  );
}

/**
 * Whether a name that only one side has is surely too much there: an event, a document, a people, or a name that no dictionary
 * has where nothing on the other side points back to somebody. Translators add a country or a surname where it is clear from the text.
 */
export function isSurely(name: Evidence, side: Side, other: Side): boolean {
  const { kind, concept, from, to, unmet } = name;
  if (isGloss(side, name)) return false;
  if (concept) return /^(?:event|doc):/.test(concept) || (kind === 'demonym' && !side.label);
  // Acronyms of common words, as «ДТП» for a road accident, need none on the other side.
  if (kind === 'acronym' || !unmet || side.label || side.has(from, Mark.first)) return false;
  if (isNear(side, from, other, Role.reference, ABOUT)) return false;
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    if (side.has(at, Mark.capital) && !form.generic && form.inDictionary === false) return true;
  }
  return false;
}

/** Whether a name explains the one before in brackets, or is explained so: one of both is enough; a year explains nothing. */
function isGloss(side: Side, { from, to }: Evidence): boolean {
  const { text } = side;
  const start = side.start[from]!;
  const stop = side.end[to - 1]!;
  // A name in quotes too: "Riverside" (Riversayd).
  const end = charClass[text.charCodeAt(stop)] === CharClass.quote ? stop + 1 : stop;
  return (
    (text[start - 1] === '(' && text[stop] === ')') ||
    (text[end] === ' ' && text[end + 1] === '(' && charClass[text.charCodeAt(end + 2)] !== CharClass.digit)
  );
}

/** Whether a translation that begins with "His" or "Her" speaks of whom the source names. */
function opensWithReference(name: Evidence, source: Side, target: Side): boolean {
  if (!mayBePerson(name) || target.count === 0) return false;
  const first = target.form(0);
  if (!first.is(Role.reference) || first.is(Role.pronoun)) return false;
  return target.gathered.placesOf(Role.reference).length > source.gathered.placesOf(Role.reference).length;
}

/** Whether the people that an institution's name has in it stands on the other side: "European elections" for those of its parliament. */
function isHalfSaid(side: Side, { from, to, concept }: Evidence, other: Side): boolean {
  if (!concept?.startsWith('org:') || to - from < 2) return false;
  for (let at = from; at < to; at++)
    for (const { number, people } of side.form(at).entries)
      if (people && other.gathered.saysAsOftenAs(side.gathered, number)) return true;
  return false;
}

/** Whether it is the time of day there: "Baku time", «по бакинскому летнему времени». */
function isClock(side: Side, at: number): boolean {
  const { clock } = side.lookup.language.names;
  for (let next = at; next < at + 2 && next < side.count && side.adjoins(next); next++)
    if (clock.test(side.form(next).fold)) return true;
  return false;
}

function isMoney(side: Side, at: number): boolean {
  return at >= 0 && at < side.count && side.lookup.language.names.money.test(side.form(at).fold);
}

/** How far from its place a word that points back may stand: translators resolve them wherever it is clear. */
const ABOUT = 0.5;
