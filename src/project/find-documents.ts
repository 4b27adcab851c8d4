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
        ? await nothingFor(project, pattern, place)
        : new ConfigError('documents-hidden', { pattern, file, count: more.length + 1, folder: locales }, place),
    );
  }
  if (patterns.length === 0) idle.push(new ConfigError('documents-nothing', { pattern: excluded.join(', ') }, place));
  return { documents: [...all].sort(), idle };
}

/** Kinds of documents that people put into a folder for them, the likeliest first. */
const KINDS = ['docx', 'md', 'pptx', 'html', 'txt', 'xlsx', 'docm', 'markdown', 'mdx', 'htm', 'xhtml'];

/** A pattern that matches nothing: where its folder holds documents of another kind, it says which pattern would. */
async function nothingFor(project: Project, pattern: string, place: { readonly file: string }): Promise<ConfigError> {
  const folder = /^(?:[^*?{}[\]()!+@/]+\/)+/.exec(pattern)?.[0];
  const others =
    folder === undefined
      ? []
      : await found(project, [`${folder}**/*.{${KINDS.join()}}`], [...NEVER, `${project.config.locales}/**`]);
  for (const kind of KINDS) {
    const [file, ...more] = others.filter((path) => path.endsWith(`.${kind}`));
    if (file === undefined) continue;
    const wanted = `${folder}**/*.${kind}`;
    return new ConfigError('documents-other', { pattern, file, count: more.length + 1, wanted }, place);
  }
  return new ConfigError('documents-nothing', { pattern }, place);
}

/** Whether a path of the project lies in the folder of translations, where no document is. */
export function isHidden({ config }: Project, path: string): boolean {
  return path.startsWith(`${config.locales.replace(/\/+$/, '')}/`);
}
