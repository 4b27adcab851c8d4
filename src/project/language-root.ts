import type { LanguageTag } from '../model/index.js';
import type { DocumentFile } from './translation-file.js';

/** The one object that all messages of a file lie in, where it is called by the file's language; undefined otherwise. */
function rootOf({ parsed, language }: DocumentFile): string | undefined {
  let root: string | undefined;
  for (const key of parsed.texts?.keys() ?? []) {
    const name = key.slice(0, Math.max(0, key.indexOf('.')));
    if (name === '' || (root !== undefined && root !== name)) return undefined;
    root = name;
  }
  return root !== undefined && isTagOf(root, language) ? root : undefined;
}

/** Whether a name is the tag of a language, or that of the language without its region. */
function isTagOf(name: string, language: LanguageTag): boolean {
  const tag = name.replaceAll('_', '-').toLowerCase();
  const wanted = language.toLowerCase();
  return tag === wanted || tag === wanted.split('-', 1)[0];
}

/**
 * A translation with the keys that its source has, where both put all their messages into one object that is called by their own
 * language (`{"en": {…}}` beside `{"az": {…}}`).
 */
export function inRootOf(source: DocumentFile, translation: DocumentFile): DocumentFile {
  const [from, to] = [rootOf(translation), rootOf(source)];
  if (from === undefined || to === undefined || from === to) return translation;
  const renamed = (key: string): string => `${to}${key.slice(from.length)}`;
  const { parsed } = translation;
  return {
    ...translation,
    parsed: {
      ...parsed,
      units: parsed.units.map((unit) => (unit.key === undefined ? unit : { ...unit, key: renamed(unit.key) })),
      texts: new Map([...(parsed.texts ?? [])].map(([key, text]) => [renamed(key), text])),
      ...(parsed.repeated && {
        repeated: parsed.repeated.map((one) => (one.key === from ? one : { ...one, key: renamed(one.key) })),
      }),
    },
  };
}
