import type { LanguageTag } from '../model/index.js';
import { prebuilt } from '../model/prebuilt.js';
import type { Sections } from '../model/sections.js';

/** The binary file of a language that comes with the package; undefined where there is no build. */
export const languageFile = (tag: LanguageTag): Sections | undefined => prebuilt(`languages/${tag}.bin`);

/** Data of a language, from its file where there is a build, which leaves `source` out of the code. */
export const languageData = <T>(tag: LanguageTag, name: string, source: T | undefined): T =>
  source ?? (languageFile(tag) as Sections).json<T>(name);
