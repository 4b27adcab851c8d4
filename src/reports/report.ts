import type { InterfaceLanguage } from '../messages/index.js';
import type { Result } from '../validate/result.js';

/** What a report needs to know beside the results. */
export interface ReportContext {
  readonly language: InterfaceLanguage;
  /** Whether colours may be used: a terminal, and no NO_COLOR. */
  readonly color: boolean;
  /** Width of the page in columns. */
  readonly columns: number;
}

/** Turns results into text as they come. Deterministic: the same results give the same bytes. */
export type Report = (results: AsyncIterable<Result>, context: ReportContext) => AsyncIterable<string>;
