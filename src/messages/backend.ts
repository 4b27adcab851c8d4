import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { createInstance, type i18n } from 'i18next';
import ICU from 'i18next-icu';
import { catalogueOf } from './catalogue.js';
import type { MessageValues, PlainMessage } from './fill-in.js';
import type { InterfaceLanguage } from './languages.js';
import { plainMessage } from './plain-message.js';

// All catalogues, behind i18next. The build for browsers has `browser-backend.ts` in its place.

let instance: i18n | undefined;
const intls = new Map<InterfaceLanguage, IntlShape<string>>();

const FALLBACK = 'en';

function i18next(language: InterfaceLanguage): i18n {
  if (!instance) {
    instance = createInstance();
    instance.use(ICU);
    instance.init({
      resources: { [FALLBACK]: { translation: catalogueOf(FALLBACK) } },
      lng: FALLBACK,
      fallbackLng: FALLBACK,
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      interpolation: { escapeValue: false },
    });
  }
  if (!instance.hasResourceBundle(language, 'translation'))
    instance.addResourceBundle(language, 'translation', catalogueOf(language));
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

/** Whether there is a message of this id. */
export function hasMessage(messageId: string): boolean {
  return Object.hasOwn(catalogueOf(FALLBACK), messageId);
}

/** A message that needs no formatting by language; null for all others, undefined for what is no message. */
export function plainOf(language: InterfaceLanguage, messageId: string): PlainMessage | null | undefined {
  const catalogue = catalogueOf(language);
  const message = Object.hasOwn(catalogue, messageId) ? catalogue[messageId] : undefined;
  if (message === undefined) return undefined;
  return (message !== '' && plainMessage(message)) || null;
}

/** A message with its ICU arguments filled in; the id itself where no catalogue has it. */
export function formatMessage(language: InterfaceLanguage, messageId: string, values: MessageValues): string {
  return i18next(language).t(messageId, { ...values, lng: language }) as string;
}

/** Joins words with the language's "or". */
export function formatEither(language: InterfaceLanguage, words: readonly string[]): string {
  return intl(language).formatList(words as string[], { type: 'disjunction' });
}

/** Writes a whole number as the interface language does. */
export function formatNumber(language: InterfaceLanguage, value: number, options?: Intl.NumberFormatOptions): string {
  return intl(language).formatNumber(value, options as never);
}
