import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { meanTables } from '../../src/facts/names/judge/means.js';
import { verdictTables } from '../../src/facts/names/judge/model.js';
import { graphoneTables } from '../../src/facts/names/link/graphones-of.js';
import { gazetteerTables } from '../../src/facts/names/read/gazetteer.js';
import { NAMES_FILE } from '../../src/facts/names/read/names-file.js';
import { signTables } from '../../src/languages/identify.js';
import { LANGUAGES } from '../../src/languages/index.js';
import { lexiconTables } from '../../src/languages/lexicon.js';
import { meaningSections, meaningTables } from '../../src/languages/meanings.js';
import { SIGNS_FILE } from '../../src/languages/signs-file.js';
import { wordTables } from '../../src/languages/word-set.js';
import { catalogueOf, messagesFile } from '../../src/messages/catalogue.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { packSections, type SectionContent } from '../../src/model/sections.js';
import { charTables } from '../../src/text/chars.js';
import { TEXT_FILE } from '../../src/text/text-file.js';
import { unitTables } from '../../src/text/units.js';
import { rootFolder } from './root.js';

const read = (path: string): string => readFileSync(join(rootFolder, path), 'utf8');
const compact = (path: string): string => JSON.stringify(JSON.parse(read(path)));

/** JSON of a language that its file has as it is: its name there, and its file. */
const DATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { stems: 'lexicon.json', persons: 'persons.json' },
  az: { stems: 'lexicon.json', letters: 'letters.json', persons: 'persons.json' },
  ru: { stems: 'lexicon.json', persons: 'persons.json' },
};

/** What the words of a language mean, of those whose meanings are learned. */
const MEANINGS = ['az', 'ru'];

const meaningsOf = (tag: string): Record<string, SectionContent> =>
  MEANINGS.includes(tag)
    ? meaningSections(
        meaningTables((JSON.parse(read(`src/languages/${tag}/meanings.generated.json`)) as { data: string }).data),
      )
    : {};

/** All files of tables that the built package has, by name: made from the sources alone, the same bytes each time. */
export function prebuiltFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Record<string, SectionContent>>();
  for (const language of LANGUAGES) {
    const { tag } = language;
    const data = Object.entries(DATA[tag] ?? {}).map(([name, file]) => [name, compact(`src/languages/${tag}/${file}`)]);
    files.set(`languages/${tag}.bin`, {
      ...lexiconTables(language.figures.lexicon),
      ...gazetteerTables(language),
      ...meaningsOf(tag),
      ...Object.fromEntries(data),
    });
  }
  files.set(SIGNS_FILE, { ...signTables(), ...wordTables() });
  files.set(TEXT_FILE, { ...charTables(), ...unitTables() });
  files.set(NAMES_FILE, { ...graphoneTables(), ...verdictTables(), ...meanTables() });
  for (const language of INTERFACE_LANGUAGES)
    files.set(messagesFile(language), { messages: JSON.stringify(catalogueOf(language)) });
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
  /\/src\/languages\/[a-z]+\/(?:gazetteer|lexicon|letters|meanings\.generated|persons)\.json$|\/src\/facts\/names\/(?:link\/graphones\.generated|judge\/means)\.json$|\/(?:source|locales\/[a-z]+)\/messages\.json$/;
const MODEL = /\/src\/facts\/names\/judge\/model\.json$/;
const LINES = /\/src\/languages\/[a-z]+\/lexicon-lines\.ts$/;

const READER = /\/src\/model\/prebuilt\.ts$/;
/** The code may stand in the package's folder or among its chunks. */
const READS = `
import { existsSync, readFileSync } from 'node:fs';
const [beside, above] = ['./data/', '../data/'].map((path) => new URL(path, import.meta.url));
const folder = existsSync(beside) ? beside : above;
usePrebuilt((name) => readFileSync(new URL(name, folder)));
`;

/** Leaves out of the code what the files have, and has what asks for them read them: no module may run before it can. */
export const withoutPrebuilt: Plugin = {
  name: 'without-prebuilt',
  setup(build) {
    build.onLoad({ filter: READER }, ({ path }) => ({ contents: readFileSync(path, 'utf8') + READS, loader: 'ts' }));
    build.onLoad({ filter: LEFT_OUT }, () => ({ contents: 'export default undefined', loader: 'js' }));
    build.onLoad({ filter: MODEL }, ({ path }) => ({
      contents: withoutTrees(readFileSync(path, 'utf8')),
      loader: 'json',
    }));
    build.onLoad({ filter: LINES }, () => ({ contents: 'export const lexiconLines = []', loader: 'js' }));
  },
};

/** The learned verdicts without their trees. */
const withoutTrees = (model: string): string =>
  JSON.stringify(
    JSON.parse(model, (key, value: unknown) => (key === 'trees' && typeof value === 'object' ? undefined : value)),
  );
