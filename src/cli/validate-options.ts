import type { RunOptions } from '../project/run/request.js';
import type { Part } from '../project/stream/part.js';
import type { FailOn } from './fail-on.js';
import type { ReportTarget } from './options.js';

/** Options of `tarazi validate`. */
export interface ValidateOptions extends Omit<RunOptions, 'withBaseline'> {
  readonly report?: readonly ReportTarget[];
  readonly format?: string;
  readonly failOn?: FailOn;
  readonly xliff?: boolean;
  /** Of a file of pairs, the pairs that begin in this part alone. */
  readonly part?: Part;
  readonly today?: string;
  /** Of Tarazi, for reports that name it. */
  readonly version?: string;
  readonly baseline?: 'write' | 'use' | 'prune';
  readonly maxWarnings?: number;
  /** Mend what is only notation. */
  readonly fix?: boolean;
  /** With `fix`: show the changes, write nothing. */
  readonly dryRun?: boolean;
  /** Run again whenever something has changed. */
  readonly watch?: boolean;
  /** Write the figures of this run down. */
  readonly history?: boolean;
}
