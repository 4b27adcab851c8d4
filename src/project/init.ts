import { join } from 'node:path';
import { languageOf } from '../languages/index.js';
import type { LanguageTag } from '../model/index.js';
import { checkConfig } from './check-config.js';
import { exists } from './files.js';
import { CONFIG_NAMES } from './find-config.js';
import { lookAround, type Surroundings } from './look-around.js';
import { makeFolder, writeInside } from './write-file.js';

/** What `init` made: paths relative to the folder. */
export interface Initialised {
  readonly made: readonly string[];
  /** The configuration that was there already. */
  readonly found: string | undefined;
  /** What comes next: documents are to be put there, or exported; or there are messages alone, to be validated. */
  readonly next: 'documents' | 'export' | 'validate';
  /** What is checked where it lies. */
  readonly messages: readonly string[];
  /** Languages that are there too and stay out of the configuration. */
  readonly others: readonly LanguageTag[];
}

const DEFAULT_TARGETS: readonly LanguageTag[] = ['az', 'ru', 'en'];

/** The languages that a project translates into: those asked for, else those that are there and known, else az and ru. */
function targetsOf(
  { languages, source }: Surroundings,
  wanted: readonly LanguageTag[] | undefined,
): readonly LanguageTag[] {
  if (wanted) return wanted;
  const own = languageOf(source);
  // English of another country is no translation of English.
  const known = languages.filter((language) => {
    const plugIn = languageOf(language);
    return plugIn !== undefined && plugIn !== own;
  });
  if (known.length > 0) return known;
  return languages.length > 0 ? languages : DEFAULT_TARGETS.filter((language) => language !== source);
}

/** What a configuration says of documents, where they lie otherwise than it has it without a word. */
function documentKeys({ documents, messages }: Surroundings): object {
  if (!documents) return messages.length > 0 ? {} : { documents: ['source/**/*.md'] };
  const { patterns, root } = documents;
  return { documents: patterns, ...(root !== 'source' && { root }) };
}

/**
 * Writes the configuration that fits what lies in a folder, and makes the folders that it needs; overwrites nothing. Throws a
 * ConfigError for languages that cannot be.
 * @param wanted languages to translate into; without it those that are there, else az and ru
 */
export async function initProject(
  folder: string,
  source: LanguageTag,
  wanted: readonly LanguageTag[] | undefined,
): Promise<Initialised> {
  let found: string | undefined;
  for (const name of CONFIG_NAMES) if (found === undefined && (await exists(join(folder, name)))) found = name;
  const around = await lookAround(folder, source);
  const { messages } = around;
  const targets = targetsOf(around, wanted);
  const value = {
    $schema: './node_modules/tarazi/dist/config.schema.json',
    source: around.source,
    targets,
    ...documentKeys(around),
    ...(messages.length > 0 && { messages }),
  };
  const config = checkConfig(value, CONFIG_NAMES[0]);
  const made: string[] = [];
  if (found === undefined) {
    await writeInside(folder, CONFIG_NAMES[0], `${JSON.stringify(value, null, 2)}\n`);
    made.push(CONFIG_NAMES[0]);
  }
  const folders = [config.root, ...targets.map((language) => `${config.locales}/${language}`)];
  // Messages lie where they lie, and documents too.
  for (const path of config.documents.length > 0 ? folders : [])
    if (await makeFolder(folder, path)) made.push(`${path}/`);
  return {
    made,
    found,
    next: config.documents.length === 0 ? 'validate' : around.documents ? 'export' : 'documents',
    messages,
    others: around.languages.filter((language) => !targets.includes(language)),
  };
}
