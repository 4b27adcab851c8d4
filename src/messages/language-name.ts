import type { LanguageTag } from '../model/index.js';
import type { InterfaceLanguage } from './languages.js';
import { hasMessage, translate } from './translate.js';

/**
 * How a language is called in an interface language: by our own words, else as CLDR has it (`az-Latn-AZ`, `fr`), with a capital; the tag
 * itself where it is none that is known.
 */
export function languageName(language: InterfaceLanguage, tag: LanguageTag): string {
  if (hasMessage(`language.${tag}`)) return translate(language, `language.${tag}`);
  try {
    const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
    return name === tag ? tag : name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}
