import type { LanguageTag } from '../model/index.js';
import { az } from './az/index.js';
import { en } from './en/index.js';
import type { Language } from './language.js';
import { ru } from './ru/index.js';

/** Every plug-in there is. */
export const LANGUAGES: readonly Language[] = [en, az, ru];

/** Finds the plug-in of a BCP 47 tag by its primary subtag (`az-Latn-AZ` → az); undefined where there is none. */
export function languageOf(tag: LanguageTag): Language | undefined {
  for (const language of LANGUAGES) if (language.tag === tag) return language;
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language.tag === primary);
}

export type { Language } from './language.js';
