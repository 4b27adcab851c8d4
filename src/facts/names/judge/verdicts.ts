import type { Certainty, MismatchType } from '../../../model/index.js';
import { MISSPELT, slipScore } from '../link/slip.js';
import { sameAddress } from '../mention/addresses.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { EVIDENCE, nearestRival } from './evidence/all.js';
import { PART_EVIDENCE, type Part, partsOf } from './evidence/parts.js';
import { misspelling } from './misspelling.js';
import { MODELS, type Role, type Thresholds } from './model.js';
import { hasLoose, type View } from './view.js';
import type { Weighed } from './weigh.js';

/** Words `from` to `to` (exclusive) of a side that a verdict is about. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** What is wrong with one name. */
export interface Verdict {
  readonly type: MismatchType;
  readonly certainty: Certainty;
  readonly lack?: Stretch;
  readonly surplus?: Stretch;
  readonly expected: readonly string[];
}

/** From this score of a slip on it is an error. */
const SURELY_MISSPELT = 5;

/** A word that is misspelt, and how surely. */
interface Slip {
  readonly at: number;
  readonly score: number;
}

const whole = (mention: Mention): Stretch => ({ from: mention.from, to: mention.to, mention });

/** What a score came from. */
export interface Judged {
  readonly mention: Mention;
  readonly role: Role;
  readonly side: 'source' | 'target';
  readonly score: number;
  /** The score that is told. */
  readonly least: number;
  /** What each piece of evidence was and added to the score, in log-odds, the weightiest first. */
  readonly evidence: readonly { readonly id: string; readonly value: number; readonly adds: number }[];
}

/** Where scores are noted with their evidence, when somebody asks why. */
export type Trace = Judged[];

function judged(mention: Mention, role: Role, side: Judged['side'], score: number): Judged {
  const { trees, evidence, thresholds } = MODELS[role];
  const adds = new Float64Array(evidence.length);
  trees.contributions(measured, adds);
  const list = evidence
    .map((id, index) => ({ id, value: measured[index]!, adds: adds[index]! }))
    .filter((one) => Math.abs(one.adds) > 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  return { mention, role, side, score, least: thresholds.info, evidence: list };
}

/** The evidence that a model asks for, in its order; throws where there is none of that id. */
function byId<E extends { readonly id: string }>(evidence: readonly E[], ids: readonly string[]): readonly E[] {
  return ids.map((id) => {
    const found = evidence.find((one) => one.id === id);
    if (!found) throw new Error(`The model asks for evidence that there is none of: ${id}`);
    return found;
  });
}

const ASKED = { lack: byId(EVIDENCE, MODELS.lack.evidence), extra: byId(EVIDENCE, MODELS.extra.evidence) };
const ASKED_PART = byId(PART_EVIDENCE, MODELS.part.evidence);

const measured = new Float64Array(Math.max(EVIDENCE.length, PART_EVIDENCE.length));

/** The score of a mention, in log-odds. */
function scoreOf(mention: Mention, view: View, role: Exclude<Role, 'part'>, trace: Trace | undefined): number {
  const asked = ASKED[role];
  for (let index = 0; index < asked.length; index++) measured[index] = asked[index]!.measure(mention, view);
  const score = MODELS[role].trees.score(measured);
  trace?.push(judged(mention, role, role === 'lack' ? 'source' : 'target', score));
  return score;
}

function scoreOfPart(part: Part, view: View, trace: Trace | undefined): number {
  for (let index = 0; index < ASKED_PART.length; index++) measured[index] = ASKED_PART[index]!.measure(part, view);
  const score = MODELS.part.trees.score(measured);
  trace?.push(judged(part.mention, 'part', 'source', score));
  return score;
}

/** How sure a score is, or undefined where it is not told. */
function certaintyOf(score: number, { info, warning, error }: Thresholds): Certainty | undefined {
  if (score < info) return undefined;
  return score < warning ? 'weak' : score < error ? 'probable' : 'certain';
}

/** Tells of words `from` to `to` (exclusive) of each side whether they are settled and not to be judged. */
export interface Settled {
  readonly source: (from: number, to: number) => boolean;
  readonly target: (from: number, to: number) => boolean;
}

/** What does not balance, judged by the evidence; see `MODELS`. */
export function verdictsOf({ source, target }: Weighed, settled: Settled, trace?: Trace): Verdict[] {
  const verdicts: Verdict[] = [];
  const taken = new Set<Mention>();
  const told = new Set<Mention>();
  for (const mention of source.open) if (settled.source(mention.from, mention.to)) told.add(mention);
  for (const mention of target.open) if (settled.target(mention.from, mention.to)) taken.add(mention);
  for (const mention of source.open) {
    if (told.has(mention)) continue;
    if (mention.copied) {
      told.add(mention);
      const verdict = addressVerdict(mention, source, taken);
      if (verdict) verdicts.push(verdict);
      continue;
    }
    const slip = slipOf(mention, source);
    if (!slip) continue;
    const { at, score } = slip;
    told.add(mention);
    const rival = target.open.find(({ from, to }) => from <= at && at < to);
    if (rival) taken.add(rival);
    const surplus = { from: at, to: at + 1, mention: rival ?? mention };
    const certainty = score >= SURELY_MISSPELT ? 'certain' : 'probable';
    verdicts.push({ type: 'misspelt', certainty, lack: whole(mention), surplus, expected: [] });
  }
  const lacking: { mention: Mention; score: number }[] = [];
  for (const mention of source.open)
    if (!told.has(mention) && hasLoose(source.here, mention, source.of))
      lacking.push({ mention, score: scoreOf(mention, source, 'lack', trace) });
  // The surest choose first.
  lacking.sort((a, b) => b.score - a.score || a.mention.from - b.mention.from);
  const surplus = new Map<Mention, number>();
  for (const mention of target.open)
    if (!taken.has(mention) && !mention.copied && hasLoose(target.here, mention, target.of))
      surplus.set(mention, scoreOf(mention, target, 'extra', trace));
  for (const { mention, score } of lacking) {
    const near = nearestRival(mention, source);
    const rival = near && surplus.has(near) && !taken.has(near) ? near : undefined;
    const other = rival ? surplus.get(rival)! : -99;
    const isRival = rival !== undefined && other > MODELS.extra.thresholds.info - 1;
    const certainty = certaintyOf(score, MODELS.lack.thresholds);
    const also = isRival ? certaintyOf(other, MODELS.extra.thresholds) : undefined;
    const sure = surer(certainty, also);
    if (!sure) {
      const part = partVerdict(mention, source, trace);
      if (part) verdicts.push(part);
      continue;
    }
    const expected = expectedOf(mention, target.here);
    if (isRival) {
      taken.add(rival);
      const type = misspelling(source.here, mention, target.here, rival, expected) ? 'misspelt' : 'different';
      const certainty = type === 'misspelt' ? 'certain' : sure;
      verdicts.push({ type, certainty, lack: whole(mention), surplus: whole(rival), expected });
    } else verdicts.push({ type: 'missing', certainty: sure, lack: whole(mention), expected });
  }
  for (const [mention, score] of surplus) {
    const certainty = taken.has(mention) ? undefined : certaintyOf(score, MODELS.extra.thresholds);
    if (certainty) verdicts.push({ type: 'extra', certainty, surplus: whole(mention), expected: [] });
  }
  for (const mention of target.open)
    if (mention.copied && !taken.has(mention) && !sameAddress(target.here, mention, target.there))
      verdicts.push({ type: 'extra', certainty: 'weak', surplus: whole(mention), expected: [] });
  return verdicts;
}

const ORDER: readonly (Certainty | undefined)[] = [undefined, 'weak', 'probable', 'certain'];
const surer = (a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;

function addressVerdict(mention: Mention, { here, there, rivals }: View, taken: Set<Mention>): Verdict | undefined {
  if (sameAddress(here, mention, there)) return undefined;
  const rival = rivals.find((one) => one.copied && !taken.has(one) && !sameAddress(there, one, here));
  if (rival) taken.add(rival);
  return rival
    ? { type: 'different', certainty: 'certain', lack: whole(mention), surplus: whole(rival), expected: [] }
    : { type: 'missing', certainty: 'probable', lack: whole(mention), expected: [] };
}

/** The surest verdict on a single word of a name. */
function partVerdict(mention: Mention, view: View, trace: Trace | undefined): Verdict | undefined {
  let best: Part | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of partsOf(mention, view)) {
    const score = scoreOfPart(part, view, trace);
    if (score > most) [best, most] = [part, score];
  }
  const certainty = best && certaintyOf(most, MODELS.part.thresholds);
  if (!best || !certainty) return undefined;
  const { of, rivals } = view;
  const lack = whole(mention);
  if (best.rival < 0)
    return { type: 'missing', certainty, lack: { ...lack, from: best.at, to: best.at + 1 }, expected: [] };
  // The whole name stands against what stands in its place.
  const beside = of.at[best.before >= 0 ? best.before : best.after]!;
  const rival = rivals.find(({ from, to }) => from <= best.rival && best.rival < to) ?? mention;
  const from = Math.min(beside, best.rival);
  const to = Math.max(beside, best.rival) + 1;
  return { type: 'different', certainty, lack, surplus: { from, to, mention: rival }, expected: [] };
}

/** The word of the other side that is a misspelling of one of a name's words. */
function slipOf(mention: Mention, { here, there, of, to }: View): Slip | undefined {
  if (mention.hit >= 0) return undefined;
  for (let at = mention.from; at < mention.to; at++) {
    if (!here.has(at, Mark.capital)) continue;
    const form = here.form(at);
    if (form.generic && form.given.length === 0) continue;
    let place = of.at[at]!;
    if (place >= 0 && of.worth[at] === 1 && form.given.length === 0 && !there.is(place, Trait.given)) continue;
    // Beside a word that is rendered may stand a word that is not.
    if (place < 0 && at + 1 < mention.to && of.at[at + 1]! > 0) place = of.at[at + 1]! - 1;
    else if (place < 0 && at > mention.from && of.at[at - 1]! >= 0) place = of.at[at - 1]! + 1;
    if (place < 0 || place >= there.count || (of.at[at]! < 0 && to.at[place]! >= 0)) continue;
    if (!there.has(place, Mark.capital) || there.hitOf[place]! >= 0) continue;
    const score = slipScore(form, there.form(place));
    if (score >= MISSPELT) return { at: place, score };
  }
  return undefined;
}

function expectedOf({ concept, acronyms }: Mention, target: Side): readonly string[] {
  if (!concept) return [];
  const forms = target.lookup.formsOf(concept);
  const alike = forms.filter((form) => (form === form.toUpperCase()) === acronyms > 0);
  return alike.length > 0 ? alike : forms;
}
