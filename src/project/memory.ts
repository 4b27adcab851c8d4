import { basename, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { MemoryIndex, type MemoryUnit, partsOf, TMX_END, tmxHead, tmxUnit, variant } from '../memory/index.js';
import { InputError, type LanguageTag, type Unit } from '../model/index.js';
import { bytesOfPieces } from './bytes-of-pieces.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument } from './documents.js';
import { exists, inside, shownPath } from './files.js';
import { type ImportedParts, importedParts } from './memory-index/imported-memory.js';
import { pairsOf } from './memory-index/pair-of-unit.js';
import { readMemoryFile } from './memory-index/read-memory-file.js';
import { memoryPath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { writePieces } from './write-pieces.js';

/** Whether a person stands behind a translation; those to be reviewed are not. */
export function isConfirmed({ target, state }: Unit): boolean {
  return target !== undefined && target.length > 0 && state !== 'initial' && state !== 'needs-review';
}

/** The confirmed translations of a document as units of a memory. */
function memoryOf(project: Project, document: string, language: LanguageTag, units: readonly Unit[]): MemoryUnit[] {
  return units.filter(isConfirmed).map((unit) => ({
    id: unit.id,
    attributes: new Map(),
    notes: [],
    properties: [
      { type: 'x-document', text: document },
      { type: 'x-state', text: unit.state },
    ],
    variants: [variant(project.config.source, unit.source), variant(language, unit.target ?? [])],
  }));
}

/**
 * The confirmed translations of the project into a language, one document in memory at a time. A document that cannot be read is passed over with `skip`,
 * else its InputError is thrown.
 */
async function* confirmedUnits(project: Project, language: LanguageTag, skip = false): AsyncGenerator<MemoryUnit> {
  for (const path of await listDocuments(project)) {
    try {
      const { units } = await currentState(project, await readDocument(project, path), language);
      yield* memoryOf(project, path, language, units);
    } catch (error) {
      if (!skip || !(error instanceof InputError)) throw error;
    }
  }
}

const headerOf = ({ config }: Project) => ({ sourceLanguage: config.source, toolVersion: packageJson.version });

/** A memory as a file, piece by piece: no string could hold a large one. `count` is called for each unit. */
async function* tmxPieces(
  project: Project,
  units: AsyncIterable<MemoryUnit>,
  count: () => void,
): AsyncGenerator<string> {
  yield tmxHead(headerOf(project));
  for await (const unit of units) {
    count();
    yield tmxUnit(unit);
  }
  yield TMX_END;
}

/** What a package can hold of a memory: readers of zip archives count bytes in 32 bits, some with a sign. */
const MOST_PACKED = 2 ** 31 - 1;

/**
 * All that the project can be matched with, its confirmed translations and the imported memory, as the bytes of a TMX file; its units
 * are held in memory one at a time. Throws an InputError `package-memory` where they take more bytes than `limit`.
 */
export async function packedMemory(
  project: Project,
  language: LanguageTag,
  limit = MOST_PACKED,
): Promise<{ readonly units: number; readonly bytes: Uint8Array }> {
  const shown = memoryPath(project.config, language);
  const path = inside(project.folder, shown);
  let units = 0;
  async function* all(): AsyncGenerator<MemoryUnit> {
    yield* confirmedUnits(project, language, true);
    if (await exists(path)) yield* readMemoryFile(path, shown);
  }
  const bytes = await bytesOfPieces(
    tmxPieces(project, all(), () => {
      units++;
    }),
    limit,
    () => new InputError('package-memory', { file: `${language}.tmx`, limit, memory: shown }),
  );
  return { units, bytes };
}

/** Writes the confirmed translations, a TMX file a language; gives each as it is written. */
export async function* exportMemory(
  project: Project,
  languages: readonly LanguageTag[] | undefined,
  out: string,
): AsyncGenerator<{ readonly file: string; readonly units: number }> {
  for (const language of selectLanguages(project, languages)) {
    const path = resolve(project.cwd, out, `${language}.tmx`);
    let units = 0;
    const pieces = tmxPieces(project, confirmedUnits(project, language), () => {
      units++;
    });
    await writePieces(project.cwd, path, pieces);
    yield { file: shownPath(project.cwd, path), units };
  }
}

const imported = (project: Project, language: LanguageTag, cache: string | undefined): Promise<ImportedParts> => {
  const shown = memoryPath(project.config, language);
  return importedParts({ path: inside(project.folder, shown), shown, origin: basename(shown) }, cache);
};

/** Has the index of an imported memory made, where it is worth one: whoever asks next opens it. */
export async function prepareIndex(project: Project, language: LanguageTag, cache: string | undefined): Promise<void> {
  if (cache !== undefined) await imported(project, language, cache);
}

/**
 * Everything that a sentence of the project can be matched with: its own confirmed translations and the imported memory.
 *
 * @param cache the user's folder for what can be made again, if there is one: the index of a large memory stands there
 */
export async function memoryIndex(
  project: Project,
  language: LanguageTag,
  cache: string | undefined,
): Promise<MemoryIndex> {
  const confirmed: MemoryUnit[] = [];
  for await (const unit of confirmedUnits(project, language, true)) confirmed.push(unit);
  const own = partsOf(pairsOf(confirmed, project.config.source));
  const { parts, again } = await imported(project, language, cache);
  return new MemoryIndex([...own, ...parts], () => [...own, ...again()]);
}
