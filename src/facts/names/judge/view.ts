import type { Aligned } from '../link/aligned.js';
import type { Linked } from '../link/linked.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import type { Memory } from './memory.js';
import type { Totals } from './totals.js';

/** A pair as seen from one of its sides: what evidence is measured on. */
export interface View {
  readonly here: Side;
  readonly there: Side;
  /** The links of this side's words and of the other's. */
  readonly of: Linked;
  readonly to: Linked;
  /** Which words of the two sides stand for each other, small ones too. */
  readonly aligned: Aligned;
  /** The mentions of this side that are not surely rendered, and those of the other. */
  readonly open: readonly Mention[];
  readonly rivals: readonly Mention[];
  /** What is counted of this side as a whole, and of the other. */
  readonly totals: Totals;
  readonly totalsThere: Totals;
  /** What the document showed before. */
  readonly memory: Memory | undefined;
  readonly memoryThere: Memory | undefined;
}
