import { type InterfaceLanguage, interfaceLanguageOf } from '../../messages/languages.js';
import { UsageError } from '../../model/index.js';
import { languageTag } from '../schemas.js';

/** What may stand behind the `?` of a question about pairs. */
export interface PairsQuery {
  readonly interfaceLanguage?: InterfaceLanguage;
  readonly sourceLanguage?: string;
  readonly targetLanguage?: string;
  readonly explain?: boolean;
}

function language(key: string, value: string): string {
  if (languageTag.safeParse(value).success) return value;
  throw new UsageError('http-query', { key });
}

/**
 * Reads `?interface=ru&sourceLanguage=en&targetLanguage=az&explain=1`.
 * @throws UsageError `http-query` for another key or value
 */
export function pairsQuery(query: Readonly<Record<string, string>>): PairsQuery {
  const read: { -readonly [K in keyof PairsQuery]: PairsQuery[K] } = {};
  for (const [key, value] of Object.entries(query)) {
    if (key === 'sourceLanguage' || key === 'targetLanguage') read[key] = language(key, value);
    else if (key === 'explain' && /^(?:1|true|)$/.test(value)) read.explain = true;
    else if (key === 'explain' && /^(?:0|false)$/.test(value)) read.explain = false;
    else {
      const spoken = key === 'interface' ? interfaceLanguageOf(value) : undefined;
      if (!spoken) throw new UsageError('http-query', { key });
      read.interfaceLanguage = spoken;
    }
  }
  return read;
}
