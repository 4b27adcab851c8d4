import type { Mention } from '../../mention/mention.js';
import type { View } from '../view.js';

/** One thing that is looked at in judging a mention. */
export interface Evidence {
  readonly id: string;
  readonly measure: (mention: Mention, view: View) => number;
}
