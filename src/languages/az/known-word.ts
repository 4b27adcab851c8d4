import { wordFilterTest } from '../../text/word-filter.js';
import { languageData } from '../prebuilt.js';
import { inflection } from './inflection.js';
import lexicon from './lexicon.json' with { type: 'json' };

/** Shorter stems are endings of other words too often: such words count only as they are. */
export const SHORTEST_STEM = 4;

const isStem = wordFilterTest(() => languageData('az', 'stems', lexicon));

/** The stems that a folded word may have, with the consonants that an ending softens as they were. */
export function* stemsOf(word: string): Generator<string> {
  for (const length of inflection.stems(word)) {
    if (length < SHORTEST_STEM) continue;
    const stem = word.slice(0, length);
    yield stem;
    yield* inflection.soften?.(stem) ?? [];
  }
}

/** Whether a folded word, in any inflection, is one that texts write with a small letter. */
export function isKnownWord(word: string): boolean {
  if (word.length < SHORTEST_STEM) return isStem(word);
  for (const stem of stemsOf(word)) if (isStem(stem)) return true;
  return false;
}
