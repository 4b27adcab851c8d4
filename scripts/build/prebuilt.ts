import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { graphoneTables } from '../../src/facts/names/link/graphones-of.js';
import { gazetteerTables } from '../../src/facts/names/read/gazetteer.js';
import { NAMES_FILE } from '../../src/facts/names/read/names-file.js';
import { LANGUAGES } from '../../src/languages/index.js';
import { lexiconTables } from '../../src/languages/lexicon.js';
import { packSections, type SectionContent } from '../../src/model/sections.js';
import { rootFolder } from './root.js';

const read = (path: string): string => readFileSync(join(rootFolder, path), 'utf8');
const compact = (path: string): string => JSON.stringify(JSON.parse(read(path)));

/** JSON of a language that its file has as it is: its name there, and its file. */
const DATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { stems: 'lexicon.json' },
  az: { stems: 'lexicon.json', letters: 'letters.json' },
  ru: { stems: 'lexicon.json' },
};

/** All files of tables that the built package has, by name: made from the sources alone, the same bytes each time. */
export function prebuiltFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Record<string, SectionContent>>();
  for (const language of LANGUAGES) {
    const { tag } = language;
    const data = Object.entries(DATA[tag] ?? {}).map(([name, file]) => [name, compact(`src/languages/${tag}/${file}`)]);
    files.set(`languages/${tag}.bin`, {
      ...lexiconTables(language.figures.lexicon),
      ...gazetteerTables(language),
      ...Object.fromEntries(data),
    });
  }
  files.set(NAMES_FILE, graphoneTables());
  return new Map([...files].map(([name, sections]) => [name, packSections(sections)]));
}

/** Writes them into the folder `data` of a build. */
export function writePrebuilt(folder: string): void {
  for (const [name, bytes] of prebuiltFiles()) {
    const file = join(folder, 'data', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

const LEFT_OUT =
  /\/src\/languages\/[a-z]+\/(?:gazetteer|lexicon|letters)\.json$|\/src\/facts\/names\/link\/graphones\.generated\.json$/;
const LINES = /\/src\/languages\/[a-z]+\/lexicon-lines\.ts$/;

/** Leaves out of the code what the files have. */
export const withoutPrebuilt: Plugin = {
  name: 'without-prebuilt',
  setup(build) {
    build.onLoad({ filter: LEFT_OUT }, () => ({ contents: 'export default undefined', loader: 'js' }));
    build.onLoad({ filter: LINES }, () => ({ contents: 'export const lexiconLines = []', loader: 'js' }));
  },
};
