import { easeAges } from './ages.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { AtomMismatch } from './atom-mismatch.js';
import { easeBegunHours } from './begun-hour.js';
import { candidates } from './candidates.js';
import { clash, clashWeight, findContradictions, findSwapped, isNamedTime } from './clash.js';
import { isDateAtom } from './date-atom.js';
import { easeDifferences } from './differences.js';
import {
  easeAroundClock,
  easeConversions,
  easeCopies,
  easeDesignations,
  easeNights,
  easeNoughts,
  easePerMille,
  easeRepeats,
  easeShared,
} from './ease.js';
import { joinElided } from './elided.js';
import { easeElliptical } from './ellipsis.js';
import { currenciesDiffer } from './elliptical.js';
import { easeFeasts } from './feasts.js';
import { otherKind, rivalry, sameKind } from './fit.js';
import { FreeList } from './free-list.js';
import { joinGrowth } from './growth.js';
import { easeBranches } from './icu.js';
import { joinScaled } from './join-scaled.js';
import { joinLaps } from './laps.js';
import { joinOneOfCurrency } from './one-of-currency.js';
import { findOtherCurrencies } from './other-currency.js';
import { findOtherPeriods } from './other-period.js';
import type { PairWords } from './pair-words.js';
import { dimensionOf } from './quantity.js';
import { findRates } from './rate.js';
import { joinRatios } from './ratios.js';
import { joinRegrouped } from './regrouped.js';
import { easeRelativeYears } from './relative-years.js';
import { joinSpans } from './spans.js';
import { joinClocks } from './split-clock.js';
import { monthsOf } from './sub-year.js';
import { joinSums } from './sums.js';
import { evidenceOf, JudgedSide, type UnmatchedEvidence, weighDifferent, weighUnmatched } from './unmatched.js';
import { easeWeekParts } from './week-parts.js';

/** What paired two atoms: the same value, a sum of two, the same value of another kind, of another unit, or nothing but place. */
export type AlignStep = 'value' | 'sum' | 'kind' | 'unit' | 'rival';

/** Told after each step which atom of the target each of the source has by then, -1 for none. */
export type AlignTrace = (step: AlignStep, partnerOf: Int32Array) => void;

const NOTHING: readonly AtomMismatch[] = [];
/** What `sameKind` gives at least when value and unit agree. */
const FULL = 10;

/**
 * Pairs the atoms of two texts and gives what is left: an assignment by fit (equal value and unit first, the best fitting
 * pair of all first), then the same value in another kind, then verified conversions, then equal values whose units
 * disagree. What remains is paired as rivals (different) or stands alone (missing, extra).
 */
export function alignAtoms(
  source: readonly Atom[],
  target: readonly Atom[],
  sourceText: string,
  targetText: string,
  words: PairWords,
  trace?: AlignTrace,
): readonly AtomMismatch[] {
  if (trace === undefined && isBalanced(source, target)) return NOTHING;
  const partnerOf = new Int32Array(source.length).fill(-1);
  const takenBy = new Int32Array(target.length).fill(-1);
  const found: AtomMismatch[] = [];
  let open = source.length;
  const join = (s: number, t: number): void => {
    partnerOf[s] = t;
    takenBy[t] = s;
    open--;
  };

  for (const { s, t, score } of candidates(source, target)) {
    if (score < FULL) break;
    if (partnerOf[s] !== -1 || takenBy[t] !== -1) continue;
    join(s, t);
    const a = source[s]!;
    const b = target[t]!;
    const differs = clash(a, b, source, target);
    if (differs === undefined) continue;
    found.push({ type: 'different', source: a, target: b, weight: clashWeight(differs, a, b), clash: differs });
  }
  trace?.('value', partnerOf);
  const settled = trace === undefined && isSettled(source, partnerOf) && isSettled(target, takenBy);
  if (!settled && (open > 0 || takenBy.includes(-1))) {
    joinScaled(source, partnerOf, target, takenBy);
    joinScaled(target, takenBy, source, partnerOf);
    joinSums(source, partnerOf, target, takenBy);
    joinSums(target, takenBy, source, partnerOf);
    joinRatios(source, partnerOf, target, takenBy);
    joinRatios(target, takenBy, source, partnerOf);
    joinGrowth(source, partnerOf, sourceText, words.source, target, takenBy, targetText, words.target);
    joinGrowth(target, takenBy, targetText, words.target, source, partnerOf, sourceText, words.source);
    joinElided(source, partnerOf, target, takenBy);
    joinElided(target, takenBy, source, partnerOf);
    joinOneOfCurrency(source, partnerOf, target, takenBy);
    joinOneOfCurrency(target, takenBy, source, partnerOf);
    joinSpans(source, partnerOf, sourceText, target, takenBy, targetText);
    joinRegrouped(source, partnerOf, sourceText, target, takenBy, targetText);
    joinClocks(source, partnerOf, target, takenBy);
    joinClocks(target, takenBy, source, partnerOf);
    joinLaps(source, partnerOf, sourceText, target, takenBy, targetText);
    joinLaps(target, takenBy, targetText, source, partnerOf, sourceText);
    trace?.('sum', partnerOf);
    const joinKind = (s: number, t: number): void => {
      join(s, t);
      const [a, b] = [source[s]!, target[t]!];
      const cents = a.unit === 'cent' || b.unit === 'cent';
      if (currenciesDiffer(a, b) && !cents)
        found.push({ type: 'different', source: a, target: b, weight: Math.min(a.weight, b.weight) });
    };
    pass(source, target, partnerOf, takenBy, joinKind, otherKind);
    trace?.('kind', partnerOf);
    pass(
      source,
      target,
      partnerOf,
      takenBy,
      (s, t) => {
        join(s, t);
        const weight = Math.min(source[s]!.weight, target[t]!.weight);
        // десятипенсовый: the unit is in the word.
        const worded = source[s]!.inner || target[t]!.inner;
        if (weight > Weight.confirming && !worded)
          found.push({ type: 'different', source: source[s]!, target: target[t]!, weight });
      },
      (a, b) =>
        a.type === AtomType.number &&
        b.type === AtomType.number &&
        !a.ordinal &&
        !b.ordinal &&
        a.role !== 'article' &&
        b.role !== 'article' &&
        sameKind(a, b) > 0,
    );
    trace?.('unit', partnerOf);
    easeBranches(source, partnerOf, sourceText, target, targetText);
    easeBranches(target, takenBy, targetText, source, sourceText);
    easeAroundClock(source, partnerOf, target);
    easeAroundClock(target, takenBy, source);
    easePerMille(source, partnerOf, target);
    easePerMille(target, takenBy, source);
    easeNoughts(source, partnerOf, target);
    easeNoughts(target, takenBy, source);
    easeRepeats(source, target, takenBy);
    easeShared(source, partnerOf, target);
    easeShared(target, takenBy, source);
    easeElliptical(source, partnerOf, target, takenBy, targetText);
    easeElliptical(target, takenBy, source, partnerOf, sourceText);
    easeAges(source, partnerOf, target);
    easeAges(target, takenBy, source);
    easeNights(source, partnerOf, target);
    easeNights(target, takenBy, source);
    easeBegunHours(source, partnerOf, target, takenBy);
    easeBegunHours(target, takenBy, source, partnerOf);
    easeFeasts(source, partnerOf, target, takenBy, targetText, words.target);
    easeFeasts(target, takenBy, source, partnerOf, sourceText, words.source);
    easeRelativeYears(source, partnerOf, target, takenBy, targetText, words.target);
    easeRelativeYears(target, takenBy, source, partnerOf, sourceText, words.source);
    easeWeekParts(
      source,
      partnerOf,
      sourceText,
      words.source.weekParts,
      target,
      takenBy,
      targetText,
      words.target.weekParts,
    );
    easeWeekParts(
      target,
      takenBy,
      targetText,
      words.target.weekParts,
      source,
      partnerOf,
      sourceText,
      words.source.weekParts,
    );
    easeConversions(source, partnerOf, sourceText, target, takenBy, targetText);
    easeConversions(target, takenBy, targetText, source, partnerOf, sourceText);
    easeDifferences(source, partnerOf);
    easeDifferences(target, takenBy);
    easeCopies(source, partnerOf, sourceText, targetText);
    easeCopies(target, takenBy, targetText, sourceText);
    easeDesignations(source, partnerOf, sourceText);
    easeDesignations(target, takenBy, targetText);
    findOtherPeriods(source, partnerOf, sourceText, target, takenBy, targetText, found);
    pairRivals(source, target, partnerOf, takenBy, found);
    findContradictions(source, target, partnerOf, takenBy, found);
    findRates(source, target, partnerOf, takenBy, found);
    findOtherCurrencies(source, target, partnerOf, takenBy, found);
    trace?.('rival', partnerOf);
  }
  findSwapped(source, target, partnerOf, sourceText, targetText, words.isLost, found);
  const ours = new JudgedSide(sourceText, source, partnerOf);
  const theirs = new JudgedSide(targetText, target, takenBy);
  reportOpen(ours, theirs, false, (item, weight, beside, seen) =>
    found.push({
      type: 'missing',
      source: item,
      target: null,
      weight,
      ...(beside && { beside }),
      ...(seen && { seen }),
    }),
  );
  reportOpen(theirs, ours, true, (item, weight, beside, seen) =>
    found.push({ type: 'extra', source: null, target: item, weight, ...(beside && { beside }), ...(seen && { seen }) }),
  );
  return found.length === 0 ? NOTHING : found;
}

/** The parts of one date stand within as many atoms. */
const SPREAD = 4;

/** What stands opposite another part of the same date, one of the same kind first. */
function besideOf(list: readonly Atom[], links: Int32Array, others: readonly Atom[], at: number): Atom | undefined {
  const { group, role } = list[at]!;
  if (group === 0) return undefined;
  let found: Atom | undefined;
  for (let index = Math.max(0, at - SPREAD); index < list.length && index <= at + SPREAD; index++) {
    if (list[index]!.group !== group || links[index] === -1) continue;
    if (list[index]!.role === role) return others[links[index]!];
    found ??= others[links[index]!];
  }
  return found;
}

/** Whether nothing that is left on a side can tell anything: it would only have confirmed. */
function isSettled(list: readonly Atom[], links: Int32Array): boolean {
  for (let index = 0; index < list.length; index++) {
    if (links[index] !== -1) continue;
    const item = list[index]!;
    const { weight, type, role, unit } = item;
    if (weight !== Weight.confirming || isNamedTime(item) || type === AtomType.clock || role === 'rate') return false;
    // "the first half" may have become a quarter.
    if (monthsOf(item) > 0) return false;
    if (type === AtomType.unit && dimensionOf(unit) === 'money') return false;
  }
  return true;
}

const FEW = 8;

/** Whether it is plain that nothing is left: each atom fits the one in its place and no other, or only one side has any and those never weigh. */
function isBalanced(source: readonly Atom[], target: readonly Atom[]): boolean {
  if (source.length === 0) return target.every(({ weight }) => weight === Weight.confirming);
  if (target.length === 0) return source.every(({ weight }) => weight === Weight.confirming);
  if (source.length !== target.length || source.length > FEW) return false;
  for (let s = 0; s < source.length; s++) {
    for (let t = 0; t < target.length; t++) {
      const score = sameKind(source[s]!, target[t]!);
      if (s === t ? score < FULL : score > 0) return false;
    }
  }
  return source.every((item, at) => clash(item, target[at]!, source, target) === undefined);
}

/** "May was the warmest May": a month alone that its side names once more, with a counterpart there. */
function isRestated(list: readonly Atom[], links: Int32Array, at: number): boolean {
  const { type, group, value } = list[at]!;
  if (type !== AtomType.month || group !== 0) return false;
  return list.some((other, index) => links[index] !== -1 && other.type === type && other.value === value);
}

/** Gives what has no counterpart; a number word said twice is one mistake, the second only a hint. */
function reportOpen(
  own: JudgedSide,
  other: JudgedSide,
  added: boolean,
  give: (item: Atom, weight: number, beside: Atom | undefined, seen: UnmatchedEvidence | undefined) => void,
): void {
  const said = new Set<string>();
  const { atoms: list, links } = own;
  for (let index = 0; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || item.weight === Weight.confirming) continue;
    const key = `${item.type} ${item.value} ${item.unit}`;
    const again = said.has(key) && !item.digits;
    if (isRestated(list, links, index)) item.weight = Weight.weak;
    const seen = isDateAtom(item) ? undefined : evidenceOf(item, own, other, added);
    const judged = seen ? weighUnmatched(seen) : item.weight;
    give(item, again ? Weight.weak : judged, besideOf(list, links, other.atoms, index), again ? undefined : seen);
    said.add(key);
  }
}

/** Few atoms are left after the assignment; a text with very many takes each one's neighbours only, to stay linear. */
const WINDOW = 64;

function pass(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  join: (s: number, t: number) => void,
  fits: (a: Atom, b: Atom) => boolean,
): void {
  if (!takenBy.includes(-1)) return;
  const free = new FreeList(target.length, (t) => takenBy[t] === -1);
  for (let s = 0; s < source.length && free.first !== free.end; s++) {
    if (partnerOf[s] !== -1) continue;
    const a = source[s]!;
    let seen = 0;
    for (let t = free.first; t !== free.end && seen < WINDOW; t = free.after(t), seen++) {
      if (!fits(a, target[t]!)) continue;
      join(s, t);
      free.take(t);
      break;
    }
  }
}

/** What weighs something, and a day or month that may be part of a name, where another one stands in its place. */
const mayBeRival = ({ type, weight }: Atom): boolean =>
  weight >= Weight.probable || (weight === Weight.weak && (type === AtomType.month || type === AtomType.weekday));

/** What is left on both sides and may stand in each other's place is one mistake, not two. */
function pairRivals(
  source: readonly Atom[],
  target: readonly Atom[],
  partnerOf: Int32Array,
  takenBy: Int32Array,
  found: AtomMismatch[],
): void {
  if (!takenBy.includes(-1)) return;
  const free = new FreeList(target.length, (t) => takenBy[t] === -1 && mayBeRival(target[t]!));
  // What is sure chooses first.
  for (let turn = 0; turn < 2 * source.length && free.first !== free.end; turn++) {
    const s = turn % source.length;
    const a = source[s]!;
    const isTurn = a.weight >= Weight.probable === turn < source.length;
    if (partnerOf[s] !== -1 || !mayBeRival(a) || !isTurn) continue;
    let best = -1;
    let bestScore = 0;
    let seen = 0;
    for (let t = free.first; t !== free.end && seen < WINDOW; t = free.after(t), seen++) {
      const sure = Math.max(a.weight, target[t]!.weight) >= Weight.probable;
      const fit = sure ? rivalry(a, target[t]!) : 0;
      const score = fit === 0 ? 0 : fit + target[t]!.weight * 2;
      if (score > bestScore) {
        bestScore = score;
        best = t;
      }
    }
    if (best < 0) continue;
    const b = target[best]!;
    partnerOf[s] = best;
    takenBy[best] = s;
    free.take(best);
    found.push({ type: 'different', source: a, target: b, weight: weighDifferent(a, b) });
  }
}
