import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { LanguageTag, Mismatch, Termbase } from '../model/index.js';
import { compareFigures } from './figures/compare.js';

/** Two texts that should state the same facts. */
export interface FactPair {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly termbase?: Termbase;
}

/**
 * Extracts the facts of both sides, aligns them and gives what does not balance, in order of the source.
 * Where one language has no plug-in, digits and codes alone are compared.
 */
export function compareFacts(pair: FactPair): readonly Mismatch[] {
  const source = languageOf(pair.sourceLanguage);
  const target = languageOf(pair.targetLanguage);
  const known = source !== undefined && target !== undefined;
  return compareFigures(
    pair.source,
    known ? source.figures : neutral,
    pair.target,
    known ? target.figures : neutral,
    target?.format,
  );
}
