import type { MessageData } from '../model/index.js';
import { formatEither, formatMessage, plainOf } from './backend.js';
import { fillIn, type PlainMessage } from './fill-in.js';
import type { InterfaceLanguage } from './languages.js';

export { formatNumber, hasMessage } from './backend.js';

/** Messages that need no formatting by language, parsed once; null for all others. */
const plain: Readonly<Record<InterfaceLanguage, Map<string, PlainMessage | null>>> = {
  en: new Map(),
  az: new Map(),
  ru: new Map(),
};

function either(language: InterfaceLanguage, words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return formatEither(language, words);
}

/**
 * Gives the text of a message in an interface language, with its ICU arguments filled in. A list among the data is joined
 * with the language's "or". A missing key gives the key itself. Loads the catalogues at the first call only.
 */
export function translate(language: InterfaceLanguage, messageId: string, data: MessageData = {}): string {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(data)) {
    values[key] = typeof value === 'object' ? either(language, value) : value;
  }
  const message = parsed(language, messageId);
  const text = message && fillIn(message, values, language);
  return text ?? formatMessage(language, messageId, values);
}

function parsed(language: InterfaceLanguage, messageId: string): PlainMessage | null {
  const known = plain[language].get(messageId);
  if (known !== undefined) return known;
  const message = plainOf(language, messageId);
  // What is no message is not remembered: any text may be asked for.
  if (message !== undefined) plain[language].set(messageId, message);
  return message ?? null;
}
