import type { LanguageTag } from '../model/index.js';

/** Languages that Word writes with their script, since it knows them in two. */
const WITH_SCRIPT: ReadonlySet<string> = new Set(['az', 'bs', 'ha', 'iu', 'ku', 'mn', 'sr', 'tg', 'uz']);

/** A language as Word writes it in `w:lang`: with a region, and with a script where there are two (`az-Latn-AZ`, `ru-RU`). */
export function wordLanguage(tag: LanguageTag): string {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    if (language === undefined || region === undefined) return tag;
    return WITH_SCRIPT.has(language) ? `${language}-${script}-${region}` : `${language}-${region}`;
  } catch {
    return tag;
  }
}
