import { resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import {
  isSameLanguage,
  MemoryIndex,
  type MemoryPair,
  type MemoryUnit,
  readTmx,
  variant,
  writeTmx,
} from '../memory/index.js';
import { contentKey, InputError, type LanguageTag, TaraziError, type Unit } from '../model/index.js';
import { currentState } from './current-state.js';
import { listDocuments, readDocument, withFile } from './documents.js';
import { exists, inside, openFile, shownPath, streamBytes } from './files.js';
import { memoryPath } from './paths.js';
import { type Project, selectLanguages } from './project.js';
import { writeInside, writeNamed } from './write-file.js';

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
 * The confirmed translations of the project into a language. A document that cannot be read is passed over with `skip`,
 * else its InputError is thrown.
 */
export async function confirmedUnits(project: Project, language: LanguageTag, skip = false): Promise<MemoryUnit[]> {
  const found: MemoryUnit[] = [];
  for (const path of await listDocuments(project)) {
    try {
      const { units } = await currentState(project, await readDocument(project, path), language);
      found.push(...memoryOf(project, path, language, units));
    } catch (error) {
      if (!skip || !(error instanceof InputError)) throw error;
    }
  }
  return found;
}

/** A memory as the text of a file. */
export function tmxText(project: Project, units: Iterable<MemoryUnit>): string {
  const options = { sourceLanguage: project.config.source, toolVersion: packageJson.version };
  return [...writeTmx(options, units)].join('');
}

/** Writes the confirmed translations, a TMX file a language; gives each as it is written. */
export async function* exportMemory(
  project: Project,
  languages: readonly LanguageTag[] | undefined,
  out: string,
): AsyncGenerator<{ readonly file: string; readonly units: number }> {
  for (const language of selectLanguages(project, languages)) {
    const units = await confirmedUnits(project, language);
    const path = resolve(project.cwd, out, `${language}.tmx`);
    await writeNamed(project.cwd, path, tmxText(project, units));
    yield { file: shownPath(project.cwd, path), units: units.length };
  }
}

async function* readMemoryFile(path: string, shown: string): AsyncGenerator<MemoryUnit> {
  try {
    yield* readTmx(streamBytes(openFile(path), shown));
  } catch (error) {
    throw withFile(error, shown);
  }
}

const keyOf = ({ variants }: MemoryUnit): string => JSON.stringify(variants.map(({ content }) => contentKey(content)));

/** The unit with the two languages of a pair only, in that order; nothing where it lacks one. */
function pairOf(unit: MemoryUnit, source: LanguageTag, target: LanguageTag): MemoryUnit | undefined {
  const [from, to] = [source, target].map((tag) => unit.variants.find(({ language }) => isSameLanguage(language, tag)));
  if (!from || !to || from.content.length === 0 || to.content.length === 0) return undefined;
  return {
    ...unit,
    variants: [
      { ...from, language: source },
      { ...to, language: target },
    ],
  };
}

/** The memory that was imported for a language; empty where there is none. */
export async function readMemory(project: Project, language: LanguageTag): Promise<MemoryUnit[]> {
  const shown = memoryPath(project.config, language);
  const path = inside(project.folder, shown);
  if (!(await exists(path))) return [];
  const units: MemoryUnit[] = [];
  for await (const unit of readMemoryFile(path, shown)) units.push(unit);
  return units;
}

/** What an imported file brought to one language. */
export interface ImportedMemory {
  readonly file: string;
  readonly language: LanguageTag;
  readonly added: number;
  readonly known: number;
}

/**
 * Takes TMX files into the project's memories, `locales/{language}/memory.tmx`. What is known already is left out; a file
 * that cannot be read, or has nothing in the languages of the project, is told and changes nothing.
 */
export async function* importMemory(
  project: Project,
  files: readonly string[],
  onFailure: (error: TaraziError) => void,
): AsyncGenerator<ImportedMemory> {
  const { source, targets } = project.config;
  for (const file of files) {
    const path = resolve(project.cwd, file);
    const shown = shownPath(project.cwd, path);
    const brought = new Map<LanguageTag, MemoryUnit[]>(targets.map((language) => [language, []]));
    try {
      for await (const unit of readMemoryFile(path, shown)) {
        for (const [language, units] of brought) {
          const pair = pairOf(unit, source, language);
          if (pair) units.push(pair);
        }
      }
    } catch (error) {
      if (!(error instanceof TaraziError)) throw error;
      onFailure(error);
      continue;
    }
    if ([...brought.values()].every((units) => units.length === 0))
      onFailure(new InputError('tmx-empty', { file: shown, source, languages: targets }));
    for (const [language, units] of brought) {
      if (units.length === 0) continue;
      const all = new Map((await readMemory(project, language)).map((unit) => [keyOf(unit), unit]));
      const before = all.size;
      for (const unit of units) if (!all.has(keyOf(unit))) all.set(keyOf(unit), unit);
      const added = all.size - before;
      if (added > 0) {
        await writeInside(project.folder, memoryPath(project.config, language), tmxText(project, all.values()));
      }
      yield { file: shown, language, added, known: units.length - added };
    }
  }
}

function pairsOf(units: readonly MemoryUnit[], origin: string): MemoryPair[] {
  return units.flatMap(({ variants: [from, to], properties }) =>
    from && to
      ? [
          {
            source: from.content,
            target: to.content,
            origin: properties.find(({ type }) => type === 'x-document')?.text ?? origin,
          },
        ]
      : [],
  );
}

/** Everything that a sentence of the project can be matched with: its own confirmed translations and the imported memory. */
export async function memoryIndex(project: Project, language: LanguageTag): Promise<MemoryIndex> {
  const own = pairsOf(await confirmedUnits(project, language, true), project.config.source);
  return new MemoryIndex([...own, ...pairsOf(await readMemory(project, language), 'memory.tmx')]);
}
