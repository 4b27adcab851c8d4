import type { LanguageTag } from '../model/index.js';

/** Languages written in two scripts, which Windows and the tools on it name with their script (`az-Latn-AZ`). */
const TWO_SCRIPTS: ReadonlySet<string> = new Set(['az', 'bs', 'sr', 'uz']);

/**
 * A language tag with the region where most speak it (CLDR likely subtags): `en` becomes `en-US`, `ru` `ru-RU`, `az`
 * `az-AZ`, or with `script` `az-Latn-AZ`. What a tag says already stays; one that Intl does not know stays as it is.
 */
export function expandTag(tag: LanguageTag, form: 'region' | 'script'): LanguageTag {
  try {
    const given = new Intl.Locale(tag);
    const { language, script, region } = given.maximize();
    if (region === undefined) return tag;
    const named = given.script ?? (form === 'script' && TWO_SCRIPTS.has(language) ? script : undefined);
    return [language, named, region].filter((part) => part !== undefined).join('-');
  } catch {
    return tag;
  }
}
