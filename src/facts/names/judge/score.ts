import type { Mention } from '../mention/mention.js';
import type { Evidence } from './evidence/evidence.js';
import { MENTION_EVIDENCE } from './evidence/mention/index.js';
import { PART_EVIDENCE } from './evidence/part/index.js';
import { SLIP_EVIDENCE } from './evidence/slip/index.js';
import { MODELS, type Thresholds } from './model.js';
import type { Part } from './parts.js';
import type { Role } from './role.js';
import type { Slip } from './slips.js';
import type { View } from './view.js';

/** What a score came from. */
export interface Judged {
  readonly mention: Mention;
  readonly role: Role;
  readonly side: 'source' | 'target';
  /** The word that was asked about, of a part or a misspelling; else -1. */
  readonly at: number;
  readonly score: number;
  /** The score that is told. */
  readonly least: number;
  /** What each piece of evidence was and added to the score, in log-odds, the weightiest first. */
  readonly evidence: readonly { readonly id: string; readonly value: number; readonly adds: number }[];
}

/** Where scores are noted with their evidence, when somebody asks why. */
export type Trace = Judged[];

/** What each model judges. */
interface Asked {
  readonly lack: Mention;
  readonly extra: Mention;
  readonly part: Part;
  readonly slip: Slip;
}

/** The evidence that a model asks for, in its order; throws where there is none of that id. */
export function byId<E extends { readonly id: string }>(evidence: readonly E[], ids: readonly string[]): readonly E[] {
  return ids.map((id) => {
    const found = evidence.find((one) => one.id === id);
    if (!found) throw new Error(`The model asks for evidence that there is none of: ${id}`);
    return found;
  });
}

type AskedFor = { readonly [R in Role]: readonly Evidence<Asked[R]>[] };

let asked: AskedFor | undefined;

/** The evidence that each model asks for; models are read when the first thing is judged. */
function askedFor(): AskedFor {
  asked ??= {
    lack: byId(MENTION_EVIDENCE, MODELS.lack.evidence),
    extra: byId(MENTION_EVIDENCE, MODELS.extra.evidence),
    part: byId(PART_EVIDENCE, MODELS.part.evidence),
    slip: byId(SLIP_EVIDENCE, MODELS.slip.evidence),
  };
  return asked;
}

// One thing is judged at a time.
const measured = new Float64Array(Math.max(MENTION_EVIDENCE.length, PART_EVIDENCE.length, SLIP_EVIDENCE.length));

/**
 * How surely something is wrong, in log-odds. Most things are far from it, which the first trees tell: then the rest is not asked,
 * but for a trace.
 */
export function scoreOf<R extends Role>(
  role: R,
  of: Asked[R],
  mention: Mention,
  view: View,
  trace: Trace | undefined,
): number {
  const { begins, goesOn, first } = MODELS[role];
  const pieces = askedFor()[role];
  for (let index = 0; index < first.evidence; index++) measured[index] = pieces[index]!.measure(of, view);
  const begin = begins.score(measured);
  const isOut = begin < first.least;
  if (isOut && !trace) return ruledOut(role, begin, view);
  for (let index = first.evidence; index < pieces.length; index++) measured[index] = pieces[index]!.measure(of, view);
  const score = isOut ? ruledOut(role, begin, view) : begin + goesOn.score(measured);
  trace?.push(judged(mention, role, 'at' in of ? of.at : -1, score, view));
  return score;
}

/** The first trees alone are no score: what they rule out is not told, nor nearly. */
const ruledOut = (role: Role, begin: number, view: View): number => Math.min(begin, thresholdsFor(role, view).info - 4);

/** What is told of a pair that comes with its document, or alone: each is calibrated by itself. */
export const thresholdsFor = (role: Role, { memory }: View): Thresholds =>
  MODELS[role].thresholds[memory ? 'document' : 'alone'];

function judged(mention: Mention, role: Role, at: number, score: number, view: View): Judged {
  const { trees, evidence } = MODELS[role];
  const adds = new Float64Array(evidence.length);
  trees.contributions(measured, adds);
  const list = evidence
    .map((id, index) => ({ id, value: measured[index]!, adds: adds[index]! }))
    .filter((one) => Math.abs(one.adds) > 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const { info, warning } = thresholdsFor(role, view);
  // Of a misspelling no hints are told.
  const least = role === 'slip' ? warning : info;
  const side = role === 'extra' ? 'target' : 'source';
  return { mention, role, side, at, score, least, evidence: list };
}
