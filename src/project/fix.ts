import { contentEquals, type LanguageTag, type Place, type PlacedFinding, type State } from '../model/index.js';
import { fixResult } from '../validate/fix.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { readXliff, setTargets, type TargetChange, unitOf } from '../xliff/index.js';
import { decodeXml, encodeXml } from '../xml/decode.js';
import { currentState } from './current-state.js';
import { readDocument } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { pairsOfState } from './pairs.js';
import { statePath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { segmentNamed } from './segment-named.js';
import { writeInside } from './write-file.js';

/** What was mended, or left alone, in one unit. */
export interface FixedUnit {
  readonly state: State;
  readonly place: Place | null;
  readonly mended: readonly PlacedFinding[];
  readonly kept: readonly PlacedFinding[];
}

/** A state file with the notation of its translations mended. */
export interface FixedFile {
  /** Path from the project's folder. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly units: readonly FixedUnit[];
  /** Puts the new text in the place of the old one. */
  write(): Promise<void>;
}

async function fixFile(
  project: Project,
  document: string,
  language: LanguageTag,
  settings: ValidateSettings,
): Promise<FixedFile | undefined> {
  const path = statePath(project.config, document, language);
  const limit = project.config.limits.xliffBytes;
  const full = inside(project.folder, path);
  const bytes = await readBytesIfThere(full, path, limit);
  if (!bytes) return undefined;
  const source = await readDocument(project, document);
  const state = await currentState(project, source, language);
  const { text: before, encoding } = decodeXml(bytes);
  const xliff = readXliff(before, { maxBytes: limit });
  const [file] = xliff.files;
  const written = new Map(file?.units.map((unit) => [unit.id, unit]));
  const changes: TargetChange[] = [];
  const units: FixedUnit[] = [];
  for await (const result of validate(pairsOfState(project, source, language, state), settings)) {
    const fix = fixResult(result, settings);
    const unit = written.get(result.pair.unit);
    if (!fix || !unit || !file) continue;
    // What the document has changed since is mended once it is exported again.
    const segment = result.pair.segment === undefined ? undefined : segmentNamed(unit, result.pair.segment);
    const stands = result.pair.segment === undefined ? unitOf(unit, file).target : unit.segments[segment ?? -1]?.target;
    if (!stands || typeof result.pair.target === 'string' || !contentEquals(stands, result.pair.target ?? [])) continue;
    const { mended, kept } = fix;
    units.push({ state: result.pair.state ?? 'translated', place: result.pair.targetPlace, mended, kept });
    if (mended.length > 0) changes.push({ unit, target: fix.target, ...(segment !== undefined && { segment }) });
  }
  const after = changes.length === 0 ? before : setTargets(xliff, changes);
  return {
    path,
    before,
    after,
    units,
    write: async () => {
      await writeInside(project.folder, path, encodeXml(after, encoding));
    },
  };
}

/**
 * Mends the notation of the translations of documents, see `fixResult`; writes nothing by itself. States stay as they are,
 * and so does every byte beside the targets that are mended.
 */
export async function* fixDocuments(
  project: Project,
  documents: readonly string[],
  settings: ValidateSettings,
  languages?: readonly LanguageTag[],
): AsyncGenerator<FixedFile> {
  for (const document of documents) {
    for (const language of selectLanguages(project, languages)) {
      const file = await fixFile(project, document, language, settings);
      if (file && file.units.length > 0) yield file;
    }
  }
}
