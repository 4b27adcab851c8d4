import { sameAddress } from './addresses.js';
import { type Form, Trait } from './form.js';
import type { Linked } from './links.js';
import { type Name, namesOf } from './name.js';
import { Repeats } from './repeats.js';
import type { Side } from './side.js';
import { isMisspelt } from './slip.js';
import { Mark } from './words.js';
import { KNOWN, SURE, TRANSLATED } from './worth.js';

/** A name that the other side does not confirm. */
export interface Evidence extends Name {
  /** None of its words has a counterpart with a capital. */
  readonly unmet: boolean;
  /** Some of its words are rendered, in small letters at least: what is left may be translated. */
  readonly partly: boolean;
  /** This side names it elsewhere, and there it is confirmed. */
  readonly repeated: boolean;
  /** The word of the other side that renders one of its words, all but a letter. */
  readonly slip: number | undefined;
}

const NONE: readonly Evidence[] = Object.freeze([]);

/** The names of `side` that `other` does not confirm; slips are the target's, so which side is the target is told. */
export function evidenceFor(side: Side, other: Side, of: Linked, to: Linked, isTarget = false): readonly Evidence[] {
  const names = namesOf(side, (from, to) => isMet(side, from, to, other, of, isTarget));
  if (names.length === 0) return NONE;
  const open: Evidence[] = [];
  let repeats: Repeats | undefined;
  for (const name of names) {
    if (name.copied) {
      if (!sameAddress(side, name, other)) open.push(evidence(name, true, name.strength));
      continue;
    }
    const hit = side.hitOf[name.from]!;
    if (hit >= 0 && (of.worth[name.from]! === KNOWN || within(side, hit, other))) continue;
    if (name.upper && name.to - name.from === 1 && isCopied(side.form(name.from), other)) continue;
    const slip = hit < 0 ? slipOf(side, name, other, of, to, isTarget) : -1;
    if (slip >= 0) {
      open.push(evidence(name, false, name.strength, slip));
      continue;
    }
    const tally = tallyOf(side, name, hit >= 0, other, of);
    if (hit >= 0 ? isHalfMet(tally, name) : confirmed(tally)) {
      if (hit < 0 && tally.strong > tally.strongMet && tally.asked > 1) addRest(side, name, other, of, to, open);
      continue;
    }
    if (name.kind === 'organisation' && name.concept && isSpelt(name.concept, other)) continue;
    const known = name.concept === undefined || other.lookup.formsOf(name.concept).length > 0;
    repeats ??= new Repeats(side, of);
    const repeated = repeats.has(name);
    open.push(evidence(name, tally.unmet, known ? name.strength : 0, undefined, repeated, tally.met > 0));
  }
  return open;
}

/** Whether all words of a name are rendered without a slip, as most are: then it need not be judged. */
function isMet(side: Side, from: number, to: number, other: Side, of: Linked, isTarget: boolean): boolean {
  if (side.hitOf[from]! >= 0) return of.worth[from]! === KNOWN;
  for (let at = from; at < to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const place = of.at[at]!;
    if (place < 0) return false;
    // A copy is no slip, but a given name may need other letters.
    if (
      (of.worth[at] === 1 && !side.is(at, Trait.given) && !other.is(place, Trait.given)) ||
      !other.has(place, Mark.capital) ||
      other.hitOf[place]! >= 0
    )
      continue;
    if (slips(side.form(at), other.form(place), isTarget)) return false;
  }
  return true;
}

const slips = (form: Form, other: Form, isTarget: boolean): boolean =>
  isTarget ? isMisspelt(other, form) : isMisspelt(form, other);

function evidence(
  { from, to, kind, concept, upper, translatable, copied }: Name,
  unmet: boolean,
  strength: Name['strength'],
  slip?: number,
  repeated = false,
  partly = false,
): Evidence {
  return { from, to, kind, concept, upper, translatable, copied, strength, unmet, slip, repeated, partly };
}

/** Whether the other side has the same acronym, whatever it may stand for there. */
function isCopied({ fold }: Form, other: Side): boolean {
  for (let index = 0; index < other.capitals; index++) {
    const form = other.form(other.capitalAt[index]!);
    if (form.upper && form.fold === fold) return true;
  }
  return false;
}

/** Whether most words of an institution's name stand on the other side, in whatever form: "Foreign Minister" for its ministry. */
function isSpelt(concept: string, other: Side): boolean {
  for (const words of other.lookup.meaningsOf(concept)) {
    let met = 0;
    for (const meanings of words) if (other.gathered.hasWord(meanings)) met++;
    if (words.length > 1 && met * 3 >= words.length * 2) return true;
  }
  return false;
}

/** Whether the other side has the concept as often as this one, longer names with it inside counted too. */
function within(side: Side, hit: number, other: Side): boolean {
  const { entries } = side.hits[hit]!;
  for (let index = 0; index < entries.length; index++) {
    const { number } = entries[index]!;
    if (other.gathered.saysAsOftenAs(side.gathered, number)) return true;
  }
  return false;
}

/** The word of the other side that is a misspelling of one of a name's words, or -1. */
function slipOf(side: Side, name: Name, other: Side, of: Linked, to: Linked, isTarget: boolean): number {
  for (let at = name.from; at < name.to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.generic && form.given.length === 0) continue;
    let place = of.at[at]!;
    if (place >= 0 && of.worth[at] === 1 && form.given.length === 0 && !other.is(place, Trait.given)) continue;
    // Beside a word that is rendered may stand a word that is not.
    if (place < 0 && at + 1 < name.to && of.at[at + 1]! > 0) place = of.at[at + 1]! - 1;
    else if (place < 0 && at > name.from && of.at[at - 1]! >= 0) place = of.at[at - 1]! + 1;
    if (place < 0 || place >= other.count || (of.at[at]! < 0 && to.at[place]! >= 0)) continue;
    if (!other.has(place, Mark.capital) || other.hitOf[place]! >= 0) continue;
    if (slips(form, other.form(place), isTarget)) return place;
  }
  return -1;
}

interface Tally {
  readonly asked: number;
  readonly met: number;
  /** Words that have to be transcribed, and how many of them are met. */
  readonly strong: number;
  readonly strongMet: number;
  readonly unmet: boolean;
}

function tallyOf(side: Side, name: Name, small: boolean, other: Side, of: Linked): Tally {
  const isKnown = small && name.kind === 'organisation';
  let asked = 0;
  let met = 0;
  let strong = 0;
  let strongMet = 0;
  let unmet = true;
  for (let index = name.from; index < name.to; index++) {
    if (!small && !side.has(index, Mark.capital)) continue;
    const place = of.at[index]!;
    // A common word of another known name renders none of this one: Amnesty International, "the International Committee".
    const isMet = place >= 0 && !(isKnown && of.worth[index] === TRANSLATED && other.hitOf[place]! >= 0);
    const form = side.form(index);
    // What is met by its sound is transcribed, whatever a dictionary says.
    const isStrong = isMet
      ? of.worth[index] !== TRANSLATED
      : (name.kind === 'person' || form.inDictionary !== true) && (!form.generic || form.given.length > 0);
    asked++;
    if (isStrong) strong++;
    if (isMet) {
      met++;
      if (other.has(of.at[index]!, Mark.capital)) unmet = false;
    }
    if (isMet && isStrong) strongMet++;
  }
  // "Byeong-seug": what is joined in small letters belongs to the name where it is met.
  for (let index = name.to; index < side.count && side.has(index, Mark.joined); index++) {
    if (of.at[index]! < 0 || of.worth[index] === TRANSLATED) continue;
    asked++;
    met++;
    strong++;
    strongMet++;
    unmet = false;
  }
  return { asked, met, strong, strongMet, unmet };
}

/** Half of the words of a known name are enough, but for an institution not one that shares a meaning with some word in small letters. */
function isHalfMet({ asked, met, strongMet, unmet }: Tally, { kind }: Name): boolean {
  if (kind === 'organisation' && asked === 2 && met === 1 && strongMet === 0 && unmet) return false;
  return asked > 0 && met * 2 >= asked;
}

/**
 * One met word confirms a name, as first names are dropped and parts translated; but it has to be a word that is transcribed,
 * if there is one.
 */
function confirmed({ asked, met, strong, strongMet }: Tally): boolean {
  if (met === 0) return false;
  return strong === 0 || strongMet > 0 || met * 2 > asked;
}

/** Whether no word of a person's name is surely met. */
function isByChance(side: Side, { from, to, kind }: Name, of: Linked): boolean {
  if (kind !== 'person') return false;
  for (let at = from; at < to; at++) if (side.has(at, Mark.capital) && of.worth[at]! >= SURE) return false;
  return true;
}

/**
 * Adds the words of a confirmed name that nothing renders, unless the rendering has such words too: they may render them, however
 * they are said, but where the words that are met are hardly alike.
 */
function addRest(side: Side, name: Name, other: Side, of: Linked, to: Linked, open: Evidence[]): void {
  const byChance = isByChance(side, name, of);
  let from = -1;
  let end = -1;
  for (let at = name.from; at < name.to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const place = of.at[at]!;
    if (place >= 0) {
      if (!byChance && (isLoose(other, place - 1, to) || isLoose(other, place + 1, to))) return;
    } else if (!side.form(at).generic && side.form(at).inDictionary !== true) {
      if (from < 0) from = at;
      end = at + 1;
    }
  }
  if (from < 0) return;
  // First names and offices come and go, but another person may follow the first.
  const surely = end === name.to && from > name.from && name.strength === 2;
  open.push(evidence({ ...name, from, to: end }, false, surely ? 2 : 1));
}

/** Whether a word has a capital and renders nothing. */
function isLoose(side: Side, at: number, of: Linked): boolean {
  return at >= 0 && at < side.count && side.has(at, Mark.capital) && of.at[at]! < 0 && !side.form(at).generic;
}
