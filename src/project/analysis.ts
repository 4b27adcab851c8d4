import type { MemoryIndex } from '../memory/index.js';
import { contentKey, type LanguageTag, plainText, type Unit } from '../model/index.js';
import { countWords } from '../text/words.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument } from './documents.js';
import { memoryIndex } from './memory.js';
import type { Project } from './project.js';

/**
 * What the work on a unit is. `done`: translated. `changed`: the sentence has changed and its old translation is to be
 * reviewed. `repeated`: not translated, but the same sentence stands earlier in the project. `match100` to `match75`: none of
 * these, but the project's memory holds a sentence that is as like as this, in percent, or more. `new`: none of these.
 */
export type WorkKind = 'new' | MatchKind | 'changed' | 'repeated' | 'done';
export type MatchKind = 'match75' | 'match85' | 'match95' | 'match100';
export const MATCH_KINDS: readonly MatchKind[] = ['match75', 'match85', 'match95', 'match100'];
export const WORK_KINDS: readonly WorkKind[] = ['new', ...MATCH_KINDS, 'changed', 'repeated', 'done'];

/** The bands that translators are paid by, from the best: the least likeness of each, from 0 to 1. */
const BANDS: readonly (readonly [MatchKind, number])[] = [
  ['match100', 1],
  ['match95', 0.95],
  ['match85', 0.85],
  ['match75', 0.75],
];

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

function kindOf({ source, target, state }: Unit, seen: boolean, memory: MemoryIndex | undefined): WorkKind {
  if (target !== undefined && target.length > 0) return state === 'needs-review' ? 'changed' : 'done';
  if (seen) return 'repeated';
  const likeness = memory?.find(source, 1, 0.75)[0]?.quality ?? 0;
  return BANDS.find(([, least]) => likeness >= least)?.[0] ?? 'new';
}

/**
 * Counts one document's units; `seen` holds the sentences before them, and takes these. `memory` holds what was translated, in the
 * project and before it.
 */
export function analyse(
  units: readonly Unit[],
  seen: Set<string>,
  memory?: MemoryIndex,
): Omit<AnalysisRow, 'document' | 'language'> {
  const none: Amount = { segments: 0, words: 0 };
  const matches = { match75: none, match85: none, match95: none, match100: none };
  const row = { new: none, ...matches, changed: none, repeated: none, done: none, total: none };
  for (const unit of units) {
    const key = contentKey(unit.source);
    const kind = kindOf(unit, seen.has(key), memory);
    seen.add(key);
    const words = countWords(plainText(unit.source));
    row[kind] = add(row[kind], words);
    row.total = add(row.total, words);
  }
  return row;
}

/** The work in every document and language, documents in their order; a repetition may be of an earlier document. */
export async function analyseProject(project: Project, cache: string | undefined): Promise<AnalysisRow[]> {
  const rows: AnalysisRow[] = [];
  const known = new Map<LanguageTag, { readonly seen: Set<string>; readonly memory: MemoryIndex }>();
  for (const language of project.config.targets)
    known.set(language, { seen: new Set(), memory: await memoryIndex(project, language, cache) });
  for (const path of await listDocuments(project)) {
    const source = await readDocument(project, path);
    for (const [language, { seen, memory }] of known) {
      const { units } = await currentState(project, source, language);
      rows.push({ document: path, language, ...analyse(units, seen, memory) });
    }
  }
  return rows;
}
