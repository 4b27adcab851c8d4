import { languageOf } from '../languages/index.js';
import type { LanguageTag } from '../model/index.js';
import type { Project } from './project.js';

/** Whether digits and codes alone are compared in a language. Nothing is known of one that is not named. */
export const isUnsupported = (language: LanguageTag): boolean =>
  language !== 'und' && languageOf(language) === undefined;

/** The configured languages that have no plug-in, each with the key that names it. */
export function unsupportedOf({
  config,
}: Pick<Project, 'config'>): { readonly key: 'source' | 'targets'; readonly language: LanguageTag }[] {
  const { source, targets } = config;
  const all = [
    { key: 'source' as const, language: source },
    ...targets.map((language) => ({ key: 'targets' as const, language })),
  ];
  return all.filter(({ language }) => isUnsupported(language));
}
