import type { InterfaceLanguage } from '../languages.js';
import type { Catalogue } from './compiled.js';

type Loaded = Promise<{ readonly default: unknown }>;

/** Each catalogue by itself. The build puts in its place what browsers may say of it, compiled (`scripts/build/browser/catalogue.ts`). */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Loaded>> = {
  az: () => import('../../../locales/az/messages.json', { with: { type: 'json' } }),
  en: () => import('../../../source/messages.json', { with: { type: 'json' } }),
  ru: () => import('../../../locales/ru/messages.json', { with: { type: 'json' } }),
};

/** Loads what an interface language says. */
export async function loadCatalogue(language: InterfaceLanguage): Promise<Catalogue> {
  return (await LOADERS[language]()).default as Catalogue;
}
