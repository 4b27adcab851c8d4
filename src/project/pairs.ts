import { type Content, contentEquals, contentKey, type LanguageTag, type Place, type Unit } from '../model/index.js';
import type { PlacedPair } from '../validate/result.js';
import {
  isReviewed,
  placesInUnit,
  readXliffStream,
  unitOf,
  type XliffFile,
  type XliffFileHead,
  type XliffUnit,
} from '../xliff/index.js';
import { type BuiltDifferences, builtDifferences } from './built-differences.js';
import { type CurrentState, currentState } from './current-state.js';
import { ofXliff, readDocument, type SourceDocument } from './documents.js';
import { noteWaivers } from './note-waivers.js';
import { statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { segmentPairs, type WrittenUnit } from './segment-pairs.js';
import { twiceKeys } from './twice-keys.js';

/** What pairs are made with. */
export interface PairOptions {
  /** A missing translation is an error. */
  readonly complete?: boolean | undefined;
  readonly languages?: readonly LanguageTag[] | undefined;
  /** What built documents say otherwise, by unit. */
  readonly built?: BuiltDifferences;
  /** One pair a unit, also where it has several segments. */
  readonly whole?: boolean;
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
  return unit ? targetPlaceOf(unit, path) : null;
}

/** The very places of offsets in a unit's texts; nothing where the file does not have it. */
function placesOf({ path, text, units }: Targets, id: string): NonNullable<PlacedPair['placeOf']> {
  let places: ReturnType<typeof placesInUnit> | undefined;
  return (side, offset) => {
    const unit = units.get(id);
    if (!unit) return undefined;
    places ??= placesInUnit(text, unit);
    const at = places(side, offset);
    return at && { file: path, ...at };
  };
}

/** How the file writes a unit of several segments; nothing where the document has changed since. */
function writtenAs(unit: Unit, { path, text, units }: Targets, file: XliffFile | undefined): WrittenUnit | undefined {
  const written = units.get(unit.id);
  if (!written || !file || written.segments.length < 2) return undefined;
  const { source, target } = unitOf(written, file);
  const isSame = contentEquals(source, unit.source) && keyOf(target) === keyOf(unit.target);
  return isSame ? { unit: written, file: path, text, base: 0, sourceElsewhere: true } : undefined;
}

const keyOf = (target: Content | undefined): string | undefined => target && contentKey(target);

function targetPlaceOf(unit: XliffUnit, path: string): Place {
  const at = unit.targetText ?? unit.segments.find((segment) => segment.targetText)?.targetText ?? unit;
  return { file: path, line: at.line, column: at.column };
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
    maxLength: unit.maxLength,
    partial: unit.partial,
  };
}

/** What is known of a message. */
function messageOf({ key, plural }: Unit, twice: (key: string) => boolean): Pick<PlacedPair, 'message'> {
  if (key === undefined) return {};
  return { message: { key, ...(plural && { plural }), ...(twice(key) && { twice: ['source'] }) } };
}

/** What is told of a whole unit is told with the first of its segments. */
function* firstWith(built: PlacedPair['built'], pairs: Iterable<PlacedPair>): Generator<PlacedPair> {
  let isFirst = true;
  for (const pair of pairs) {
    yield isFirst ? { ...pair, built } : pair;
    isFirst = false;
  }
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
  const twice = twiceKeys(source.parsed);
  for (const unit of state.units) {
    const at = targetPlace(targets, unit.id);
    const inTarget = placesOf(targets, unit.id);
    const pair: PlacedPair = {
      ...messageOf(unit, twice),
      ...pairOf(unit, common, options.complete === true),
      built: options.built?.get(unit.id),
      sourcePlace: unit.place,
      targetPlace: at,
      placeOf: (side, offset) =>
        side === 'source' ? source.format.locate(source.parsed, unit.id, offset) : inTarget(side, offset),
      waivers: [...(source.parsed.waivers?.get(unit.id) ?? []), ...noteWaivers(unit.notes, at ?? unit.place)],
    };
    const written = options.whole ? undefined : writtenAs(unit, targets, state.file);
    if (written) yield* firstWith(pair.built, segmentPairs({ ...pair, built: undefined }, written));
    else yield pair;
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
      const state = await currentState(project, source, language);
      const built = await builtDifferences(project, source, language, state);
      yield* pairsOfState(project, source, language, state, { ...options, built });
    }
  }
}

function sourcePlaceOf(unit: XliffUnit, path: string): Place {
  const at = unit.sourceText ?? unit.segments[0]?.sourceText ?? unit;
  return unit.location ?? { file: path, line: at.line, column: at.column };
}

/** So many units wait until their file names its language. */
const MOST_HELD = 10_000;

/** Languages of files that do not name theirs. */
interface Languages {
  readonly source?: LanguageTag | undefined;
  readonly target?: LanguageTag | undefined;
}

/** The pairs of a unit of any XLIFF file, one a segment; none for one that is not to be translated. */
export function pairsOfUnit(
  delivered: XliffUnit,
  file: XliffFileHead,
  path: string,
  slice: (start: number, end: number) => string,
  languages: Languages,
  options: PairOptions,
): readonly PlacedPair[] {
  if (!delivered.translate) return [];
  const common = {
    document: file.original ?? path,
    language: file.targetLanguage ?? languages.target ?? 'und',
    sourceLanguage: file.sourceLanguage ?? languages.source ?? 'und',
  };
  const unit = unitOf(delivered, file);
  const targetPlace = targetPlaceOf(delivered, path);
  const { start, end } = delivered.element;
  const text = slice(start, end);
  const sourceElsewhere = delivered.location !== undefined;
  let places: ReturnType<typeof placesInUnit> | undefined;
  const whole: PlacedPair = {
    ...pairOf(unit, common, options.complete === true),
    sourcePlace: sourcePlaceOf(delivered, path),
    targetPlace,
    // A source that stands in another document is placed there, as the file says.
    placeOf: (side, offset) => {
      places ??= placesInUnit(text, delivered, start);
      const at = side === 'source' && sourceElsewhere ? undefined : places(side, offset);
      return at && { file: path, ...at };
    },
    waivers: noteWaivers(unit.notes, targetPlace),
  };
  return segmentPairs(whole, { unit: delivered, file: path, text, base: start, sourceElsewhere });
}

/** The pairs of any XLIFF document while it passes by, in constant memory, whatever its length. Needs no project. Throws as `readXliff` does. */
export async function* streamedXliffPairs(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  languages: Languages,
  options: PairOptions = {},
): AsyncGenerator<PlacedPair> {
  /** Units that came before a text told the language of their file. */
  let held: (() => readonly PlacedPair[])[] = [];
  let heldOf: XliffFileHead | undefined;
  function* release(): Generator<PlacedPair> {
    for (const pairs of held) yield* pairs();
    held = [];
  }
  try {
    for await (const { units, slice } of readXliffStream(chunks)) {
      for (const { unit, file } of units) {
        if (file !== heldOf || file.targetLanguage !== undefined || held.length >= MOST_HELD) yield* release();
        heldOf = file;
        if (file.targetLanguage === undefined && languages.target === undefined && unit.translate) {
          const { start, end } = unit.element;
          const text = slice(start, end);
          held.push(() => pairsOfUnit(unit, file, path, () => text, languages, options));
        } else yield* pairsOfUnit(unit, file, path, slice, languages, options);
      }
    }
    yield* release();
  } catch (error) {
    throw ofXliff(error, path);
  }
}
