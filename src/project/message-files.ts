import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { formatOf } from '../documents/index.js';
import { ConfigError, type LanguageTag } from '../model/index.js';
import { exists, inside, shownPath } from './files.js';
import { globOf, pathIn } from './message-mask.js';
import type { Project } from './project.js';

/** A file of messages in the source language, with those that stand for it in other languages. */
export interface MessageFile {
  readonly source: string;
  /** By language; they need not be there. */
  readonly translations: ReadonlyMap<LanguageTag, string>;
}

/** What the masks of a configuration find. */
export interface FoundMessages {
  readonly files: readonly MessageFile[];
  /** Files of a target language that nothing in the source language stands for. */
  readonly alone: readonly string[];
  /** An error for each mask that finds no file in the source language. */
  readonly idle: readonly ConfigError[];
}

async function matching(project: Project, pattern: string): Promise<string[]> {
  const paths = await glob([pattern], {
    cwd: project.folder,
    ignore: ['**/node_modules/**', '**/.git/**'],
    onlyFiles: true,
    followSymbolicLinks: false,
  });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => formatOf(path) !== undefined)
    .sort();
}

/** The same tag as many projects write it in paths. */
const underscored = (language: LanguageTag): string => language.replaceAll('-', '_');

/** Where a translation is: under the tag, else under the tag with underscores where such a file is there. */
async function translationOf(project: Project, mask: string, path: string, [from, to]: readonly [string, LanguageTag]) {
  const plain = pathIn(mask, path, from, to) as string;
  if (underscored(to) === to || (await exists(inside(project.folder, plain)))) return plain;
  const other = pathIn(mask, path, from, underscored(to)) as string;
  return (await exists(inside(project.folder, other))) ? other : plain;
}

/** Looks for the files that `messages` in the configuration means. */
export async function findMessages(project: Project): Promise<FoundMessages> {
  const { messages, source, targets } = project.config;
  const files = new Map<string, MessageFile>();
  const known = new Set<string>();
  const alone = new Set<string>();
  const idle: ConfigError[] = [];
  for (const mask of messages) {
    let from: string = source;
    let paths = await matching(project, globOf(mask, from));
    if (paths.length === 0 && underscored(source) !== source) {
      from = underscored(source);
      paths = await matching(project, globOf(mask, from));
    }
    if (paths.length === 0) {
      const place = { file: shownPath(project.cwd, project.file) };
      idle.push(new ConfigError('messages-nothing', { pattern: mask, file: globOf(mask, source) }, place));
    }
    for (const path of paths) {
      if (pathIn(mask, path, from, from) !== path) continue;
      const translations = new Map<LanguageTag, string>();
      for (const language of targets) {
        const file = await translationOf(project, mask, path, [from, language]);
        known.add(file);
        translations.set(language, file);
      }
      known.add(path);
      files.set(path, { source: path, translations });
    }
    for (const language of targets) for (const path of await matching(project, globOf(mask, language))) alone.add(path);
  }
  return {
    files: [...files.values()].sort((a, b) => (a.source < b.source ? -1 : 1)),
    alone: [...alone].filter((path) => !known.has(path)).sort(),
    idle,
  };
}

/** The files of messages that one word of the user means, in the languages that it means: a file of any language, a folder. */
export function selectMessages(project: Project, files: readonly MessageFile[], name: string): MessageFile[] {
  const ways = [shownPath(project.folder, resolve(project.cwd, name)), name].map((way) => way.replace(/\/$/, ''));
  const isMeant = (path: string): boolean =>
    ways.some((way) => way === '.' || path === way || path.startsWith(`${way}/`));
  return files.flatMap((file): MessageFile[] => {
    if (isMeant(file.source)) return [file];
    const translations = new Map([...file.translations].filter(([, path]) => isMeant(path)));
    return translations.size > 0 ? [{ ...file, translations }] : [];
  });
}
