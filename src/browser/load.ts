import { addLanguage, languageOf, primaryOf } from '../languages/index.js';
import { LOADERS } from '../languages/loaders.js';
import { addCatalogue } from '../messages/browser/backend.js';
import { loadCatalogue } from '../messages/browser/catalogues.js';
import type { InterfaceLanguage } from '../messages/languages.js';
import type { LanguageTag } from '../model/index.js';

/**
 * Loads what is known of languages (BCP 47), each once. One without a plug-in is passed over: of it, digits and codes alone are
 * compared. Rejects where a part of the package cannot be fetched.
 */
export async function loadLanguages(tags: Iterable<LanguageTag>): Promise<void> {
  const wanted = new Set(Array.from(tags, primaryOf).filter((tag) => Object.hasOwn(LOADERS, tag) && !languageOf(tag)));
  await Promise.all(Array.from(wanted, async (tag) => addLanguage(await LOADERS[tag]!())));
}

const said = new Map<InterfaceLanguage, Promise<void>>();

/** Loads the words of an interface language, once. Rejects where they cannot be fetched; the next call tries again. */
export async function loadMessages(language: InterfaceLanguage): Promise<void> {
  let loaded = said.get(language);
  if (!loaded) {
    loaded = loadCatalogue(language).then((catalogue) => addCatalogue(language, catalogue));
    said.set(language, loaded);
  }
  try {
    await loaded;
  } catch (error) {
    said.delete(language);
    throw error;
  }
}
