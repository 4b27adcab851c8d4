import { otherLanguageOf } from '../languages/identify.js';
import type { LanguageTag } from '../model/index.js';

/** The language of each side, where it is another one than it is said to be; nothing where nothing surely tells so. */
export interface OtherLanguages {
  readonly source?: LanguageTag | undefined;
  readonly target?: LanguageTag | undefined;
}

/** Both sides are what they say, as far as can be told. */
export const AS_SAID: OtherLanguages = Object.freeze({});

/** Whether a side is in another language, so that its facts say nothing. */
export const isOther = ({ source, target }: OtherLanguages): boolean => source !== undefined || target !== undefined;

/** What two texts by themselves show. A copy of the source says nothing of the language of its translation. */
export function otherLanguagesOf(
  source: string,
  target: string,
  sourceLanguage: LanguageTag,
  targetLanguage: LanguageTag,
): OtherLanguages {
  const found = {
    source: otherLanguageOf(source, sourceLanguage),
    target: target === source ? undefined : otherLanguageOf(target, targetLanguage),
  };
  return isOther(found) ? found : AS_SAID;
}
