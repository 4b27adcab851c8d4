import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import az from '../../locales/az/messages.json' with { type: 'json' };
import ru from '../../locales/ru/messages.json' with { type: 'json' };
import en from '../../source/messages.json' with { type: 'json' };
import type { MessageData } from '../model/index.js';
import type { InterfaceLanguage } from './languages.js';

let instance: i18n | undefined;
const intls = new Map<InterfaceLanguage, IntlShape<string>>();

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
  return i18next().t(messageId, { ...values, lng: language }) as string;
}

/** Whether there is a message of this id. */
export function hasMessage(messageId: string): boolean {
  return Object.hasOwn(en, messageId);
}

/** Writes a whole number as the interface language does. */
export function formatNumber(language: InterfaceLanguage, value: number, options?: Intl.NumberFormatOptions): string {
  return intl(language).formatNumber(value, options as never);
}
