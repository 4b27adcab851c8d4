import { join } from 'node:path';
import type { LanguageTag } from '../model/index.js';
import { checkConfig } from './check-config.js';
import { exists } from './files.js';
import { CONFIG_NAMES } from './find-config.js';
import { makeFolder, writeInside } from './write-file.js';

/** What `init` made: paths relative to the folder. */
export interface Initialised {
  readonly made: readonly string[];
  /** The configuration that was there already. */
  readonly found: string | undefined;
}

/** Writes a configuration and makes empty folders; overwrites nothing. Throws a ConfigError for languages that cannot be. */
export async function initProject(
  folder: string,
  source: LanguageTag,
  targets: readonly LanguageTag[],
): Promise<Initialised> {
  const value = {
    $schema: './node_modules/tarazi/dist/config.schema.json',
    source,
    targets,
    documents: ['source/**/*.md'],
  };
  const config = checkConfig(value, CONFIG_NAMES[0]);
  const made: string[] = [];
  let found: string | undefined;
  for (const name of CONFIG_NAMES) if (found === undefined && (await exists(join(folder, name)))) found = name;
  if (found === undefined) {
    await writeInside(folder, CONFIG_NAMES[0], `${JSON.stringify(value, null, 2)}\n`);
    made.push(CONFIG_NAMES[0]);
  }
  for (const path of [config.root, ...targets.map((language) => `${config.locales}/${language}`)]) {
    if (await makeFolder(folder, path)) made.push(`${path}/`);
  }
  return { made, found };
}
