import type { LanguageTag } from '../model/index.js';
import type { Language } from './language.js';

/** Loads each plug-in by itself, for builds that hold none from the start. */
export const LOADERS: Readonly<Record<LanguageTag, () => Promise<Language>>> = {
  az: async () => (await import('./az/index.js')).az,
  en: async () => (await import('./en/index.js')).en,
  ru: async () => (await import('./ru/index.js')).ru,
};
