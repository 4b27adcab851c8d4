import { CharClass, charClass } from '../../../text/chars.js';
import { firstFrom } from '../../../text/first-from.js';
import type { Side } from '../mention/side.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Evidence } from './evidence.js';

/** How far from a name's place its pronoun may stand, as a part of the text. */
const NEAR = 0.3;

/** How many words after a comma an office may begin: "Bo Li, then the deputy mayor". */
const APPOSITION = 4;

/** Whether a name may be a person's. */
export const mayBePerson = ({ kind }: Evidence): boolean => kind === 'person' || kind === 'name';

/** Whether a pronoun of the target may stand for a name of the source that it does not have. */
export function mayBePronoun(name: Evidence, source: Side, target: Side): boolean {
  if (!mayBePerson(name)) return false;
  if (isInPlace(source, name) || isEnumerated(source, name) || isExplained(source, name)) return false;
  const role = name.unmet && isObject(source, name) ? Role.object : Role.pronoun;
  return isNear(source, name.from, target, role, NEAR);
}

/**
 * Whether the target has lost what stood there: it begins in small letters where the source begins with the name, or has more
 * forms of address that nobody's name follows.
 */
export function leavesGap(name: Evidence, source: Side, target: Side): boolean {
  if (name.translatable || name.kind === 'organisation') return false;
  if (name.from === 0 && target.count > 0 && !target.has(0, Mark.capital) && target.start[0] === opening(target.text))
    return true;
  return mayBePerson(name) && target.gathered.bareAddresses > source.gathered.bareAddresses;
}

/** Where a text has its first character that is no space. */
function opening(text: string): number {
  let at = 0;
  while (at < text.length && charClass[text.charCodeAt(at)] === CharClass.space) at++;
  return at;
}

/** Whether a name says where something is, as no person's does. */
function isInPlace(side: Side, { from, to }: Evidence): boolean {
  const { inPlaces } = side.lookup.language.names;
  if (side.form(to - 1).is(Role.locative)) return true;
  if (to < side.count && side.adjoins(to) && isDirection(side, to)) return true;
  if (from === 0 || !side.adjoins(from)) return false;
  return inPlaces?.has(side.form(from - 1).fold) || isDirection(side, from - 1);
}

/** Whether a word is a point of the compass. */
const isDirection = (side: Side, at: number): boolean =>
  side.form(at).entries.some(({ concept }) => concept.startsWith('region:'));

/** Whether a name is one of several in a row, where no pronoun stands: "in Baku, Sumqayit and Quba", "the Auris and Avensis". */
function isEnumerated(side: Side, { from, to }: Evidence): boolean {
  if (to >= side.count) return false;
  if (side.adjoins(to))
    return (
      to + 1 < side.count &&
      side.has(to + 1, Mark.capital) &&
      side.adjoins(to + 1) &&
      side.lookup.language.names.conjunctions.has(side.form(to).fold)
    );
  return isNextInRow(side, to) && from > 0 && isNextInRow(side, from);
}

/** Whether a comma parts two words with capitals. */
function isNextInRow(side: Side, at: number): boolean {
  const end = side.end[at - 1]!;
  return (
    side.start[at] === end + 2 &&
    charClass[side.text.charCodeAt(end)] === CharClass.comma &&
    side.has(at - 1, Mark.capital) &&
    side.has(at, Mark.capital)
  );
}

/** Whether a comma and an office follow a name: "Bo Li, chief executive". */
function isExplained(side: Side, { to }: Evidence): boolean {
  if (to >= side.count || charClass[side.text.charCodeAt(side.end[to - 1]!)] !== CharClass.comma) return false;
  for (let at = to; at < to + APPOSITION && at < side.count && (at === to || side.adjoins(at)); at++)
    if (side.form(at).is(Role.title)) return true;
  return false;
}

/** Whether a name cannot be the subject: by its ending, or by the word that governs it. */
function isObject(side: Side, { from, to }: Evidence): boolean {
  const { prepositions, postpositions, inflection } = side.lookup.language.names;
  const last = to - 1;
  if (inflection.accusative?.test(side.text.slice(side.start[last]!, side.end[last]!))) return true;
  if (prepositions && from > 0 && side.adjoins(from)) return prepositions.has(side.form(from - 1).fold);
  return postpositions !== undefined && to < side.count && side.adjoins(to) && postpositions.has(side.form(to).fold);
}

/** Whether more words of the other side have a role, and one of them stands about where this word does. */
export function isNear(side: Side, at: number, other: Side, role: number, most: number): boolean {
  const places = other.gathered.placesOf(role);
  if (places.length <= side.gathered.placesOf(role).length) return false;
  const here = side.start[at]! / side.text.length;
  const next = firstFrom(places, here);
  return (next < places.length && places[next]! - here < most) || (next > 0 && here - places[next - 1]! < most);
}
