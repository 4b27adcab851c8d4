import { resolve } from 'node:path';
import { isSameLanguage, type MemoryUnit } from '../memory/index.js';
import { InputError, type LanguageTag, TaraziError } from '../model/index.js';
import { shownPath } from './files.js';
import { GrowingMemory } from './growing-memory.js';
import { prepareIndex } from './memory.js';
import { readMemoryFile } from './memory-index/read-memory-file.js';
import type { Project } from './project.js';

/** What an imported file brought to one language. */
export interface ImportedMemory {
  readonly file: string;
  readonly language: LanguageTag;
  readonly added: number;
  readonly known: number;
}

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

/** Reads a file into the memories of the project's languages, none of which is in its place yet. */
async function readInto(
  project: Project,
  path: string,
  shown: string,
): Promise<ReadonlyMap<LanguageTag, GrowingMemory>> {
  const { source, targets } = project.config;
  const memories = new Map<LanguageTag, GrowingMemory>();
  try {
    for await (const unit of readMemoryFile(path, shown)) {
      for (const language of targets) {
        const pair = pairOf(unit, source, language);
        if (!pair) continue;
        const memory = memories.get(language) ?? (await GrowingMemory.begin(project, language));
        memories.set(language, memory);
        await memory.add(pair);
      }
    }
    return memories;
  } catch (error) {
    let thrown = error;
    for (const memory of memories.values()) thrown = await memory.drop(thrown);
    throw thrown;
  }
}

/**
 * Takes TMX files into the project's memories, `locales/{language}/memory.tmx`, in memory that grows by some bytes a unit. What is known
 * already is left out; a file that cannot be read, or has nothing in the languages of the project, is told and changes nothing.
 *
 * @param cache the user's folder for what can be made again, if there is one: the index of a large memory is made there at once
 */
export async function* importMemory(
  project: Project,
  files: readonly string[],
  cache: string | undefined,
  onFailure: (error: TaraziError) => void,
): AsyncGenerator<ImportedMemory> {
  const { source, targets } = project.config;
  for (const file of files) {
    const path = resolve(project.cwd, file);
    const shown = shownPath(project.cwd, path);
    let memories: ReadonlyMap<LanguageTag, GrowingMemory>;
    try {
      memories = await readInto(project, path, shown);
    } catch (error) {
      if (!(error instanceof TaraziError)) throw error;
      onFailure(error);
      continue;
    }
    if (memories.size === 0) onFailure(new InputError('tmx-empty', { file: shown, source, languages: targets }));
    for (const language of targets) {
      const memory = memories.get(language);
      if (!memory) continue;
      await memory.keep();
      const { added, known } = memory;
      if (added > 0) await prepareIndex(project, language, cache);
      yield { file: shown, language, added, known };
    }
  }
}
