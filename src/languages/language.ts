import type { LanguageTag } from '../model/index.js';
import type { SegmentationRules } from '../text/segmentation.js';
import type { FigureFormat } from './figure-format.js';
import type { FigureGrammar } from './figure-grammar.js';
import type { LanguagePlurals, PluralType } from './language-plurals.js';
import type { NameGrammar } from './name-grammar.js';
import type { Typography } from './typography.js';

/**
 * A language plug-in: one folder, the same files in each, and one line in `index.ts`. Everything a language knows is here
 * as data and small pure functions; no other room names a language.
 */
export interface Language {
  readonly tag: LanguageTag;
  /** Its letters, small ones (CLDR's main exemplar characters). */
  readonly alphabet: string;
  /** Where sentences end. */
  readonly segmentation: SegmentationRules;
  /** Numbers, dates and times. */
  readonly figures: FigureGrammar;
  /** Its plural categories, of a language that not every `Intl` knows. */
  readonly plurals?: Readonly<Record<PluralType, LanguagePlurals>>;
  /** How values are written. */
  readonly format: FigureFormat;
  /** Marks between words. */
  readonly typography: Typography;
  /** Proper nouns. */
  readonly names: NameGrammar;
}
