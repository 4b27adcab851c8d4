import type { LanguageTag } from '../model/index.js';
import { SHIPPED } from './all.js';
import type { Language } from './language.js';

const loaded: Language[] = [...SHIPPED];

/** Every plug-in that is loaded: all there are, but in browsers. */
export const LANGUAGES: readonly Language[] = loaded;

/** Finds the plug-in of a BCP 47 tag by its primary subtag (`az-Latn-AZ` → az); undefined where there is none. */
export function languageOf(tag: LanguageTag): Language | undefined {
  return withTag(tag) ?? withTag(primaryOf(tag));
}

function withTag(tag: LanguageTag): Language | undefined {
  for (const language of loaded) if (language.tag === tag) return language;
  return undefined;
}

/** Adds a plug-in; one that is there already stays. */
export function addLanguage(language: Language): void {
  if (!loaded.some(({ tag }) => tag === language.tag)) loaded.push(language);
}

/** The primary subtag of a BCP 47 tag, in small letters. */
export function primaryOf(tag: LanguageTag): LanguageTag {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

export type { Language } from './language.js';
