import type { LanguageTag } from '../model/index.js';
import { languageOf } from './index.js';
import { SIGNS } from './signs.js';

/** A language that names, numbers and dates are read in. */
export interface KnownLanguage {
  /** Primary subtag, BCP 47. */
  readonly tag: LanguageTag;
}

/** The languages that are known in full; of others, digits and codes alone are compared. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = SIGNS.map(({ tag }) => tag);

/** The language that a BCP 47 tag is read as (`az-Latn-AZ` → az); undefined where there is none. */
export function knownLanguage(tag: LanguageTag): KnownLanguage | undefined {
  return languageOf(tag);
}
