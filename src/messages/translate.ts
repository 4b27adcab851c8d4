import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import az from '../../locales/az/messages.json' with { type: 'json' };
import ru from '../../locales/ru/messages.json' with { type: 'json' };
import en from '../../source/messages.json' with { type: 'json' };
import type { MessageData } from '../model/index.js';
import type { InterfaceLanguage } from './languages.js';
import { fillIn, type PlainMessage, plainMessage } from './plain-message.js';

let instance: i18n | undefined;
const intls = new Map<InterfaceLanguage, IntlShape<string>>();
/** Messages that need no formatting by language, parsed once; null for all others. */
const plain: Readonly<Record<InterfaceLanguage, Map<string, PlainMessage | null>>> = {
  en: new Map(),
  az: new Map(),
  ru: new Map(),
};

function i18next(): i18n {
  if (instance) return instance;
  instance = createInstance();
  instance.use(ICU);
  instance.init({
    resources: { en: { translation: en }, az: { translation: az }, ru: { translation: ru } },
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

function intl(language: InterfaceLanguage): IntlShape<string> {
  let shape = intls.get(language);
  if (!shape) {
    shape = createIntl({ locale: language, messages: {}, onError: () => {} }, createIntlCache());
    intls.set(language, shape);
  }
  return shape;
}

/** Joins words with the language's "or". */
function either(language: InterfaceLanguage, words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return intl(language).formatList(words as string[], { type: 'disjunction' });
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
  const message = plainOf(language, messageId);
  const text = message && fillIn(message, values);
  return text ?? (i18next().t(messageId, { ...values, lng: language }) as string);
}

function plainOf(language: InterfaceLanguage, messageId: string): PlainMessage | null {
  const known = plain[language].get(messageId);
  if (known !== undefined) return known;
  const message: unknown = i18next().getResource(language, 'translation', messageId);
  const parsed = (typeof message === 'string' && message !== '' && plainMessage(message, language)) || null;
  // What is no message is not remembered: any text may be asked for.
  if (typeof message === 'string') plain[language].set(messageId, parsed);
  return parsed;
}

/** Whether there is a message of this id. */
export function hasMessage(messageId: string): boolean {
  return Object.hasOwn(en, messageId);
}

/** Writes a whole number as the interface language does. */
export function formatNumber(language: InterfaceLanguage, value: number, options?: Intl.NumberFormatOptions): string {
  return intl(language).formatNumber(value, options as never);
}
