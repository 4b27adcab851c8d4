import type { Severity } from '../model/index.js';
import type { Refusal } from './refusals.js';
import type { Counts } from './tally.js';

/** Findings by severity. */
export type SeverityCounts = Record<Severity, number>;

/** What the pairs of one run came to, or of several together; plain data, so that threads can hand it over. */
export interface Summary extends Counts {
  /** What could not be read. */
  refused: number;
  readonly rules: Map<string, SeverityCounts>;
  /** By direction: `en>az`. */
  readonly languages: Map<string, Counts>;
  /** The first of what was refused, in words. */
  readonly refusals: Refusal[];
}

/** So many directions are counted each, as a stream may name any number of languages; the rest together as `*`. */
const MOST_LANGUAGES = 1000;
/** So many refusals are kept in words. */
const MOST_REFUSALS = 1000;

const none = (): Counts => ({ pairs: 0, untranslated: 0, error: 0, warning: 0, info: 0, waived: 0 });

/** A summary of nothing. */
export const newSummary = (): Summary => ({
  ...none(),
  refused: 0,
  rules: new Map(),
  languages: new Map(),
  refusals: [],
});

/** The counts of a direction, to be added to. */
export function countsOf({ languages }: Summary, direction: string): Counts {
  const key = languages.has(direction) || languages.size < MOST_LANGUAGES ? direction : '*';
  let counts = languages.get(key);
  if (!counts) {
    counts = none();
    languages.set(key, counts);
  }
  return counts;
}

/** Counts a finding of a pair of a direction. */
export function countFinding(summary: Summary, own: Counts, rule: string, severity: Severity): void {
  summary[severity]++;
  own[severity]++;
  let counts = summary.rules.get(rule);
  if (!counts) {
    counts = { error: 0, warning: 0, info: 0 };
    summary.rules.set(rule, counts);
  }
  counts[severity]++;
}

/** Counts what was refused; its words are kept where there is room. */
export function countRefusal(summary: Summary, refusal: Refusal): void {
  summary.refused++;
  if (summary.refusals.length < MOST_REFUSALS) summary.refusals.push(refusal);
}

function addNumbers<T extends Partial<Record<keyof Counts, number>>>(sum: T, more: T): void {
  for (const key of Object.keys(sum) as (keyof T & keyof Counts)[])
    (sum as Record<string, unknown>)[key] = Number(sum[key]) + Number(more[key]);
}

/** Adds a summary to another: in any order the figures are the same. */
export function addSummary(sum: Summary, more: Summary): void {
  for (const key of ['pairs', 'untranslated', 'error', 'warning', 'info', 'waived', 'refused'] as const)
    sum[key] += more[key];
  for (const [direction, counts] of more.languages) addNumbers(countsOf(sum, direction), counts);
  for (const [rule, counts] of more.rules) {
    const own = sum.rules.get(rule) ?? { error: 0, warning: 0, info: 0 };
    sum.rules.set(rule, own);
    addNumbers(own, counts);
  }
  sum.refusals.push(...more.refusals.slice(0, MOST_REFUSALS - sum.refusals.length));
}
