import { pluralKey, pluralKeyOf } from '../documents/i18next/plural-groups.js';
import { formatOf } from '../documents/index.js';
import { InputError, type LanguageTag } from '../model/index.js';
import { parseLimits } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import type { MessageFile } from './message-files.js';
import type { Project } from './project.js';

type Texts = ReadonlyMap<string, string>;

function textsOf(project: Project, path: string, language: LanguageTag, bytes: Uint8Array | undefined): Texts {
  const format = formatOf(path);
  if (!bytes || !format) return new Map();
  try {
    return format.parse(bytes, { file: path, ...parseLimits(project.config, format, language) }).texts ?? new Map();
  } catch (error) {
    // What could not be read then is all new now; of what cannot be read now the check itself tells.
    if (error instanceof InputError) return new Map();
    throw error;
  }
}

/** A form that the source does not have comes from its `other`. */
function sourceText(texts: Texts, key: string): string | undefined {
  const plural = pluralKeyOf(key);
  return texts.get(key) ?? (plural && texts.get(pluralKey(plural, 'other')));
}

/** Where all lies in an object called by the language, the key that the source has names the source's language. */
function inRoot(texts: Texts, key: string, language: LanguageTag): string | undefined {
  const rest = key.slice(Math.max(0, key.indexOf('.')));
  const roots = [language, language.replaceAll('-', '_'), language.split('-', 1)[0]];
  const named = roots.find((root) => rest.startsWith('.') && texts.has(`${root}${rest}`));
  return texts.get(key) ?? (named && texts.get(`${named}${rest}`));
}

/**
 * Prepares the question whether a message is another one than before, in its source or its translation.
 * @param before the bytes of a file of the project as it was; undefined where it was not there
 */
export function changedMessages(
  project: Project,
  files: readonly MessageFile[],
  before: (path: string) => Promise<Uint8Array | undefined>,
): (document: string, language: LanguageTag, key: string) => Promise<boolean | undefined> {
  const bySource = new Map(files.map((file) => [file.source, file]));
  const read = new Map<string, Promise<readonly [Texts, Texts]>>();
  const textsAt = (path: string, language: LanguageTag): Promise<readonly [Texts, Texts]> => {
    const known = read.get(path);
    if (known) return known;
    const both = Promise.all([before(path), readBytesIfThere(inside(project.folder, path), path)]).then(
      ([then, now]) => [textsOf(project, path, language, then), textsOf(project, path, language, now)] as const,
    );
    read.set(path, both);
    return both;
  };
  return async (document, language, key) => {
    const path = bySource.get(document)?.translations.get(language);
    if (path === undefined) return undefined;
    const [was, is] = await textsAt(document, project.config.source);
    if (sourceText(was, key) !== sourceText(is, key)) return true;
    const [had, has] = await textsAt(path, language);
    return inRoot(had, key, language) !== inRoot(has, key, language);
  };
}
