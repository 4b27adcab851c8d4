import { basename, dirname, join, sep } from 'node:path';
import { LANGUAGE_TAGS } from '../languages/known-language.js';
import type { LanguageTag } from '../model/index.js';
import { exists } from './files.js';
import { namedLanguage } from './translation-file.js';

/** A document and a translation of it, by full paths. */
export interface BesideEachOther {
  readonly source: string;
  readonly target: string;
  /** As the path says it, where it does. */
  readonly sourceLanguage: LanguageTag | undefined;
  readonly targetLanguage: LanguageTag;
}

/** The same path in another language: in the name (`statement.az.md`), else in the last folder that is called so. */
function inLanguage(path: string, from: LanguageTag, to: LanguageTag | undefined): string | undefined {
  const name = basename(path).split('.');
  const part = name.slice(0, -1).lastIndexOf(from, name.length - 2);
  if (part > 0) {
    const named = to === undefined ? name.toSpliced(part, 1) : name.with(part, to);
    return join(dirname(path), named.join('.'));
  }
  const folders = dirname(path).split(sep);
  const folder = folders.lastIndexOf(from);
  return folder === -1 || to === undefined ? undefined : join(folders.with(folder, to).join(sep), basename(path));
}

/** `statement.md` as `statement.az.md`. */
function labelled(path: string, language: LanguageTag): string {
  const name = basename(path).split('.');
  return join(dirname(path), [...name.slice(0, -1), language, name.at(-1)].join('.'));
}

/**
 * The document that stands beside a translation under the same name but its language, or the translations beside a document: English
 * before Azerbaijani before Russian, a name without a language before all. None where there is nothing beside it.
 */
export async function besideEachOther(path: string): Promise<BesideEachOther[]> {
  const own = namedLanguage(path);
  if (own === undefined) {
    const found = LANGUAGE_TAGS.map((tag) => ({ target: labelled(path, tag), targetLanguage: tag }));
    return (await Promise.all(found.map(async (one) => ((await exists(one.target)) ? [one] : []))))
      .flat()
      .map((one) => ({ source: path, sourceLanguage: undefined, ...one }));
  }
  const others: { path: string; language: LanguageTag | undefined }[] = [];
  for (const language of [undefined, ...LANGUAGE_TAGS]) {
    const other = language === own ? path : inLanguage(path, own, language);
    if (other !== undefined && (language === own || (await exists(other)))) others.push({ path: other, language });
  }
  const [source, ...translations] = others;
  if (!source || translations.length === 0) return [];
  const wanted = source.path === path ? translations : translations.filter((one) => one.path === path);
  return wanted.flatMap(({ path: target, language }) =>
    language === undefined
      ? []
      : [{ source: source.path, sourceLanguage: source.language, target, targetLanguage: language }],
  );
}
