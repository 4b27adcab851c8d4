import { type Hint, type HintLanguages, hints as hintsLoaded } from '../facts/hints.js';
import type { Termbase } from '../model/index.js';
import { loadLanguages } from './load.js';

/** `hints` of the library in browsers: loads the languages first. */
export async function hints(text: string, languages: HintLanguages, termbase: Termbase = []): Promise<Hint[]> {
  await loadLanguages([languages.source, ...languages.targets]);
  return hintsLoaded(text, languages, termbase);
}
