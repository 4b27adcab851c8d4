import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../validate/result.js';
import { writeNamed } from './write-file.js';

/** Results of earlier runs, by a hash of all that they depend on. */
export interface ResultCache {
  /** Undefined where there are none, or what there is was damaged. */
  get(key: string): Promise<readonly Result[] | undefined>;
  /** Whether there is an entry, sound or not. */
  has(key: string): Promise<boolean>;
  put(key: string, results: readonly Result[]): Promise<void>;
  /** Takes out what has not been used for longest where there is too much. */
  prune(): Promise<void>;
}

/** A cache that keeps nothing. */
export const NO_CACHE: ResultCache = {
  get: async () => undefined,
  has: async () => false,
  put: async () => {},
  prune: async () => {},
};

const MOST_FILES = 4000;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Opens the cache in a folder. It stands outside the project, so that nobody can send results along with a change. A cache that
 * cannot be read or written is none.
 */
export function openCache(folder: string): ResultCache {
  const fileOf = (key: string): string => join(folder, `${key}.json`);
  const quietly = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) =>
      quietly(async () => {
        const file = fileOf(key);
        const text = await readFile(file, 'utf8');
        const end = text.indexOf('\n');
        const body = text.slice(end + 1);
        if (end < 0 || text.slice(0, end) !== digest(key + body)) return undefined;
        await utimes(file, new Date(), new Date());
        return JSON.parse(body) as Result[];
      }),
    has: async (key) => (await quietly(() => stat(fileOf(key)))) !== undefined,
    async put(key, results) {
      const body = JSON.stringify(results);
      await quietly(() => writeNamed(folder, fileOf(key), `${digest(key + body)}\n${body}`));
    },
    async prune() {
      await quietly(async () => {
        const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
        if (names.length <= MOST_FILES) return;
        const aged = await Promise.all(
          names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })),
        );
        aged.sort((a, b) => b.used - a.used);
        for (const { name } of aged.slice(MOST_FILES / 2)) await rm(join(folder, name), { force: true });
      });
    },
  };
}
