import type { LanguageTag, Place, Unit } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import { isReviewed, unitsOf, type XliffDocument, type XliffFile, type XliffUnit } from '../xliff/index.js';
import { type CurrentState, currentState } from './current-state.js';
import { readDocument, type SourceDocument } from './documents.js';
import { statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';

/** What pairs are made with. */
export interface PairOptions {
  /** A missing translation is an error. */
  readonly complete?: boolean | undefined;
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** Where a unit's translation stands in its file. */
function targetPlaces(file: XliffFile | undefined, path: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const unit of file?.units ?? []) {
    const at = unit.targetText ?? unit.segments.find((segment) => segment.targetText)?.targetText ?? unit;
    places.set(unit.id, { file: path, line: at.line, column: at.column });
  }
  return places;
}

function pairOf(unit: Unit, common: Pick<PlacedPair, 'document' | 'language' | 'sourceLanguage'>, complete: boolean) {
  return {
    ...common,
    unit: unit.id,
    running: true,
    state: unit.state,
    targetLanguage: common.language,
    source: unit.source,
    target: unit.target,
    confirmed: isReviewed(unit.state),
    complete,
  };
}

/** The pairs of one document and language, from its state as it now stands. */
export function* pairsOfState(
  project: Project,
  source: SourceDocument,
  language: LanguageTag,
  state: CurrentState,
  options: PairOptions = {},
): Generator<PlacedPair> {
  const places = targetPlaces(state.file, statePath(project.config, source.path, language));
  const common = { document: source.path, language, sourceLanguage: project.config.source };
  for (const unit of state.units) {
    const targetPlace = places.get(unit.id) ?? null;
    yield { ...pairOf(unit, common, options.complete === true), sourcePlace: unit.place, targetPlace };
  }
}

/**
 * The pairs of documents of the project as they now stand: what changed since the export is not translated yet, or to be
 * reviewed.
 */
export async function* projectPairs(
  project: Project,
  documents: readonly string[],
  options: PairOptions = {},
): AsyncGenerator<PlacedPair> {
  for (const path of documents) {
    const source = await readDocument(project, path);
    for (const language of selectLanguages(project, options.languages)) {
      yield* pairsOfState(project, source, language, await currentState(project, source, language), options);
    }
  }
}

function sourcePlaceOf(unit: XliffUnit, path: string): Place {
  const at = unit.sourceText ?? unit.segments[0]?.sourceText ?? unit;
  return unit.location ?? { file: path, line: at.line, column: at.column };
}

/** The pairs of any XLIFF file; languages that it does not name are those given. Needs no project. */
export function* xliffPairs(
  xliff: XliffDocument,
  path: string,
  languages: { readonly source?: LanguageTag | undefined; readonly target?: LanguageTag | undefined },
  options: PairOptions = {},
): Generator<PlacedPair> {
  for (const file of xliff.files) {
    const language = file.targetLanguage ?? languages.target ?? 'und';
    const common = {
      document: file.original ?? path,
      language,
      sourceLanguage: file.sourceLanguage ?? languages.source ?? 'und',
    };
    const places = targetPlaces(file, path);
    const units = unitsOf(file);
    for (const [i, delivered] of file.units.entries()) {
      const unit = units[i];
      if (!unit || !delivered.translate) continue;
      yield {
        ...pairOf(unit, common, options.complete === true),
        sourcePlace: sourcePlaceOf(delivered, path),
        targetPlace: places.get(unit.id) ?? null,
      };
    }
  }
}
