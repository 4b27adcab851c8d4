import type { InlineWaiver, PlacedFinding, Waiver, WaiverScope } from '../model/index.js';
import { scopeFingerprint } from './fingerprint.js';
import type { Waived } from './result.js';

const SHORTEST = 8;
const SCOPES: readonly WaiverScope[] = ['segment', 'value', 'rule-in-document'];

/** Whether a waiver counts today (`YYYY-MM-DD`): it has a reason and has not run out. */
export function isInForce(waiver: Waiver, today: string): boolean {
  return waiver.reason.trim() !== '' && (waiver.until === undefined || waiver.until >= today);
}

type WaiverIndex = ReadonlyMap<string, readonly Waiver[]>;

const indexes = new WeakMap<readonly Waiver[], WaiverIndex>();

/** Waivers by the first digits of their fingerprints, so that thousands of them cost nothing. Made once for an array. */
function indexOf(waivers: readonly Waiver[]): WaiverIndex {
  const known = indexes.get(waivers);
  if (known) return known;
  const index = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    if (waiver.fingerprint.length < SHORTEST) continue;
    const start = waiver.fingerprint.slice(0, SHORTEST);
    const same = index.get(start);
    if (same) same.push(waiver);
    else index.set(start, [waiver]);
  }
  indexes.set(waivers, index);
  return index;
}

function named(fingerprint: string, index: WaiverIndex): readonly Waiver[] {
  const same = index.get(fingerprint.slice(0, SHORTEST)) ?? [];
  return same.filter((waiver) => fingerprint.startsWith(waiver.fingerprint));
}

/** The waivers that name a finding in any scope, in force or not. */
export function waiversNaming(finding: PlacedFinding, waivers: readonly Waiver[]): Waiver[] {
  const index = indexOf(waivers);
  if (index.size === 0) return [];
  return SCOPES.flatMap((scope) => named(scopeFingerprint(finding, scope), index));
}

/** The waiver in force that covers a finding, by the whole of one of its fingerprints or the first 8 hex digits or more. */
function waiverOf(finding: PlacedFinding, waivers: readonly Waiver[], today: string): Waiver | undefined {
  return waiversNaming(finding, waivers).find((waiver) => isInForce(waiver, today));
}

/** What is accepted, and until when it is judged. */
export interface WaiveOptions {
  readonly waivers: readonly Waiver[];
  readonly today: string;
  /** Fingerprints that were there when the tool was adopted; they need no reason. */
  readonly baseline?: readonly Waiver[] | undefined;
  /** Waivers beside the text of the pair; one without a reason does not count. */
  readonly inline?: readonly InlineWaiver[] | undefined;
}

function inlineOf({ rule }: PlacedFinding, inline: readonly InlineWaiver[]): Waiver | undefined {
  const found = inline.find((waiver) => waiver.rule === rule && waiver.reason.trim() !== '');
  if (!found) return undefined;
  const { reason, author, place } = found;
  return { fingerprint: '', reason, place, ...(author !== undefined && { author }) };
}

/** Parts findings into those that stand and those that are waived, each in its order. */
export function waive(
  findings: readonly PlacedFinding[],
  { waivers, today, baseline = [], inline = [] }: WaiveOptions,
): { standing: PlacedFinding[]; waived: Waived[] } {
  const standing: PlacedFinding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const waiver =
      inlineOf(finding, inline) ?? waiverOf(finding, waivers, today) ?? waiversNaming(finding, baseline)[0];
    if (waiver) waived.push({ finding, waiver });
    else standing.push(finding);
  }
  return { standing, waived };
}
