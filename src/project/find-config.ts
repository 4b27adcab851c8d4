import { dirname, join, resolve } from 'node:path';
import { exists } from './files.js';

/** Names of the configuration, in order of preference. */
export const CONFIG_NAMES = ['tarazi.config.json', 'tarazi.config.mjs'] as const;

/** Looks for a configuration in a folder and those above it. */
export async function findConfig(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = join(folder, name);
      if (await exists(file)) return file;
    }
    if (dirname(folder) === folder) return undefined;
  }
}
