import type { Certainty, MismatchType } from '../../model/index.js';
import { CharClass, charClass } from '../../text/chars.js';
import type { Evidence } from './evidence.js';
import { Role } from './form.js';
import { likeness } from './likeness.js';
import { misspelling } from './misspelling.js';
import type { Side } from './side.js';
import { Mark } from './words.js';
import { DOUBT } from './worth.js';

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly lack?: Evidence;
  readonly surplus?: Evidence;
  readonly expected: readonly string[];
}

/**
 * Weighs the unconfirmed names of both sides against each other: the nearest in place is taken for the rendering. What is weak on
 * both sides, or has no counterpart and is weak, says nothing and is left out, unless it may be a translated institution.
 */
export function rivalry(
  source: Side,
  target: Side,
  lacking: readonly Evidence[],
  spare: readonly Evidence[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  const taken = new Set<Evidence>();
  for (const lack of lacking) {
    if (lack.slip === undefined) continue;
    const at = lack.slip;
    const surplus: Evidence = {
      ...lack,
      from: at,
      to: at + 1,
      strength: 2,
      translatable: false,
      unmet: false,
      slip: undefined,
    };
    for (const one of spare) if (one.from <= at && at < one.to) taken.add(one);
    verdicts.push({ type: 'misspelt', certainty: 'probable', lack, surplus, expected: [] });
  }
  // The surest choose first.
  for (const lack of [...lacking].sort((a, b) => b.strength - a.strength || a.from - b.from)) {
    if (lack.slip !== undefined) continue;
    const rival = rivalOf(lack, source, target, spare, taken);
    if (rival) {
      taken.add(rival);
      verdicts.push(against(lack, rival, source, target));
    } else if (lack.strength > 0) verdicts.push(alone(lack, source, target, spare));
  }
  for (const surplus of spare)
    if (!taken.has(surplus) && surplus.strength === 2 && !surplus.repeated)
      verdicts.push({ type: 'extra', certainty: 'weak', surplus, expected: [] });
  return verdicts;
}

function rivalOf(
  lack: Evidence,
  source: Side,
  target: Side,
  spare: readonly Evidence[],
  taken: ReadonlySet<Evidence>,
): Evidence | undefined {
  let best: Evidence | undefined;
  let distance = 2;
  for (const surplus of spare) {
    if (taken.has(surplus) || surplus.strength === 0) continue;
    // Things of the gazetteer that are hardly names.
    if (isThing(surplus) !== isThing(lack)) continue;
    // A weak word is seldom the rendering of a sure name.
    const unequal =
      0.25 * Math.max(0, lack.strength - surplus.strength) +
      (surplus.repeated ? 0.2 : 0) -
      (lack.upper && surplus.upper ? 0.5 : 0);
    const gap = Math.abs(place(source, lack) - place(target, surplus)) + unequal;
    if (gap < distance) [best, distance] = [surplus, gap];
  }
  return best;
}

/** Offices, inventions, points of the compass: names of nothing in particular. */
const isThing = ({ concept, strength, kind }: Evidence): boolean =>
  concept !== undefined && strength < 2 && (kind === 'name' || concept.startsWith('region:'));

function against(lack: Evidence, surplus: Evidence, source: Side, target: Side): Verdict {
  const expected = expectedOf(lack, target);
  if (misspelling(source, lack, target, surplus, expected)) {
    return { type: 'misspelt', certainty: 'certain', lack, surplus, expected };
  }
  const certainty = differ(lack, surplus, source, target) ? 'probable' : 'weak';
  return { type: 'different', certainty, lack, surplus, expected };
}

/** Whether two names that do not confirm each other surely differ: one is sure, the other perhaps, and nothing ties them. */
function differ(lack: Evidence, surplus: Evidence, source: Side, target: Side): boolean {
  // One of both is surely a name, or both are lands.
  if (lack.strength < 2 && surplus.strength < 2 && !(isLand(lack) && isLand(surplus))) return false;
  if (lack.strength + surplus.strength < 2) return false;
  if (lack.strength === 0 && lack.translatable && !surplus.concept) return false;
  if (surplus.strength === 0 && surplus.translatable && !lack.concept) return false;
  // What stands in quotes is a title, which may be translated freely.
  if ((lack.translatable && isQuoted(source, lack)) || (surplus.translatable && isQuoted(target, surplus)))
    return false;
  // An acronym is spelt out, or made anew from the words of the other language.
  if (lack.kind === 'acronym' || surplus.kind === 'acronym') {
    if (lack.kind === surplus.kind) return true;
    if (lack.repeated) return false;
    return lack.kind === 'acronym'
      ? !mayAbbreviate(lack, source, surplus, target)
      : !mayAbbreviate(surplus, target, lack, source);
  }
  // One may translate the other.
  if ((lack.translatable && isListed(surplus, target)) || (surplus.translatable && isListed(lack, source)))
    return false;
  return tieOf(lack, source, surplus, target) <= DOUBT && !isShortKin(lack, source, surplus, target);
}

/** Whether a name is all that stands in quotes, or begins it. */
const isQuoted = (side: Side, { from }: Evidence): boolean =>
  charClass[side.text.charCodeAt(side.start[from]! - 1)] === CharClass.quote;

/** Whether a name is made of words that are written small elsewhere. */
function isListed({ from, to, concept }: Evidence, side: Side): boolean {
  if (concept) return false;
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    if (side.has(at, Mark.capital) && !form.generic && (form.given.length > 0 || form.inDictionary !== true))
      return false;
  }
  return true;
}

/** The best resemblance of a word of one name to a word of the other. */
function tieOf(lack: Evidence, source: Side, surplus: Evidence, target: Side): number {
  let best = -1;
  for (let at = lack.from; at < lack.to; at++) {
    if (!source.has(at, Mark.capital)) continue;
    for (let place = surplus.from; place < surplus.to; place++) {
      if (!target.has(place, Mark.capital)) continue;
      const value = likeness(source.form(at), target.form(place), 0);
      if (value > best) best = value;
    }
  }
  return best;
}

/** Two short names that begin alike: letters that fall silent leave little to compare (Bough, Баф). */
function isShortKin(lack: Evidence, source: Side, surplus: Evidence, target: Side): boolean {
  if (lack.to - lack.from > 1 || surplus.to - surplus.from > 1 || lack.concept || surplus.concept) return false;
  const a = source.form(lack.from);
  const b = target.form(surplus.from);
  return Math.min(a.least, b.least) < 5 && Math.max(a.least, b.least) < 7 && a.sounds()[0] === b.sounds()[0];
}

/** Places and peoples take each other's place. */
const isLand = ({ kind, concept }: Evidence): boolean =>
  concept !== undefined && (kind === 'place' || kind === 'demonym') && !concept.startsWith('region:');

/** Whether an acronym may stand for a name: they begin alike, or it has the first sound of an institution's. */
function mayAbbreviate(acronym: Evidence, side: Side, name: Evidence, other: Side): boolean {
  const first = other.form(name.from).sounds()[0];
  const sounds = side.form(acronym.from).sounds();
  return first !== undefined && (name.translatable ? sounds.includes(first) : sounds[0] === first);
}

function alone(lack: Evidence, source: Side, target: Side, spare: readonly Evidence[]): Verdict {
  const expected = expectedOf(lack, target);
  const weak =
    (lack.strength < 2 && !isInstitution(lack, source)) ||
    // Persons become pronouns, and a people a place, an adjective or nothing.
    lack.kind === 'demonym' ||
    isGloss(source, lack) ||
    (lack.kind !== 'place' && lack.kind !== 'organisation' && pronouns(target) > pronouns(source)) ||
    // Whose money it is goes without saying.
    (lack.kind === 'place' && (isMoney(source, lack.from - 1) || isMoney(source, lack.to))) ||
    spare.some((one) => one.kind === 'acronym' && mayAbbreviate(one, target, lack, source));
  return { type: 'missing', certainty: weak ? 'weak' : 'probable', lack, expected };
}

/** Whether a name of several words has one whose translations are known, and none of its words is found. */
function isInstitution({ strength, translatable, unmet, from, to }: Evidence, side: Side): boolean {
  if (strength === 0 || !translatable || !unmet || to - from < 2) return false;
  for (let at = from; at < to; at++) if (side.has(at, Mark.capital) && side.form(at).words.length > 0) return true;
  return false;
}

/** Whether a name explains the one before in brackets, or is explained so: one of both is enough. */
function isGloss(side: Side, { from, to }: Evidence): boolean {
  const { text } = side;
  const start = side.start[from]!;
  const end = side.end[to - 1]!;
  return (text[start - 1] === '(' && text[end] === ')') || (text[end] === ' ' && text[end + 1] === '(');
}

function expectedOf(lack: Evidence, target: Side): readonly string[] {
  if (!lack.concept) return [];
  const forms = target.lookup.formsOf(lack.concept);
  const alike = forms.filter((form) => (form === form.toUpperCase()) === lack.upper);
  return alike.length > 0 ? alike : forms;
}

function isMoney(side: Side, at: number): boolean {
  return at >= 0 && at < side.count && side.lookup.language.names.money.test(side.form(at).fold);
}

function pronouns(side: Side): number {
  let count = 0;
  for (let at = 0; at < side.count; at++) if (side.form(at).is(Role.pronoun)) count++;
  return count;
}

function place(side: Side, { from, to }: Evidence): number {
  return (side.start[from]! + side.end[to - 1]!) / 2 / Math.max(1, side.text.length);
}
