import type { InterfaceLanguage } from '../messages/index.js';
import type { Severity } from '../model/index.js';
import type { Result } from '../validate/result.js';

/** What a report needs to know beside the results. */
export interface ReportContext {
  readonly language: InterfaceLanguage;
  /** Whether colours may be used: a terminal, and no NO_COLOR. */
  readonly color: boolean;
  /** Width of the page in columns. */
  readonly columns: number;
  /** What makes the run fail; default `error`. */
  readonly failOn?: Severity | 'none' | undefined;
  /** Way from the root of the repository to the project, ending in `/`; empty or absent where they are one. */
  readonly prefix?: string | undefined;
  /** Version of Tarazi. */
  readonly version?: string | undefined;
}

/** Turns results into text as they come. Deterministic: the same results give the same bytes. */
export type Report = (results: AsyncIterable<Result>, context: ReportContext) => AsyncIterable<string>;
