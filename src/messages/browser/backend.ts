import type { MessageValues, PlainMessage } from '../fill-in.js';
import type { InterfaceLanguage } from '../languages.js';
import type { Catalogue } from './compiled.js';
import { formatCompiled, writeNumber } from './format.js';

// What `../backend.ts` gives, from catalogues as they are loaded, with what browsers have of `Intl`.

const catalogues = new Map<InterfaceLanguage, Catalogue>();

/** Adds what an interface language says, to what is there. */
export function addCatalogue(language: InterfaceLanguage, catalogue: Catalogue): void {
  catalogues.set(language, { ...catalogues.get(language), ...catalogue });
}

/** Whether there is a message of this id. */
export function hasMessage(messageId: string): boolean {
  return [...catalogues.values()].some((catalogue) => Object.hasOwn(catalogue, messageId));
}

/** Messages are compiled: none is left to be read. */
export function plainOf(): PlainMessage | null | undefined {
  return undefined;
}

/** A message with its ICU arguments filled in; the id itself where no catalogue has it. */
export function formatMessage(language: InterfaceLanguage, messageId: string, values: MessageValues): string {
  const catalogue = catalogues.get(language);
  if (!catalogue || !Object.hasOwn(catalogue, messageId)) return messageId;
  return formatCompiled(catalogue[messageId]!, values, language);
}

/** Joins words with the language's "or". */
export function formatEither(language: InterfaceLanguage, words: readonly string[]): string {
  // Few browsers know Azerbaijani; so CLDR has it.
  if (language === 'az') return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} yaxud ${words.at(-1)}`;
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

/** Writes a whole number as the interface language does. */
export function formatNumber(language: InterfaceLanguage, value: number, options?: Intl.NumberFormatOptions): string {
  return writeNumber(language, value, options);
}
