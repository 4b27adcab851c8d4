import { TaraziError } from '../model/index.js';
import { readDocument, type SourceDocument } from './documents.js';
import type { Project } from './project.js';

/** The lines of a document where text stands that readers see and that is in no unit. */
export function unreadLines({ parsed }: Pick<SourceDocument, 'parsed'>): readonly number[] {
  return (parsed.unread ?? []).flatMap(({ line }) => line ?? []);
}

/** The same for documents that are read for it; one that cannot be read has been told of elsewhere. */
export async function* unreadOf(
  project: Project,
  documents: readonly string[],
): AsyncGenerator<{ readonly document: string; readonly unread: readonly number[] }> {
  for (const document of documents) {
    try {
      yield { document, unread: unreadLines(await readDocument(project, document)) };
    } catch (error) {
      if (!(error instanceof TaraziError)) throw error;
    }
  }
}
