import { type Hint, hints } from '../facts/hints.js';
import { languageOf } from '../languages/index.js';
import type { LanguageTag } from '../model/index.js';
import { givenTermbase } from './given-termbase.js';
import type { HintsQuestion } from './schemas.js';
import type { DoorSettings } from './settings.js';

/** What a door says of a source. */
export interface HintsAnswer {
  readonly hints: readonly Hint[];
  /** Languages that are not known: into these, terms alone are told. */
  readonly unsupported?: readonly LanguageTag[];
}

/** Answers what translations of a text must say. */
export function answerHints(question: HintsQuestion, { termbase }: DoorSettings): HintsAnswer {
  const { source, sourceLanguage, targetLanguages, terms } = question;
  const unsupported = [...new Set([sourceLanguage, ...targetLanguages])].filter((tag) => !languageOf(tag));
  return {
    hints: hints(source, { source: sourceLanguage, targets: targetLanguages }, givenTermbase(terms, termbase)),
    ...(unsupported.length > 0 && { unsupported }),
  };
}
