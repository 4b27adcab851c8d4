import { createHash } from 'node:crypto';
import packageJson from '../../package.json' with { type: 'json' };
import { type MemoryUnit, TMX_END, tmxHead, tmxUnit } from '../memory/index.js';
import { contentKey, type LanguageTag } from '../model/index.js';
import { exists, inside } from './files.js';
import { readMemoryFile } from './memory-index/read-memory-file.js';
import { memoryPath } from './paths.js';
import type { Project } from './project.js';
import { writeChunks } from './write-chunks.js';
import { createNamed, type OpenFile } from './write-file.js';

/** So many characters are written at once. */
const PIECE = 1 << 16;
/** Longer keys are hashed, so that a million of them fit. */
const LONG = 24;

function keyOf({ variants }: MemoryUnit): string {
  const key = JSON.stringify(variants.map(({ content }) => contentKey(content)));
  return key.length <= LONG ? key : createHash('sha256').update(key).digest('base64').slice(0, LONG);
}

/** The memory of a language that takes units which it does not know: written anew unit by unit, and in its place at the end. */
export class GrowingMemory {
  readonly #file: OpenFile;
  readonly #keys = new Set<string>();
  #text: string;
  /** Units that it has taken, and that it knew. */
  added = 0;
  known = 0;

  private constructor(file: OpenFile, head: string) {
    this.#file = file;
    this.#text = head;
    // Told by the next write.
    file.stream.on('error', () => {});
  }

  /** Begins with what the memory holds. Throws an InputError where that cannot be read, or nothing be written. */
  static async begin(project: Project, language: LanguageTag): Promise<GrowingMemory> {
    const shown = memoryPath(project.config, language);
    const path = inside(project.folder, shown);
    const options = { sourceLanguage: project.config.source, toolVersion: packageJson.version };
    const memory = new GrowingMemory(await createNamed(project.folder, shown), tmxHead(options));
    try {
      if (await exists(path)) for await (const unit of readMemoryFile(path, shown)) await memory.#take(unit);
    } catch (error) {
      throw await memory.drop(error);
    }
    return memory;
  }

  async add(unit: MemoryUnit): Promise<void> {
    if (await this.#take(unit)) this.added++;
    else this.known++;
  }

  /** Puts the file in its place, if it has taken anything. */
  async keep(): Promise<void> {
    this.#keys.clear();
    if (this.added === 0) {
      await this.#file.drop(undefined);
      return;
    }
    this.#text += TMX_END;
    await this.#write();
    await this.#file.keep();
  }

  /** Leaves what was there before, after an error; gives what to throw. */
  async drop(error: unknown): Promise<unknown> {
    return this.#file.drop(error);
  }

  /** Whether it did not know the unit. */
  async #take(unit: MemoryUnit): Promise<boolean> {
    const key = keyOf(unit);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    this.#text += tmxUnit(unit);
    if (this.#text.length > PIECE) await this.#write();
    return true;
  }

  async #write(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    await writeChunks(this.#file.stream, [text]);
  }
}
