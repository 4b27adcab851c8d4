import { addLanguage, languageOf, primaryOf } from '../languages/index.js';
import { LOADERS } from '../languages/loaders.js';
import { addCatalogue } from '../messages/browser/backend.js';
import { loadCatalogue, loadExplained } from '../messages/browser/catalogues.js';
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
const explained = new Map<InterfaceLanguage, Promise<void>>();

/** Loads the words of an interface language, once. Rejects where they cannot be fetched; the next call tries again. */
export const loadMessages = (language: InterfaceLanguage): Promise<void> => loadOnce(said, language, loadCatalogue);

/** Loads the words that explain findings, too. */
export const loadExplanations = (language: InterfaceLanguage): Promise<void> =>
  loadOnce(explained, language, loadExplained);

async function loadOnce(
  known: Map<InterfaceLanguage, Promise<void>>,
  language: InterfaceLanguage,
  load: typeof loadCatalogue,
): Promise<void> {
  let loaded = known.get(language);
  if (!loaded) {
    loaded = load(language).then((catalogue) => addCatalogue(language, catalogue));
    known.set(language, loaded);
  }
  try {
    await loaded;
  } catch (error) {
    known.delete(language);
    throw error;
  }
}
