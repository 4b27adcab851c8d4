import type { PairsInput } from '../project/stream/options.js';
import type { FailOn } from './fail-on.js';
import type { ReportTarget } from './options.js';

/** Options of `tarazi validate`. */
export interface ValidateOptions {
  readonly config?: string;
  readonly report?: readonly ReportTarget[];
  readonly format?: string;
  readonly failOn?: FailOn;
  readonly complete?: boolean;
  readonly xliff?: boolean;
  /** A translation of the one document that is named. */
  readonly against?: string;
  /** Two languages whose translations are compared with each other. */
  readonly between?: readonly string[];
  /** Show every pair with the evidence for its facts. */
  readonly explain?: boolean;
  readonly input?: PairsInput;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly workers?: number;
  readonly today?: string;
  /** Of Tarazi, for reports that name it. */
  readonly version?: string;
  readonly baseline?: 'write' | 'use' | 'prune';
  readonly maxWarnings?: number;
  /** A git revision, or true for HEAD. */
  readonly changed?: string | true;
  /** Mend what is only notation. */
  readonly fix?: boolean;
  /** With `fix`: show the changes, write nothing. */
  readonly dryRun?: boolean;
  /** Run again whenever something has changed. */
  readonly watch?: boolean;
  /** False: check everything anew. */
  readonly cache?: boolean;
  /** Write the figures of this run down. */
  readonly history?: boolean;
}
