import { UsageError } from '../../model/index.js';
import { selectDocuments } from '../documents.js';
import { findMessages, type MessageFile, selectMessages } from '../message-files.js';
import type { Project } from '../project.js';
import type { PathKinds } from './path-kinds.js';
import type { RunRequest } from './request.js';

/** What is to be weighed. */
export interface Sources {
  readonly request: RunRequest;
  readonly kinds: PathKinds;
  readonly project: Project | undefined;
  /** Documents of the project that the paths mean. */
  readonly documents: readonly string[];
  /** Files of messages that the paths mean, in the languages that they mean. */
  readonly messages: readonly MessageFile[];
}

/**
 * The documents of the project that the paths mean, and the files of messages: all where there are no paths, none where a
 * document is compared with a file. Throws a UsageError for a path that is none.
 */
export async function sourcesOf(request: RunRequest, kinds: PathKinds, project: Project | undefined): Promise<Sources> {
  const { paths, options } = request;
  const sources = { request, kinds, project };
  if (!project || options.against !== undefined) return { ...sources, documents: [], messages: [] };
  const { files } = await findMessages(project);
  if (paths.length === 0) {
    const documents = project.config.documents.length === 0 ? [] : await selectDocuments(project, []);
    return { ...sources, documents, messages: files };
  }
  const messages: MessageFile[] = [];
  const others: string[] = [];
  for (const path of paths.filter(kinds.isDocument)) {
    const meant = selectMessages(project, files, path);
    messages.push(...meant);
    if (meant.length === 0) others.push(path);
  }
  return { ...sources, documents: others.length > 0 ? await selectDocuments(project, others) : [], messages };
}

/** The project, where every path means a document of it. Throws a UsageError with an id otherwise. */
export function projectAlone({ request, kinds, project }: Sources, otherwise: string): Project {
  if (!project || !request.paths.every(kinds.isDocument)) throw new UsageError(otherwise, {});
  return project;
}
