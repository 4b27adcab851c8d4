import { ACCEPT, DOUBT, meet, TRANSLATED } from './meet.js';
import { type Name, namesOf } from './name.js';
import { isSlip } from './resemblance.js';
import type { Hit, Side } from './side.js';
import { Mark } from './words.js';

/** A name that the other side does not confirm. */
export interface Evidence extends Name {
  /** Best resemblance of any of its words to any word of the other side. */
  readonly near: number;
  /** It is met, but this side names it more often. */
  readonly repeated: boolean;
  /** The word of the other side that renders one of its words, all but a letter. */
  readonly slip: number | undefined;
}

/** From here on a word is a copy or a known rendering: no slip is looked for. */
const SURE = 0.9;

/** The names of `side` that `other` does not confirm. */
export function evidenceFor(side: Side, other: Side): readonly Evidence[] {
  const names = namesOf(side);
  if (names.length === 0) return NONE;
  const open: Evidence[] = [];
  // Where met names stand on the other side, to see which are named more often here than there.
  const claims: [number | string, Name][] = [];
  for (const name of names) {
    const hit = side.hitOf[name.from]!;
    if (hit >= 0) {
      const shared = sharedConcept(side.hits[hit]!, other);
      if (shared >= 0) {
        if (names.length > 1) claims.push([shared, name]);
        continue;
      }
    }
    const slip = hit < 0 ? slipOf(side, name, other) : -1;
    if (slip >= 0) {
      open.push(evidence(name, 1, name.strength, slip));
      continue;
    }
    const tally = tallyOf(side, name, hit >= 0, other);
    if (hit >= 0 ? tally.asked > 0 && tally.met * 2 >= tally.asked : confirmed(tally, side, name, names, other)) {
      if (hit < 0 && tally.strongMet > 0 && names.length > 1) claims.push([other.form(tally.at).keys.at(-1)!, name]);
      continue;
    }
    const known = name.concept === undefined || other.lookup.formsOf(name.concept).length > 0;
    open.push(evidence(name, tally.near, known ? name.strength : 0));
  }
  if (claims.length > 1 && isRepeated(claims)) addRepeated(claims, other, open);
  return open;
}

const NONE: readonly Evidence[] = Object.freeze([]);

function evidence(
  { from, to, kind, concept, upper, translatable }: Name,
  near: number,
  strength: Name['strength'],
  slip?: number,
  repeated = false,
): Evidence {
  return { from, to, kind, concept, upper, translatable, strength, near, slip, repeated };
}

/** The number of a concept that both a name and the other side may stand for, or -1. */
function sharedConcept({ entries }: Hit, other: Side): number {
  for (let index = 0; index < entries.length; index++) {
    const { number } = entries[index]!;
    if (other.concepts.includes(number)) return number;
  }
  return -1;
}

/** Whether two claims are the same; many may be. */
function isRepeated(claims: readonly [number | string, Name][]): boolean {
  if (claims.length > 8) return true;
  for (let one = 1; one < claims.length; one++)
    for (let two = 0; two < one; two++) if (claims[one]![0] === claims[two]![0]) return true;
  return false;
}

/** Adds the names that stand more often here than on the other side. */
function addRepeated(claims: readonly [number | string, Name][], other: Side, open: Evidence[]): void {
  const lists = new Map<number | string, Name[]>();
  for (const [key, name] of claims) {
    const list = lists.get(key);
    if (list) list.push(name);
    else lists.set(key, [name]);
  }
  for (const [key, list] of lists) {
    if (list.length > 1 && list.length > timesNamed(key, other))
      for (const name of list) open.push(evidence(name, -1, name.strength, undefined, true));
  }
}

/** How often a side has a concept, or a word. */
function timesNamed(key: number | string, side: Side): number {
  let count = 0;
  if (typeof key === 'number') {
    for (const { entries } of side.hits) if (entries.some(({ number }) => number === key)) count++;
    return count;
  }
  const first = key.charCodeAt(0);
  for (let at = 0; at < side.count; at++) if (side.beginsWith(at, first) && side.form(at).keys.includes(key)) count++;
  return count;
}

/** The word of the other side that is a misspelling of one of a name's words, or -1. */
function slipOf(side: Side, name: Name, other: Side): number {
  for (let at = name.from; at < name.to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.upper || form.fold.length < 4 || form.generic) continue;
    const value = meet(side, at, other);
    if (value < 0 || value > SURE) continue;
    const place = side.metAt[at]!;
    if (!other.has(place, Mark.capital) || other.hitOf[place]! >= 0) continue;
    const rendering = other.form(place);
    if (!rendering.upper && rendering.fold.length > 3 && isSlip(form, rendering)) return place;
  }
  return -1;
}

interface Tally {
  readonly asked: number;
  readonly met: number;
  /** Words that have to be transcribed, and how many of them are met. */
  readonly strong: number;
  readonly strongMet: number;
  /** Best resemblance among the words that are not met. */
  readonly near: number;
  /** The last capitalised word is met. */
  readonly lastMet: boolean;
  /** Where a met word stands on the other side. */
  readonly at: number;
}

function tallyOf(side: Side, name: Name, small: boolean, other: Side): Tally {
  let asked = 0;
  let met = 0;
  let strong = 0;
  let strongMet = 0;
  let near = -1;
  let at = -1;
  let lastMet = false;
  for (let index = name.from; index < name.to; index++) {
    if (!small && !side.has(index, Mark.capital)) continue;
    const value = meet(side, index, other);
    const isMet = value >= ACCEPT;
    const form = side.form(index);
    // What is met by its sound is transcribed, whatever a dictionary says.
    const isStrong = isMet ? value !== TRANSLATED : !form.generic && form.inDictionary !== true;
    asked++;
    if (isStrong) strong++;
    if (isMet) {
      met++;
      if (isStrong || at < 0) at = side.metAt[index]!;
      if (isStrong) strongMet++;
    } else if (value > near) near = value;
    lastMet = isMet;
  }
  return { asked, met, strong, strongMet, near, lastMet, at };
}

/**
 * One met word confirms a name, as first names are dropped and parts translated; but it has to be a word that is transcribed, if there
 * is one, and not one that another name of this side has a better claim to ("Scott" of Scott Brown where Scott Smith stands too).
 */
function confirmed(tally: Tally, side: Side, name: Name, names: readonly Name[], other: Side): boolean {
  if (tally.met === 0) return false;
  if (tally.strong > 0 && tally.strongMet === 0 && tally.met * 2 <= tally.asked) return false;
  if (tally.near > DOUBT || tally.lastMet || tally.strong < 2 || tally.strongMet * 2 > tally.strong) return true;
  const run = other.runs.find(({ from, to }) => from <= tally.at && tally.at < to);
  if (!run || run.to - run.from < 2) return true;
  return !names.some((rival) => rival !== name && claimsWord(side, rival, run.to - 1, other));
}

/** Whether the last word of a name meets a word of the other side. */
function claimsWord(side: Side, { from, to }: Name, at: number, other: Side): boolean {
  return to - from > 1 && meet(side, to - 1, other) >= ACCEPT && side.metAt[to - 1] === at;
}
