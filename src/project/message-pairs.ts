import type { LanguageTag } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { exists, inside } from './files.js';
import { keyedPairs } from './keyed-pairs.js';
import type { MessageFile } from './message-files.js';
import type { Project } from './project.js';
import { type DocumentFile, readDocumentFile } from './translation-file.js';

const read = (project: Project, path: string, language: LanguageTag): Promise<DocumentFile> =>
  readDocumentFile(path, { cwd: project.folder, language, config: project.config });

/** The pairs of a file of messages with one of its translations; where that is not there, nothing is translated. */
export async function* messagePairs(
  project: Project,
  { source, translations }: MessageFile,
  options: { readonly complete?: boolean | undefined } = {},
): AsyncGenerator<PlacedPair> {
  const original = await read(project, source, project.config.source);
  for (const [language, path] of translations) {
    const there = await exists(inside(project.folder, path));
    const nothing = { ...original, path, language, parsed: { units: [], texts: new Map<string, string>() } };
    const translation = there ? await read(project, path, language) : nothing;
    yield* keyedPairs(original, translation, options.complete === true, project.config.lengths);
  }
}
