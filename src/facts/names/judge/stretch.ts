import type { Mention } from '../mention/mention.js';

/** Words `from` to `to` (exclusive) of a side that a verdict is about. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

/** All words of a mention. */
export const whole = (mention: Mention): Stretch => ({ from: mention.from, to: mention.to, mention });
