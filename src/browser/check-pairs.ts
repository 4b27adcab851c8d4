import { checkPairs as checkLoaded, type PairToCheck } from '../answers/check-pairs.js';
import type { PairAnswer } from '../answers/pair-answer.js';
import type { PairsSettings } from '../answers/settings.js';
import { loadMeans } from '../facts/names/loaded-means.js';
import type { LanguageTag } from '../model/index.js';
import { loadExplanations, loadLanguages, loadMessages } from './load.js';

/** What stands where a language should: of pairs that are none, the check says what is wrong. */
function languagesOf(given: unknown): LanguageTag[] {
  const { sourceLanguage, targetLanguage } = (given ?? {}) as Partial<PairToCheck>;
  return [sourceLanguage, targetLanguage].filter((tag): tag is LanguageTag => typeof tag === 'string');
}

/**
 * `checkPairs` of the library in browsers: loads the languages that the pairs and settings name, and the words of the interface
 * language, then checks. The same findings as everywhere.
 */
export async function checkPairs(pairs: Iterable<PairToCheck>, settings: PairsSettings = {}): Promise<PairAnswer[]> {
  const all = [...pairs];
  const { explain, interfaceLanguage = 'en' } = settings;
  await Promise.all([
    loadLanguages([settings, ...all].flatMap(languagesOf)),
    loadMessages(interfaceLanguage),
    explain && loadExplanations(interfaceLanguage),
    explain && loadMeans(),
  ]);
  return checkLoaded(all, settings);
}
