import az from '../../locales/az/messages.json' with { type: 'json' };
import ru from '../../locales/ru/messages.json' with { type: 'json' };
import en from '../../source/messages.json' with { type: 'json' };
import { prebuilt } from '../model/prebuilt.js';
import type { InterfaceLanguage } from './languages.js';

/** Messages by their ids. */
export type Catalogue = Readonly<Record<string, string>>;

/** Absent in the built package, where each has a file: a run needs one at most. */
const sources: Readonly<Record<InterfaceLanguage, Catalogue | undefined>> = { en, az, ru };
const read = new Map<InterfaceLanguage, Catalogue>();

/** The file of a language's messages in a build. */
export const messagesFile = (language: InterfaceLanguage): string => `messages/${language}.bin`;

/** The messages of a language, read at the first call. */
export function catalogueOf(language: InterfaceLanguage): Catalogue {
  let catalogue = sources[language] ?? read.get(language);
  if (!catalogue) {
    catalogue = prebuilt(messagesFile(language))!.json<Catalogue>('messages');
    read.set(language, catalogue);
  }
  return catalogue;
}
