import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root as en } from '../../../src/languages/en/root.js';
import { root as ru } from '../../../src/languages/ru/root.js';

import { foldText } from '../../../src/text/chars.js';
import { wordFilterOf } from '../../../src/text/word-filter.js';
import { gazetteerNames } from './gazetteer-names.js';

/**
 * Writes src/languages/{en,ru}/lexicon.json: the roots of the words that dictionaries write with a small letter, as a
 * filter of words, so that a word at the start of a sentence can be told from a name.
 */
const require = createRequire(import.meta.url);
const SOURCES = [
  ['en', 'dictionary-en', en, 'SCOWL and dictionary-en (MIT AND BSD)'],
  ['ru', 'dictionary-ru', ru, 'dictionary-ru, (c) 1997-2008 Alexander I. Lebedev (BSD-3-Clause)'],
] as const;

/** The prefixes (re-, un-) of a Hunspell dictionary by their flags; endings are what `root` is for. */
function prefixesOf(affixes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, flag = '', prefix = ''] of affixes.matchAll(/^PFX (\S) +0 +(\p{L}+) +\.$/gmu)) found.set(flag, prefix);
  return found;
}

for (const [tag, name, root, source] of SOURCES) {
  const read = (file: string): string => readFileSync(join(dirname(require.resolve(name)), file), 'utf8');
  const text = read('index.dic');
  const prefixes = prefixesOf(read('index.aff'));
  const roots = new Set<string>();
  for (const line of text.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (word.length <= 2 || !/^\p{Ll}[\p{L}'’-]*$/u.test(word)) continue;
    const before = [...flags].flatMap((flag) => prefixes.get(flag) ?? []);
    for (const prefix of ['', ...before]) roots.add(root(foldText(prefix + word).replace(/'/g, '')));
  }
  const names = new Set([...gazetteerNames(tag)].map((name) => root(name)));
  const file = new URL(`../../../src/languages/${tag}/lexicon.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({ source, ...wordFilterOf(roots, names) }, null, 2)}\n`);
}
