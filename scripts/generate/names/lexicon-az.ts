import { readFileSync, writeFileSync } from 'node:fs';
import gazetteer from '../../../src/languages/az/gazetteer.json' with { type: 'json' };
import { SHORTEST_STEM, stemsOf } from '../../../src/languages/az/known-word.js';

import { foldText } from '../../../src/text/chars.js';
import { wordFilterOf } from '../../../src/text/word-filter.js';
import { gazetteerNames } from './gazetteer-names.js';
import { learnLetters } from './learn-letters.js';

/**
 * `npx tsx scripts/generate/names/lexicon-az.ts WORDS`: writes src/languages/az/lexicon.json and letters.json from a list of words as texts
 * write them, a word a line. No dictionary of Azerbaijani is on npm, so this is run by hand; SOURCES.md says how to get the
 * list. A stem counts when two words of the list or more are forms of it: the list has misspellings and foreign words.
 * Words too short for a stem are kept as they are. What the list has with a capital only teaches how names are spelt.
 */
const ALPHABET = /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]{3,}$/;
const NAME = /^[a-zçəğıöşü]{3,}$/;
const LEAST_FORMS = 2;

const lines = readFileSync(process.argv[2] ?? '', 'utf8').split('\n');
const words = new Set(lines.filter((word) => ALPHABET.test(word)).map((word) => foldText(word)));

const forms = new Map<string, number>();
for (const word of words) for (const stem of new Set(stemsOf(word))) forms.set(stem, (forms.get(stem) ?? 0) + 1);

const stems = new Set<string>();
for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  if (word.length >= SHORTEST_STEM && (forms.get(word) ?? 0) < LEAST_FORMS) continue;
  if (![...stemsOf(word)].some((stem) => stems.has(stem))) stems.add(word);
}
// Names that the list has in small letters too.
for (const line of gazetteer) {
  const [id = '', names = ''] = line.split('\t');
  if (id.startsWith('word:')) continue;
  for (const name of names.split('|')) if (!name.startsWith('~')) stems.delete(foldText(name));
}

const names = new Set<string>();
for (const line of lines) {
  const rest = line.slice(1);
  const name = foldText(line);
  if (rest === rest.toLowerCase() && line !== line.toLowerCase() && NAME.test(name) && !words.has(name))
    names.add(name);
}

const source = 'word list of tessdata_fast, aze.traineddata (Apache-2.0)';
const write = (name: string, data: object): void =>
  writeFileSync(
    new URL(`../../../src/languages/az/${name}.json`, import.meta.url),
    `${JSON.stringify({ source, ...data }, null, 2)}\n`,
  );
const { model, told, mistaken } = learnLetters(words, names);
write('lexicon', wordFilterOf(stems, new Set([...gazetteerNames('az')].flatMap((name) => [...stemsOf(name)]))));
write('letters', model);
console.log(`${words.size} words, ${stems.size} stems, ${names.size} names`);
console.log(`Of held out words the model tells ${told} of the names and takes ${mistaken} of the others for names.`);
