import { type GlobOptions, glob } from 'tinyglobby';
import { ConfigError } from '../model/index.js';
import { shownPath } from './files.js';
import type { Project } from './project.js';

/** What the patterns of a configuration find. */
export interface FoundDocuments {
  /** Paths of documents, sorted. */
  readonly documents: readonly string[];
  /** An error for each pattern that gives no document: nothing is there, or the folder of translations hides it. */
  readonly idle: readonly ConfigError[];
}

/** What Word keeps beside a document that is open is none. */
const NEVER = ['**/node_modules/**', '**/.git/**', '**/~$*'];

async function found(project: Project, patterns: readonly string[], ignore: readonly string[]): Promise<string[]> {
  const options: GlobOptions = {
    cwd: project.folder,
    ignore: [...ignore],
    onlyFiles: true,
    followSymbolicLinks: false,
  };
  const paths = await glob([...patterns], options);
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}

/** Looks for documents, pattern by pattern. What lies in the folder of translations, or is built there, is no document. */
export async function findDocuments(project: Project): Promise<FoundDocuments> {
  const { documents, locales, source } = project.config;
  if (documents.length === 0) return { documents: [], idle: [] };
  const place = { file: shownPath(project.cwd, project.file) };
  const excluded = documents.filter((pattern) => pattern.startsWith('!'));
  const patterns = documents.filter((pattern) => !pattern.startsWith('!'));
  const all = new Set<string>();
  const idle: ConfigError[] = [];
  for (const pattern of patterns) {
    const paths = await found(project, [pattern, ...excluded], [...NEVER, `${locales}/**`]);
    for (const path of paths) all.add(path);
    if (paths.length > 0) continue;
    const [file, ...more] = await found(project, [pattern, ...excluded], NEVER);
    const mask = pattern
      .split('/')
      .map((part) => (part === source ? '{language}' : part))
      .join('/');
    if (file?.endsWith('.json') && mask !== pattern) {
      idle.push(
        new ConfigError('documents-messages', { pattern, mask, file, count: more.length + 1, folder: locales }, place),
      );
      continue;
    }
    idle.push(
      file === undefined
        ? new ConfigError('documents-nothing', { pattern }, place)
        : new ConfigError('documents-hidden', { pattern, file, count: more.length + 1, folder: locales }, place),
    );
  }
  if (patterns.length === 0) idle.push(new ConfigError('documents-nothing', { pattern: excluded.join(', ') }, place));
  return { documents: [...all].sort(), idle };
}

/** Whether a path of the project lies in the folder of translations, where no document is. */
export function isHidden({ config }: Project, path: string): boolean {
  return path.startsWith(`${config.locales.replace(/\/+$/, '')}/`);
}
