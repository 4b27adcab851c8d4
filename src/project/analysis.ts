import { contentKey, type LanguageTag, plainText, type Unit } from '../model/index.js';
import { countWords } from '../text/words.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument } from './documents.js';
import type { Project } from './project.js';

/**
 * What the work on a unit is. `done`: translated. `changed`: the sentence has changed and its old translation is to be
 * reviewed. `repeated`: not translated, but the same sentence stands earlier in the project. `new`: none of these.
 */
export type WorkKind = 'new' | 'changed' | 'repeated' | 'done';
export const WORK_KINDS: readonly WorkKind[] = ['new', 'changed', 'repeated', 'done'];

/** An amount of text. */
export interface Amount {
  readonly segments: number;
  readonly words: number;
}

/** The work of each kind in one document and language, in words of the source; for quotes and rush updates. */
export interface AnalysisRow extends Readonly<Record<WorkKind, Amount>> {
  readonly document: string;
  readonly language: LanguageTag;
  readonly total: Amount;
}

const add = (amount: Amount, words: number): Amount => ({
  segments: amount.segments + 1,
  words: amount.words + words,
});

function kindOf({ target, state }: Unit, seen: boolean): WorkKind {
  if (target !== undefined && target.length > 0) return state === 'needs-review' ? 'changed' : 'done';
  return seen ? 'repeated' : 'new';
}

/** Counts one document's units; `seen` holds the sentences before them, and takes these. */
export function analyse(units: readonly Unit[], seen: Set<string>): Omit<AnalysisRow, 'document' | 'language'> {
  const none: Amount = { segments: 0, words: 0 };
  const row = { new: none, changed: none, repeated: none, done: none, total: none };
  for (const unit of units) {
    const key = contentKey(unit.source);
    const kind = kindOf(unit, seen.has(key));
    seen.add(key);
    const words = countWords(plainText(unit.source));
    row[kind] = add(row[kind], words);
    row.total = add(row.total, words);
  }
  return row;
}

/** The work in every document and language, documents in their order; a repetition may be of an earlier document. */
export async function analyseProject(project: Project): Promise<AnalysisRow[]> {
  const rows: AnalysisRow[] = [];
  const seen = new Map<LanguageTag, Set<string>>(project.config.targets.map((language) => [language, new Set()]));
  for (const path of await listDocuments(project)) {
    const source = await readDocument(project, path);
    for (const [language, known] of seen) {
      const { units } = await currentState(project, source, language);
      rows.push({ document: path, language, ...analyse(units, known) });
    }
  }
  return rows;
}
