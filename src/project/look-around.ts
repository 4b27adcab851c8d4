import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../documents/index.js';
import { languageOf } from '../languages/index.js';
import type { LanguageTag } from '../model/index.js';

/** What a folder holds that could be translated, as a configuration would say it. */
export interface Surroundings {
  /** Masks of files of messages, with `{language}`. */
  readonly messages: readonly string[];
  /** The tag that the source language has there (`en-US` for `en`). */
  readonly source: LanguageTag;
  /** Languages that messages are translated into already. */
  readonly languages: readonly LanguageTag[];
  /** Patterns of documents, and the folder that they lie in; undefined where there are none. */
  readonly documents: { readonly patterns: readonly string[]; readonly root: string } | undefined;
}

const DEEPEST = 6;
const MOST_FOLDERS = 5_000;
/** Nobody's own texts lie here. */
const SKIPPED = /^(?:\..*|node_modules|bower_components|vendor|dist|build|out|coverage|target|tmp|temp|__.*__)$/;
/** Folders whose files are messages even where there is one language as yet. */
const USUAL = /^(?:_?locales?|messages|i18n|intl|langs?|languages?|translations?|l10n|lng)$/i;
const TAG = /^[a-z]{2,3}(?:[-_](?:[A-Z][a-z]{3}|[A-Za-z]{2}|\d{3})){0,2}$/;
/** Kinds of files that people write; others lie in such folders because programs made them. */
const WRITTEN = /\.(?:md|mdx|markdown|docx)$/;
/** Kinds that people write, and programs make from those; where both lie in a folder, they were made. */
const PAGES = /\.(?:html?|xhtml)$/;
/** Folders that hold documents, the first that is there counts. */
const ROOTS = ['source', 'docs', 'doc', 'content'];

interface Folder {
  readonly path: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

async function* foldersBelow(folder: string): AsyncGenerator<Folder> {
  const open: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  let seen = 0;
  for (let next = open.shift(); next && seen < MOST_FOLDERS; next = open.shift(), seen++) {
    const { path, depth } = next;
    const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(() => []);
    const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name)).map(({ name }) => name);
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    yield { path, folders: folders.sort(), files: files.sort() };
    if (depth < DEEPEST)
      for (const name of folders) open.push({ path: path === '' ? name : `${path}/${name}`, depth: depth + 1 });
  }
}

const isLanguage = (name: string): boolean => {
  if (!TAG.test(name)) return false;
  try {
    const tag = name.replaceAll('_', '-');
    return Intl.DisplayNames.supportedLocalesOf(tag).length > 0 || languageOf(tag) !== undefined;
  } catch {
    return false;
  }
};

/** The name that stands for the source language among others: its own tag, else one with a region. */
function sourceAmong(names: readonly string[], source: LanguageTag): string | undefined {
  const tags = names.filter((name) => name.replaceAll('_', '-').toLowerCase() === source.toLowerCase());
  return tags[0] ?? names.find((name) => name.replaceAll('_', '-').startsWith(`${source}-`));
}

const within = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

/** Whether JSON lies in a folder, or only deeper. */
async function jsonIn(folder: string): Promise<'here' | 'deeper' | undefined> {
  for await (const { path, files } of foldersBelow(folder)) {
    if (files.some((name) => name.endsWith('.json'))) return path === '' ? 'here' : 'deeper';
  }
  return undefined;
}

interface Layout {
  readonly mask: string;
  readonly source: string;
  readonly others: readonly string[];
}

/** Reads a folder as one that holds a file or a folder a language. */
async function layoutOf(base: string, { path, folders, files }: Folder, source: LanguageTag): Promise<Layout[]> {
  const usual = USUAL.test(path.split('/').at(-1) ?? '');
  const found: Layout[] = [];
  const json = files.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const byFile = json.filter(isLanguage);
  const byFolder = folders.filter(isLanguage);
  for (const [names, isFile] of [
    [byFile, true],
    [byFolder, false],
  ] as const) {
    const own = sourceAmong(names, source);
    const others = names.filter((name) => name !== own);
    if (own === undefined || (others.length === 0 && !usual)) continue;
    if (isFile) found.push({ mask: within(path, '{language}.json'), source: own, others });
    else {
      const where = await jsonIn(join(base, path, own));
      if (where)
        found.push({ mask: within(path, `{language}/${where === 'here' ? '*' : '**/*'}.json`), source: own, others });
    }
  }
  return found;
}

/** The patterns of the documents in a folder, one for each kind of file that is there. */
async function patternsIn(folder: string, root: string): Promise<string[]> {
  const kinds = new Set<string>();
  for await (const { files } of foldersBelow(join(folder, root))) {
    for (const name of files) if (formatOf(name)) kinds.add(/\.[^.]+$/.exec(name)?.[0].toLowerCase() as string);
  }
  return [...kinds].sort().map((kind) => `${root}/**/*${kind}`);
}

async function documentsIn(folder: string, source: LanguageTag): Promise<Surroundings['documents']> {
  for (const root of ROOTS) {
    const own = (await readdir(join(folder, root)).catch((): string[] => [])).includes(source)
      ? `${root}/${source}`
      : root;
    const all = await patternsIn(folder, own);
    const written = all.filter((pattern) => WRITTEN.test(pattern));
    const inDocs = written.length > 0 ? written : all.filter((pattern) => PAGES.test(pattern));
    const patterns = root === 'source' ? all : inDocs;
    if (patterns.length > 0) return { patterns, root: own };
  }
  return undefined;
}

/** Looks what there is to translate in a folder: files of messages by language, documents. */
export async function lookAround(folder: string, source: LanguageTag): Promise<Surroundings> {
  const layouts: Layout[] = [];
  for await (const below of foldersBelow(folder)) layouts.push(...(await layoutOf(folder, below, source)));
  const tags = layouts.flatMap(({ others }) => others.map((name) => name.replaceAll('_', '-')));
  const own = layouts[0]?.source.replaceAll('_', '-') ?? source;
  return {
    messages: [...new Set(layouts.map(({ mask }) => mask))],
    source: own,
    languages: [...new Set(tags)].filter((tag) => tag !== own).sort(),
    documents: await documentsIn(folder, source),
  };
}
