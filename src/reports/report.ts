import type { InterfaceLanguage } from '../messages/index.js';
import type { Severity } from '../model/index.js';
import type { Result } from '../validate/result.js';
import type { Refusals } from './refusals.js';

/** Figures of a run, as the history keeps them. */
export interface RunCounts extends Readonly<Record<Severity, number>> {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly pairs: number;
  readonly untranslated: number;
  readonly waived: number;
}

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
  /** Runs before this one, the oldest first. */
  readonly history?: readonly RunCounts[] | undefined;
  /** The day of this run, for reports that show it beside earlier ones. */
  readonly today?: string | undefined;
  /** Every pair is shown, with the evidence for its facts: `explained` of its result. */
  readonly explain?: boolean | undefined;
  /** What could not be checked; complete when the results have ended. */
  readonly refused?: Refusals | undefined;
  /** Version of Tarazi. */
  readonly version?: string | undefined;
}

/** Turns results into text as they come. Deterministic: the same results give the same bytes. */
export type Report = (results: AsyncIterable<Result>, context: ReportContext) => AsyncIterable<string>;
