import { otherLanguage } from '../languages/identify.js';
import { AS_SAID, isOther, type OtherLanguages } from './other-languages.js';
import { type PairInput, textOf } from './pair.js';

/** What the pairs of a document show together of its languages. */
export interface DocumentLanguages {
  readonly languages: OtherLanguages;
  /** What is told with the pair at an index: each side once, with the first pair that has a text there. */
  toldAt(index: number): OtherLanguages;
}

/**
 * Judges the languages of a document by all of its pairs. Copies of the source say nothing of the language of the translation: that
 * they are copies is told of each.
 */
export function documentLanguages(pairs: readonly PairInput[]): DocumentLanguages {
  const sources = pairs.map(({ source }) => textOf(source));
  const targets = pairs.map(({ target }, i) => {
    const text = target === undefined ? '' : textOf(target);
    return text === sources[i] ? '' : text;
  });
  const [first] = pairs;
  const languages = first
    ? {
        source: otherLanguage(sources, first.sourceLanguage),
        target: otherLanguage(targets, first.targetLanguage),
      }
    : AS_SAID;
  if (!isOther(languages)) return { languages: AS_SAID, toldAt: () => AS_SAID };
  const isThere = (text: string): boolean => text.trim() !== '';
  const at = { source: sources.findIndex(isThere), target: targets.findIndex(isThere) };
  return {
    languages,
    toldAt: (index) => ({
      source: index === at.source ? languages.source : undefined,
      target: index === at.target ? languages.target : undefined,
    }),
  };
}
