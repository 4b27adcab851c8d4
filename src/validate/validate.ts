import { plainText, type Waiver } from '../model/index.js';
import { checkAcross } from './across.js';
import { checkPair } from './check-pair.js';
import { settleDocuments } from './document-names.js';
import { settleNeighbours } from './neighbours.js';
import type { PlacedPair, Result } from './result.js';
import type { CheckSettings } from './settings.js';
import { withFindings } from './with-findings.js';

/** Settings of a run over a project. */
export interface ValidateSettings extends CheckSettings {
  readonly waivers?: readonly Waiver[];
  /** Findings that were there when the tool was adopted. */
  readonly baseline?: readonly Waiver[] | undefined;
  /** The day that waivers are judged by, `YYYY-MM-DD`. */
  readonly today: string;
}

const textOf = (value: PlacedPair['source']): string => (typeof value === 'string' ? value : plainText(value));

/** Checks one pair of a project: findings with fingerprint and place, the waived ones apart. */
export function validatePair(pair: PlacedPair, settings: ValidateSettings): Result {
  const source = textOf(pair.source);
  const target = pair.target === undefined ? undefined : textOf(pair.target);
  return withFindings({ pair, source, target, findings: [], waived: [] }, checkPair(pair, settings), settings);
}

/**
 * Checks pairs as they come; gives a result for each, in order. A fact found in the neighbouring segment is information. Names are
 * looked at over each document, whose results come when it ends.
 */
export async function* validate(
  pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>,
  settings: ValidateSettings,
): AsyncGenerator<Result> {
  yield* checkAcross(settleDocuments(settleNeighbours(validateEach(pairs, settings)), settings), settings);
}

async function* validateEach(
  pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>,
  settings: ValidateSettings,
): AsyncGenerator<Result> {
  for await (const pair of pairs) yield validatePair(pair, settings);
}
