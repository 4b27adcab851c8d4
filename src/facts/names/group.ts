import { languageOf } from '../../languages/index.js';
import type { LanguageTag } from '../../model/index.js';
import { foldText } from '../../text/chars.js';
import { dictionaryForm } from './dictionary-form.js';
import { lookupOf } from './read/lookup.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST = 4;

/** A name without an ending that hyphen or apostrophe sets off: BMT-nin, Trump's. */
function bare(text: string, language: LanguageTag): string {
  const parts = /^(.*\p{L})[-'’ʼ]([\p{L}]{1,8})$/u.exec(text);
  const isEnding = languageOf(language)?.names.inflection.isEnding;
  if (!parts || !isEnding) return text;
  return /^\p{Ll}+$/u.test(parts[2]!) && (isEnding(foldText(parts[2]!)) || parts[2] === 's') ? parts[1]! : text;
}

/** A name by the stems that each of its words may have. */
export type NameStems = readonly (readonly string[])[];

/** The stems of a name's words, whole words first, none of less than `shortest` letters; see `sameName`. */
export function nameStems(text: string, language: LanguageTag, shortest = SHORTEST): NameStems {
  const inflection = languageOf(language)?.names.inflection;
  return [...foldText(bare(text, language)).matchAll(WORD)].map(([word]) => {
    const lengths = inflection?.stems(word) ?? [];
    return [word, ...lengths.filter((length) => length >= shortest).map((length) => word.slice(0, length))];
  });
}

/** Whether two may be forms of one name: each word may have a stem in common. */
export function sameName(one: NameStems, other: NameStems): boolean {
  return one.length === other.length && one.every((stems, index) => stems.some((stem) => other[index]!.includes(stem)));
}

/**
 * The form of a name to put into a termbase, of those that stand in texts with their counts: as the gazetteer writes it,
 * where it knows it; else the shortest, which has the fewest endings, and of those the most frequent, with the words that
 * render one of the `rendered` name in their dictionary form.
 */
export function baseForm(
  surfaces: readonly (readonly [text: string, count: number])[],
  language: LanguageTag,
  concept?: string,
  rendered?: { readonly text: string; readonly language: LanguageTag },
): string {
  const forms = surfaces.map(([text, count]) => ({ text: bare(text, language), count }));
  forms.sort((a, b) => a.text.length - b.text.length || b.count - a.count);
  const shortest = forms[0]?.text ?? '';
  const best = rendered ? inDictionary(shortest, forms, language, rendered) : shortest;
  const plugin = languageOf(language);
  if (!concept || !plugin) return best;
  const stems = nameStems(best, language);
  return (
    lookupOf(plugin)
      .formsOf(concept)
      .find((form) => sameName(nameStems(form, language), stems)) ?? best
  );
}

/** A name with its words in their dictionary forms, judged by all its surfaces and the name that it renders. */
function inDictionary(
  name: string,
  surfaces: readonly { readonly text: string }[],
  language: LanguageTag,
  rendered: { readonly text: string; readonly language: LanguageTag },
): string {
  const rows = surfaces.map(({ text }) => text.match(WORD) ?? []);
  let index = 0;
  return name.replace(WORD, (word) => {
    const column = rows.map((row) => row[index]).filter((one) => one !== undefined);
    index++;
    return dictionaryForm([word, ...column], language, rendered.text, rendered.language) ?? word;
  });
}
