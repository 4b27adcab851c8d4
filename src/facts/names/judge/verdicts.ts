import type { Certainty, MismatchType } from '../../../model/index.js';
import { isPlain } from '../link/typed-plain.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { nearestRival } from './evidence/support/rival.js';
import {
  crossed,
  type Exchange,
  exchangedBeside,
  exchangedBodies,
  exchangedCompounds,
  exchangedGiven,
  exchangedInitials,
  exchangedKnownBodies,
  exchangedLikeBodies,
  exchangedPlaces,
  type Settled,
} from './exchanges.js';
import { isDefinedAnew, isExcused, isSaidAgain } from './excused.js';
import { hasLoose } from './loose.js';
import { misspelling } from './misspelling.js';
import type { Thresholds } from './model.js';
import { nameOthers } from './other-persons.js';
import { type Part, partsOf } from './parts.js';
import type { Role, Told } from './role.js';
import { scoreOf, type Trace, thresholdsFor } from './score.js';
import { slipOf } from './slips.js';
import { type Stretch, whole } from './stretch.js';
import type { View } from './view.js';
import type { Weighed } from './weigh.js';

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  /** Which score decided, or what did whatever the scores. */
  readonly by: Role | Told;
  readonly lack?: Stretch;
  readonly surplus?: Stretch;
  readonly expected: readonly string[];
}

/** What is this little below the threshold, in log-odds, is nearly told; a name that is too much has to be surer to be told alone. */
const NEARLY = { lack: 1, extra: 2.5 };

/** Two names that no dictionary has stand for each other where their scores together are this little below two warnings, in log-odds. */
const TOGETHER = 4;

/** How sure a score is, or undefined where it is not told. */
function certaintyOf(score: number, { info, warning, error }: Thresholds): Certainty | undefined {
  if (score < info) return undefined;
  return score < warning ? 'weak' : score < error ? 'probable' : 'certain';
}

/** A pair under judgement: what is told so far, and the mentions of either side that are told or need not be. */
interface Judging extends Weighed {
  readonly settled: Settled;
  readonly trace: Trace | undefined;
  readonly verdicts: Verdict[];
  readonly told: Set<Mention>;
  readonly taken: Set<Mention>;
}

/** What does not balance, judged by the evidence; see `MODELS`. */
export function verdictsOf({ source, target }: Weighed, settled: Settled, trace?: Trace): Verdict[] {
  const verdicts: Verdict[] = [];
  const pair = { source, target, settled, trace, verdicts, told: new Set<Mention>(), taken: new Set<Mention>() };
  excuse(pair);
  tellInitials(pair);
  for (const mention of source.open) if (!pair.told.has(mention)) tellSlip(mention, pair);
  const lacking = lackingOf(pair);
  const surplus = surplusOf(pair);
  for (const { mention, score } of lacking) tellLack(mention, score, surplus, pair);
  // What is rendered as a whole may yet have a word that is another.
  for (const mention of source.open)
    if (!pair.told.has(mention) && !hasLoose(source.here, mention, source.of)) tellPart(mention, pair);
  for (const [mention, score] of surplus) tellExtra(mention, score, pair);
  add(verdicts, 'crossed', crossed(source, target, settled));
  add(verdicts, 'beside', exchangedBeside(source, target, settled));
  add(verdicts, 'body', exchangedBodies(source, target, settled));
  add(verdicts, 'body', exchangedLikeBodies(source, target, settled));
  add(verdicts, 'body', exchangedCompounds(source, target, settled));
  add(verdicts, 'known', exchangedGiven(source, target, settled));
  add(verdicts, 'known', exchangedPlaces(source, target, settled));
  add(verdicts, 'known', exchangedKnownBodies(source, target, settled));
  return verdicts.map((verdict) => surerOf(verdict, source));
}

/** Notes what is settled otherwise, and what needs no rendering. */
function excuse({ source, target, settled, told, taken }: Judging): void {
  for (const mention of source.open)
    if (settled.source(mention.from, mention.to) || isExcused(mention, source) || isDefinedAnew(mention, source, false))
      told.add(mention);
  for (const mention of target.open)
    if (settled.target(mention.from, mention.to) || isExcused(mention, target) || isDefinedAnew(mention, target, true))
      taken.add(mention);
}

function tellInitials({ source, target, settled, verdicts, told, taken }: Judging): void {
  for (const { lack, surplus } of exchangedInitials(source, target, settled)) {
    // «И.З.» may be a mention of its own.
    for (const one of source.open) if (isWithin(one, lack)) told.add(one);
    for (const one of target.open) if (isWithin(one, surplus)) taken.add(one);
    verdicts.push({ type: 'different', certainty: 'probable', by: 'initials', lack, surplus, expected: [] });
  }
}

/** Tells a misspelling in a name. */
function tellSlip(mention: Mention, { source, target, trace, verdicts, told, taken }: Judging): void {
  const slip = slipOf(mention, source);
  if (!slip) return;
  const score = scoreOf('slip', slip, slip.mention, source, trace);
  const learned = certaintyOf(score, thresholdsFor('slip', source));
  // A known name in plain letters is told, whatever the score.
  const plain = isPlain(source.here.form(slip.at), target.here.form(slip.place));
  const certainty = plain ? surer(learned, 'probable') : learned;
  // Under a warning it is told as any other name, where it is told.
  if (!certainty || certainty === 'weak') return;
  const { place } = slip;
  told.add(mention);
  const rival = target.open.find(({ from, to }) => from <= place && place < to);
  if (rival) taken.add(rival);
  const surplus = { from: place, to: place + 1, mention: rival ?? mention };
  const by = certainty === learned ? 'slip' : 'spelling';
  verdicts.push({ type: 'misspelt', certainty, by, lack: whole(mention), surplus, expected: [] });
}

/** The names that may be missing, with their scores: the surest first, as they choose what stands in their place. */
function lackingOf({ source, trace, told }: Judging): { readonly mention: Mention; readonly score: number }[] {
  const lacking: { mention: Mention; score: number }[] = [];
  for (const mention of source.open)
    if (!told.has(mention) && hasLoose(source.here, mention, source.of))
      lacking.push({ mention, score: scoreOf('lack', mention, mention, source, trace) });
  if (lacking.length > 1) lacking.sort((a, b) => b.score - a.score || a.mention.from - b.mention.from);
  return lacking;
}

/** The names that may be too much, with their scores. */
function surplusOf({ target, trace, taken }: Judging): Map<Mention, number> {
  const surplus = new Map<Mention, number>();
  for (const mention of target.open)
    if (!taken.has(mention) && hasLoose(target.here, mention, target.of))
      surplus.set(mention, scoreOf('extra', mention, mention, target, trace));
  return surplus;
}

/** Tells a name that is missing, as a whole or in part, with what stands in its place. */
function tellLack(mention: Mention, score: number, surplus: ReadonlyMap<Mention, number>, pair: Judging): void {
  const { source, target, verdicts, taken } = pair;
  const rival = rivalOf(mention, score, source, surplus, taken);
  const expected = rival ? expectedOf(mention, target.here) : [];
  // A slip in a known form is certain, whatever the score; a known name or word is a case of it, or another one.
  if (rival && rival.hit < 0 && rival.listed === 0 && misspelling(source.here, mention, target.here, rival, expected)) {
    taken.add(rival);
    const told = { lack: whole(mention), surplus: whole(rival), expected };
    verdicts.push({ ...told, type: 'misspelt', certainty: 'certain', by: 'spelling' });
    return;
  }
  // Each of the two is told, or nearly: a name that is too much stands for none that is hardly missing.
  const other = rival ? surplus.get(rival)! : -99;
  const isRival =
    rival !== undefined && isNearly(score, source) && other > thresholdsFor('extra', source).info - NEARLY.extra;
  const certainty = certaintyOf(score, thresholdsFor('lack', source));
  const also = isRival ? certaintyOf(other, thresholdsFor('extra', source)) : undefined;
  const single = surer(certainty, also);
  const by = single === certainty ? 'lack' : 'extra';
  const sure = single === 'weak' && isRival && areNew(mention, rival, score, other, source) ? 'probable' : single;
  if (tellPart(mention, pair, sure) || !sure || (!isRival && isSaidAgain(mention, source))) return;
  if (isRival) {
    taken.add(rival);
    verdicts.push({ type: 'different', certainty: sure, by, lack: whole(mention), surplus: whole(rival), expected });
  } else {
    const missed = expectedOf(mention, target.here);
    verdicts.push({ type: 'missing', certainty: sure, by, lack: whole(mention), expected: missed });
  }
}

/** Tells a single word of a name that is missing or another, unless something else is surer; gives whether it did. */
function tellPart(mention: Mention, { source, trace, verdicts, taken }: Judging, sure?: Certainty): boolean {
  const part = partVerdict(mention, source, trace);
  if (!part || surer(part.certainty, sure) !== part.certainty) return false;
  if (part.surplus) taken.add(part.surplus.mention);
  verdicts.push(part);
  return true;
}

/** Tells a name that is too much, unless it stands for another. */
function tellExtra(mention: Mention, score: number, { source, verdicts, taken }: Judging): void {
  const certainty = taken.has(mention) ? undefined : certaintyOf(score, thresholdsFor('extra', source));
  if (certainty) verdicts.push({ type: 'extra', certainty, by: 'extra', surplus: whole(mention), expected: [] });
}

/** Adds what one name stands for another by, where the scores told neither, or gave a hint alone. */
function add(verdicts: Verdict[], by: Told, found: readonly Exchange[]): void {
  for (const { lack, surplus } of found) {
    const own = verdicts.filter((one) => overlap(one.lack, lack) || overlap(one.surplus, surplus));
    if (own.some(({ certainty }) => certainty !== 'weak')) continue;
    for (const one of own) verdicts.splice(verdicts.indexOf(one), 1);
    verdicts.push({ type: 'different', certainty: 'probable', by, lack, surplus, expected: [] });
  }
}

/** A hint that one person stands for another, where both are known and others, is more than one. */
const surerOf = (verdict: Verdict, view: View): Verdict =>
  verdict.type === 'different' &&
  verdict.certainty === 'weak' &&
  verdict.lack &&
  verdict.surplus &&
  nameOthers(verdict.lack, verdict.surplus, view)
    ? { ...verdict, certainty: 'probable', by: 'known' }
    : verdict;

const overlap = (one: Stretch | undefined, other: Stretch): boolean =>
  one !== undefined && one.from < other.to && other.from < one.to;

const isWithin = (one: Mention, { from, to, mention }: Stretch): boolean =>
  one !== mention && from <= one.from && one.to <= to;

const ORDER: readonly (Certainty | undefined)[] = [undefined, 'weak', 'probable', 'certain'];
const surer = (a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined =>
  ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;

const isNearly = (score: number, view: View): boolean => score > thresholdsFor('lack', view).info - NEARLY.lack;

/**
 * Whether each of two names is of words that no dictionary has, and both scores together say that one stands for the other. Of a document
 * the scores know more, and are right apart.
 */
function areNew(mention: Mention, rival: Mention, score: number, other: number, view: View): boolean {
  if (view.memory) return false;
  const least = thresholdsFor('lack', view).warning + thresholdsFor('extra', view).warning - TOGETHER;
  return isNew(mention) && isNew(rival) && score + other > least;
}

const isNew = ({ unlisted, listed, generic }: Mention): boolean => unlisted > 0 && listed + generic === 0;

/** What stands in the place of a name that is nearly told, or that is known by its form: an acronym or a name of the list. */
function rivalOf(
  mention: Mention,
  score: number,
  view: View,
  surplus: ReadonlyMap<Mention, number>,
  taken: ReadonlySet<Mention>,
): Mention | undefined {
  if (surplus.size === 0 || !(isNearly(score, view) || mention.acronyms > 0 || mention.concept)) return undefined;
  const near = nearestRival(mention, view);
  return near && surplus.has(near) && !taken.has(near) ? near : undefined;
}

/** The surest verdict on a single word of a name. */
function partVerdict(mention: Mention, view: View, trace: Trace | undefined): Verdict | undefined {
  let best: Part | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of partsOf(mention, view)) {
    const score = scoreOf('part', part, part.mention, view, trace);
    if (score > most) [best, most] = [part, score];
  }
  const certainty = best && certaintyOf(most, thresholdsFor('part', view));
  if (!best || !certainty) return undefined;
  const { of, rivals } = view;
  const lack = whole(mention);
  if (best.rival < 0)
    return { type: 'missing', certainty, by: 'part', lack: { ...lack, from: best.at, to: best.at + 1 }, expected: [] };
  // The whole name stands against what stands in its place.
  const beside = of.at[best.before >= 0 ? best.before : best.after]!;
  const rival = rivals.find(({ from, to }) => from <= best.rival && best.rival < to) ?? mention;
  const from = Math.min(beside, best.rival);
  const to = Math.max(beside, best.rival) + 1;
  return { type: 'different', certainty, by: 'part', lack, surplus: { from, to, mention: rival }, expected: [] };
}

function expectedOf({ concept, acronyms }: Mention, target: Side): readonly string[] {
  if (!concept) return [];
  const forms = target.lookup.formsOf(concept);
  const alike = forms.filter((form) => (form === form.toUpperCase()) === acronyms > 0);
  return alike.length > 0 ? alike : forms;
}
