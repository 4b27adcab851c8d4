import type { SoundRules } from '../text/sounds.js';

/** How a language spells the names that others leave as they are. */
export interface Spelling {
  /** Whether a folded word is spelt so, as far as its letters show. */
  readonly is: (word: string) => boolean;
  readonly sounds: SoundRules;
  /** Whether words are known by it so well that what was learned of letters is not asked whether one is wrong. */
  readonly sure?: boolean;
}
