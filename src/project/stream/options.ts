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
