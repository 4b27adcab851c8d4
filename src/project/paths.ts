import type { LanguageTag } from '../model/index.js';
import type { Config } from './config-schema.js';

/** A document's path within the project's root folder: what the paths of its translations end in. */
export function pathInRoot(config: Config, document: string): string {
  const root = config.root.replace(/\/+$/, '');
  return root !== '.' && document.startsWith(`${root}/`) ? document.slice(root.length + 1) : document;
}

/** Where the state of a document's translation is, relative to the project. */
export function statePath(config: Config, document: string, language: LanguageTag): string {
  return `${config.locales}/${language}/xliff/${pathInRoot(config, document)}.xlf`;
}

/** Where what an import could not take is kept. */
export function rejectedPath(config: Config, document: string, language: LanguageTag): string {
  return `${config.locales}/${language}/rejected/${pathInRoot(config, document)}.json`;
}

/** Where the built document goes. */
export function outputPath(config: Config, document: string, language: LanguageTag): string {
  return config.output.replaceAll('{language}', language).replaceAll('{path}', pathInRoot(config, document));
}

/** Where translations of sentences that have gone are kept. No `.xlf`: only states are called so. */
export function asidePath(config: Config, document: string, language: LanguageTag): string {
  return `${config.locales}/${language}/aside/${pathInRoot(config, document)}.xliff`;
}

/** Where the imported translation memory of a language is. */
export function memoryPath(config: Config, language: LanguageTag): string {
  return `${config.locales}/${language}/memory.tmx`;
}

/** Where it is written down what was last built or adopted in a language. */
export function builtRecordPath(config: Config, language: LanguageTag): string {
  return `${config.locales}/${language}/built.sha256`;
}
