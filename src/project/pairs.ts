import type { LanguageTag, Place, Unit } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import {
  isReviewed,
  locateInUnit,
  unitsOf,
  type XliffDocument,
  type XliffFile,
  type XliffUnit,
} from '../xliff/index.js';
import { type CurrentState, currentState } from './current-state.js';
import { readDocument, type SourceDocument } from './documents.js';
import { noteWaivers } from './note-waivers.js';
import { statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';

/** What pairs are made with. */
export interface PairOptions {
  /** A missing translation is an error. */
  readonly complete?: boolean | undefined;
  readonly languages?: readonly LanguageTag[] | undefined;
}

/** Where the targets of a file stand. */
interface Targets {
  readonly path: string;
  readonly text: string;
  readonly units: ReadonlyMap<string, XliffUnit>;
}

function targetsOf(file: XliffFile | undefined, path: string, text = ''): Targets {
  return { path, text, units: new Map(file?.units.map((unit) => [unit.id, unit])) };
}

/** Where a unit's translation begins in its file. */
function targetPlace({ path, units }: Targets, id: string): Place | null {
  const unit = units.get(id);
  if (!unit) return null;
  const at = unit.targetText ?? unit.segments.find((segment) => segment.targetText)?.targetText ?? unit;
  return { file: path, line: at.line, column: at.column };
}

/** The very place of an offset in a unit's text. */
function placeIn(
  { path, text, units }: Targets,
  id: string,
  side: 'source' | 'target',
  offset: number,
): Place | undefined {
  const unit = units.get(id);
  const at = unit && locateInUnit(text, unit, side, offset);
  return at && { file: path, ...at };
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
  const targets = targetsOf(state.file, statePath(project.config, source.path, language), state.text);
  const common = { document: source.path, language, sourceLanguage: project.config.source };
  for (const unit of state.units) {
    const at = targetPlace(targets, unit.id);
    yield {
      ...pairOf(unit, common, options.complete === true),
      sourcePlace: unit.place,
      targetPlace: at,
      placeOf: (side, offset) =>
        side === 'source'
          ? source.format.locate(source.parsed, unit.id, offset)
          : placeIn(targets, unit.id, side, offset),
      waivers: [...(source.parsed.waivers?.get(unit.id) ?? []), ...noteWaivers(unit.notes, at ?? unit.place)],
    };
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
    const targets = targetsOf(file, path, xliff.text);
    const units = unitsOf(file);
    for (const [i, delivered] of file.units.entries()) {
      const unit = units[i];
      if (!unit || !delivered.translate) continue;
      yield {
        ...pairOf(unit, common, options.complete === true),
        sourcePlace: sourcePlaceOf(delivered, path),
        targetPlace: targetPlace(targets, unit.id),
        // A source that stands in another document is placed there, as the file says.
        placeOf: (side, offset) =>
          side === 'source' && delivered.location ? undefined : placeIn(targets, unit.id, side, offset),
        waivers: noteWaivers(unit.notes, targetPlace(targets, unit.id) ?? sourcePlaceOf(delivered, path)),
      };
    }
  }
}
