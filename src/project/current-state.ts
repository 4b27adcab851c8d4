import type { LanguageTag, Unit } from '../model/index.js';
import { mergeExport, type XliffVersion } from '../xliff/index.js';
import { type SourceDocument, unitsInto } from './documents.js';
import type { Project } from './project.js';
import { recutUnits } from './recut.js';
import { readAside, readState, type TranslationState } from './state.js';

/** How many units a merge kept, found new, offered an old translation, set aside. */
export interface MergeCounts {
  readonly kept: number;
  readonly added: number;
  readonly offered: number;
  readonly removed: number;
  /** How many sentences are cut otherwise than in the state, though the text is the same. */
  readonly recut: number;
}

/** A state brought up to date with its document, in memory. */
export interface CurrentState extends TranslationState {
  readonly aside: readonly Unit[];
  readonly counts: MergeCounts;
}

/** What the state of a translation is once the document as it now stands is taken into account. Writes nothing. */
export async function currentState(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
): Promise<CurrentState> {
  const state = await readState(project, source.path, language);
  const before = await readAside(project, source.path, language);
  const wanted = unitsInto(project, source, language);
  const { units, report } = mergeExport(state.units, wanted, { aside: before });
  const { kept, added, offered, removed } = report;
  const counts = {
    kept,
    added,
    offered: offered.length,
    removed: removed.filter((unit) => !before.includes(unit)).length,
    recut: recutUnits(state.units, wanted),
  };
  return { ...state, units, aside: removed, counts };
}

/** The version that a state is written in. */
export function versionOf(project: Project, state: TranslationState, wanted?: XliffVersion): XliffVersion {
  return wanted ?? project.config.xliff ?? state.version ?? '1.2';
}
