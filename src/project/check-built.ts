import type { LanguageTag } from '../model/index.js';
import { builtHash, lookAtBuilt, readBuiltRecord } from './built-record.js';
import { currentState } from './current-state.js';
import { readDocument, selectDocuments } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { firstDifference } from './first-difference.js';
import { type Project, selectLanguages } from './project.js';
import { rebuilt } from './rebuilt.js';

/** How a built document stands to what would be built now. */
export interface CheckedBuild {
  readonly document: string;
  readonly language: LanguageTag;
  readonly file: string;
  /** `stale`: translations have changed since it was built; `foreign`: it was changed by hand, or never built. */
  readonly how: 'same' | 'absent' | 'stale' | 'foreign';
  /** Units without a whole translation. */
  readonly missing: number;
  /** The first line that differs, where there is a file. */
  readonly line: number;
}

/** Compares built documents with what would be built now; writes nothing. */
export async function* checkBuilt(
  project: Project,
  documents: readonly string[],
  languages: readonly LanguageTag[] | undefined,
): AsyncGenerator<CheckedBuild> {
  for (const document of await selectDocuments(project, documents)) {
    const source = await readDocument(project, document);
    for (const language of selectLanguages(project, languages)) {
      const { units } = await currentState(project, source, language);
      const { file, bytes, missing } = await rebuilt(project, source, units, language);
      const stands = await readBytesIfThere(inside(project.folder, file), file);
      const common = { document, language, file, missing };
      if (!stands) yield { ...common, how: 'absent', line: 1 };
      else if (builtHash(stands) === builtHash(bytes)) yield { ...common, how: 'same', line: 1 };
      else {
        const place = await lookAtBuilt(project, await readBuiltRecord(project, language), file);
        const line = firstDifference(stands, bytes) ?? 1;
        yield { ...common, how: place === 'known' ? 'stale' : 'foreign', line };
      }
    }
  }
}
