import { readFileSync, writeFileSync } from 'node:fs';
import gazetteer from '../../../src/languages/az/gazetteer.json' with { type: 'json' };
import { stemsOf } from '../../../src/languages/az/known-word.js';
import { bloomOf } from '../../../src/text/bloom.js';
import { foldText } from '../../../src/text/chars.js';

/**
 * `npx tsx scripts/generate/names/lexicon-az.ts WORDS`: writes src/languages/az/lexicon.json from a list of words as texts
 * write them, a word a line. No dictionary of Azerbaijani is on npm, so this is run by hand; SOURCES.md says how to get the
 * list. A stem counts when two words of the list or more are forms of it: the list has misspellings and foreign words.
 */
const ALPHABET = /^[abcçdeəfgğhxıijkqlmnoöprsştuüvyz]{3,}$/;
const LEAST_FORMS = 2;

const words = new Set(
  readFileSync(process.argv[2] ?? '', 'utf8')
    .split('\n')
    .filter((word) => ALPHABET.test(word))
    .map((word) => foldText(word)),
);

const forms = new Map<string, number>();
for (const word of words) for (const stem of new Set(stemsOf(word))) forms.set(stem, (forms.get(stem) ?? 0) + 1);

const stems = new Set<string>();
for (const word of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  if ((forms.get(word) ?? 0) < LEAST_FORMS) continue;
  if (![...stemsOf(word)].some((stem) => stems.has(stem))) stems.add(word);
}
// Names that the list has in small letters too.
for (const line of gazetteer) {
  const [id = '', names = ''] = line.split('\t');
  if (id.startsWith('word:')) continue;
  for (const name of names.split('|')) if (!name.startsWith('~')) stems.delete(foldText(name));
}

const file = new URL('../../../src/languages/az/lexicon.json', import.meta.url);
const source = 'word list of tessdata_fast, aze.traineddata (Apache-2.0)';
writeFileSync(file, `${JSON.stringify({ source, ...bloomOf(stems) }, null, 2)}\n`);
console.log(`${words.size} words, ${stems.size} stems`);
