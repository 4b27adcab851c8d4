import type { LanguageTag } from '../model/index.js';

/** What tells a language from others in a text: little, so that it is there also where the language itself is not loaded. */
export interface TextSigns {
  readonly tag: LanguageTag;
  /** Its letters, small ones (CLDR's main exemplar characters). */
  readonly alphabet: string;
  /** Letters that no neighbour has, folded. */
  readonly own?: ReadonlySet<string>;
  /** Its small words, folded. */
  readonly words: readonly ReadonlySet<string>[];
}

/** All that is known of a language that may not be loaded. */
export interface LanguageSigns extends TextSigns {
  /** Its months, in order, as texts of other languages keep them in names (“20 Yanvar”); more than one row for other letters. */
  readonly months: string;
}
