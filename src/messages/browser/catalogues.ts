import type { InterfaceLanguage } from '../languages.js';
import type { Catalogue } from './compiled.js';

type Loaded = Promise<{ readonly default: unknown }>;

/** What the build puts in the place of a file of messages: what browsers may say of it, compiled (`scripts/build/browser/catalogue.ts`). */
interface Built {
  readonly default: Catalogue;
  /** Loads what is said besides where findings are explained. */
  readonly explained: () => Promise<{ readonly default: Catalogue }>;
}

/** Each catalogue by itself. */
const LOADERS: Readonly<Record<InterfaceLanguage, () => Loaded>> = {
  az: () => import('../../../locales/az/messages.json', { with: { type: 'json' } }),
  en: () => import('../../../source/messages.json', { with: { type: 'json' } }),
  ru: () => import('../../../locales/ru/messages.json', { with: { type: 'json' } }),
};

/** Loads what an interface language says. */
export const loadCatalogue = async (language: InterfaceLanguage): Promise<Catalogue> =>
  ((await LOADERS[language]()) as Built).default;

/** Loads what it says besides where findings are explained. */
export const loadExplained = async (language: InterfaceLanguage): Promise<Catalogue> =>
  (await ((await LOADERS[language]()) as Built).explained()).default;
