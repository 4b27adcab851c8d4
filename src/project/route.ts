import { basename } from 'node:path';
import type { LanguageTag } from '../model/index.js';
import { sameLanguage, type XliffFile } from '../xliff/index.js';

const primary = (tag: string): string => tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/** Which target language a delivered file is in; by its own word, else where only one is possible, else by its name. */
export function languageFor(
  delivered: Pick<XliffFile, 'targetLanguage'>,
  name: string,
  targets: readonly LanguageTag[],
): LanguageTag | undefined {
  const said = delivered.targetLanguage;
  if (said !== undefined) return targets.find((tag) => tag === said) ?? targets.find((tag) => sameLanguage(tag, said));
  if (targets.length === 1) return targets[0];
  const parts = name.toLowerCase().split(/[^a-z]+/);
  const named = targets.filter((tag) => parts.includes(primary(tag)));
  return named.length === 1 ? named[0] : undefined;
}

const cleaned = (original: string): string =>
  original
    .replace(/^file:\/\/\/?/, '')
    .replaceAll('\\', '/')
    .replace(/^\.\//, '');

/** How many of a delivered file's units have the ids of a document's. */
const shared = (delivered: XliffFile, ids: ReadonlySet<string>): number =>
  delivered.units.filter((unit) => ids.has(unit.id)).length;

/**
 * Which document a delivered file is of: by its `original`, whole or the end of it, else by the ids of its units, else the
 * only one there is. Tools rename files and add new ones of their own.
 */
export function documentFor(
  delivered: XliffFile,
  documents: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const names = [...documents.keys()];
  const original = cleaned(delivered.original ?? '');
  if (documents.has(original)) return original;
  const ending = names.filter((name) => original.endsWith(`/${name}`) || basename(name) === basename(original));
  if (ending.length === 1) return ending[0];
  const [best] = names
    .map((name) => ({ name, hits: shared(delivered, documents.get(name) as ReadonlySet<string>) }))
    .sort((a, b) => b.hits - a.hits);
  if (best && best.hits > 0) return best.name;
  return names.length === 1 ? names[0] : undefined;
}
