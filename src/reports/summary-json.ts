import { InputError } from '../model/index.js';
import { isRecord } from '../validate/read-pair.js';
import { safeJson } from './plain.js';
import type { Refusal } from './refusals.js';
import { countsOf, newSummary, type SeverityCounts, type Summary } from './summary-counts.js';
import type { Counts } from './tally.js';

/** Version of the shape. */
const VERSION = 1;

const COUNTS = ['pairs', 'untranslated', 'error', 'warning', 'info', 'waived'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

const countsJson = (counts: Counts): Counts => Object.fromEntries(COUNTS.map((key) => [key, counts[key]])) as never;

/** Entries in one order, whatever came first. */
export const sortedEntries = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** A summary as one line of JSON: `{version, summary: {…counts, refused, rules, languages}, refused: […]}`. */
export function summaryJson(summary: Summary): string {
  const { refused, rules, languages, refusals } = summary;
  const directions = sortedEntries(languages).map(([direction, counts]) => [direction, countsJson(counts)]);
  const sums = {
    ...countsJson(summary),
    refused,
    rules: Object.fromEntries(sortedEntries(rules)),
    languages: Object.fromEntries(directions),
  };
  return `${safeJson({ version: VERSION, summary: sums, refused: refusals })}\n`;
}

/** Figures by their names; throws where one is none. */
function figures<K extends string>(value: unknown, keys: readonly K[]): Record<K, number> {
  if (!isRecord(value)) throw new TypeError();
  return Object.fromEntries(
    keys.map((key) => {
      const figure = value[key];
      if (!Number.isSafeInteger(figure) || (figure as number) < 0) throw new TypeError();
      return [key, figure];
    }),
  ) as Record<K, number>;
}

function refusalOf(value: unknown): Refusal {
  if (!isRecord(value) || typeof value.messageId !== 'string' || typeof value.message !== 'string')
    throw new TypeError();
  const { file, line, column, messageId, message } = value;
  const number = (given: unknown): number | undefined => (Number.isSafeInteger(given) ? (given as number) : undefined);
  return {
    file: typeof file === 'string' ? file : undefined,
    line: number(line),
    column: number(column),
    messageId,
    message,
  };
}

/** Reads a line that `summaryJson` wrote. Throws an InputError `summary-syntax` for anything else. */
export function readSummary(text: string): Summary {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.version !== VERSION || !isRecord(value.summary)) throw new TypeError();
    const { summary: sums, refused } = value;
    if (!isRecord(sums.rules) || !isRecord(sums.languages) || !Array.isArray(refused)) throw new TypeError();
    const summary = newSummary();
    Object.assign(summary, figures(sums, [...COUNTS, 'refused']));
    for (const [rule, counts] of Object.entries(sums.rules))
      summary.rules.set(rule, figures(counts, SEVERITIES) as SeverityCounts);
    for (const [direction, counts] of Object.entries(sums.languages))
      Object.assign(countsOf(summary, direction), figures(counts, COUNTS));
    summary.refusals.push(...refused.map(refusalOf));
    return summary;
  } catch (cause) {
    throw new InputError('summary-syntax', {}, {}, { cause });
  }
}
