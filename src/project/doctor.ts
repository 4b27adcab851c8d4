import { TaraziError } from '../model/index.js';
import { idlePatterns, listDocuments, readDocument } from './documents.js';
import { exists, inside, shownPath } from './files.js';
import { CONFIG_NAMES, findConfig } from './find-config.js';
import { findMessages } from './message-files.js';
import type { Project } from './project.js';
import { readState } from './state.js';
import { readTermbase } from './termbase.js';
import { unsupportedOf } from './unsupported.js';
import { readWaivers } from './waivers.js';

/** One thing that was looked at: a message `doctor.<id>` with its data, or the failure that it came to. */
export interface Check {
  readonly id: 'config' | 'language' | 'documents' | 'messages' | 'state' | 'terms' | 'waivers' | 'baseline';
  readonly ok: boolean;
  /** Nothing to mend, but to know. */
  readonly note?: true;
  readonly data: Readonly<Record<string, string | number>>;
  readonly failure?: TaraziError;
}

async function attempt(id: Check['id'], data: Check['data'], work: () => Promise<Omit<Check, 'id'>>): Promise<Check> {
  try {
    return { id, ...(await work()) };
  } catch (error) {
    if (!(error instanceof TaraziError)) throw error;
    return { id, ok: false, data, failure: error };
  }
}

async function rows(project: Project, id: 'terms' | 'waivers' | 'baseline'): Promise<Check> {
  const file = project.config[id];
  return attempt(id, { file, count: 0 }, async () => {
    const found = await exists(inside(project.folder, file));
    const list = id === 'terms' ? await readTermbase(project) : await readWaivers(project, file);
    return { ok: true, data: { file, count: found ? list.length : -1 } };
  });
}

/** The masks of files of messages, with what each finds. */
async function* messages(project: Project): AsyncGenerator<Check> {
  const { messages: masks } = project.config;
  if (masks.length === 0) return;
  const { files, idle } = await findMessages(project);
  if (files.length > 0) yield { id: 'messages', ok: true, data: { globs: masks.join(', '), count: files.length } };
  for (const failure of idle)
    yield { id: 'messages', ok: false, data: { globs: String(failure.data.pattern), count: 0 }, failure };
}

/** Looks at everything that a project consists of, and reads it all once. Gives what was found, in order. */
export async function* examine(project: Project, configFile?: string): AsyncGenerator<Check> {
  const file = configFile ?? (await findConfig(project.cwd)) ?? CONFIG_NAMES[0];
  yield { id: 'config', ok: true, data: { file: shownPath(project.cwd, file) } };
  const shown = shownPath(project.cwd, project.file);
  for (const { key, language } of unsupportedOf(project))
    yield { id: 'language', ok: true, note: true, data: { file: shown, key, language } };
  const globs = project.config.documents.join(', ');
  let documents: readonly string[] = [];
  yield await attempt('documents', { globs, count: 0 }, async () => {
    documents = await listDocuments(project);
    return { ok: true, data: { globs, count: documents.length } };
  });
  if (documents.length > 0)
    for (const failure of await idlePatterns(project))
      yield { id: 'documents', ok: false, data: { globs: String(failure.data.pattern), count: 0 }, failure };
  yield* messages(project);
  for (const document of documents) {
    const read = await attempt('documents', { globs: document, count: 0 }, async () => {
      await readDocument(project, document);
      return { ok: true, data: { globs: document, count: 1 } };
    });
    if (!read.ok) yield read;
  }
  for (const language of project.config.targets) {
    let found = 0;
    for (const document of documents) {
      const state = await attempt('state', { language, found, count: documents.length }, async () => {
        if ((await readState(project, document, language)).file) found++;
        return { ok: true, data: {} };
      });
      if (!state.ok) yield state;
    }
    yield { id: 'state', ok: true, data: { language, found, count: documents.length } };
  }
  yield await rows(project, 'terms');
  yield await rows(project, 'waivers');
  yield await rows(project, 'baseline');
}
