import type { InterfaceLanguage } from '../../messages/languages.js';
import type { LanguageTag, RuleSetting, Termbase } from '../../model/index.js';

/** Forms that pairs come in: JSON Lines, tab-separated lines, a table as spreadsheets save it, or a workbook. */
export const PAIRS_INPUTS = ['jsonl', 'tsv', 'csv', 'xlsx'] as const;
export type PairsInput = (typeof PAIRS_INPUTS)[number];

/** What a run over pairs needs to know; plain data, so that it can be given to workers. */
export interface StreamOptions {
  readonly input: PairsInput;
  /** Name of the file that the pairs come from, which is told with a broken line. */
  readonly file?: string | undefined;
  /** Of pairs that do not say it themselves. */
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
  readonly interfaceLanguage: InterfaceLanguage;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly termbase?: Termbase | undefined;
  /** A missing translation is an error. */
  readonly complete?: boolean | undefined;
}

/** What a stretch of a stream came to. */
export interface StreamCounts {
  pairs: number;
  /** Lines that could not be read. */
  broken: number;
  error: number;
  warning: number;
  info: number;
}

/** Counts at zero. */
export function noCounts(): StreamCounts {
  return { pairs: 0, broken: 0, error: 0, warning: 0, info: 0 };
}

/** Adds counts to a sum. */
export function addCounts(sum: StreamCounts, counts: StreamCounts): void {
  sum.pairs += counts.pairs;
  sum.broken += counts.broken;
  sum.error += counts.error;
  sum.warning += counts.warning;
  sum.info += counts.info;
}
