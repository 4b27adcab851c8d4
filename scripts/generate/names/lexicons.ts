import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root as en } from '../../../src/languages/en/root.js';
import { root as ru } from '../../../src/languages/ru/root.js';
import { bloomOf } from '../../../src/text/bloom.js';
import { foldText } from '../../../src/text/chars.js';

/**
 * Writes src/languages/{en,ru}/lexicon.json: the roots of the words that dictionaries write with a small letter, as a Bloom
 * filter, so that a word at the start of a sentence can be told from a name.
 */
const require = createRequire(import.meta.url);
const SOURCES = [
  ['en', 'dictionary-en', en, 'SCOWL and dictionary-en (MIT AND BSD)'],
  ['ru', 'dictionary-ru', ru, 'dictionary-ru, (c) 1997-2008 Alexander I. Lebedev (BSD-3-Clause)'],
] as const;

for (const [tag, name, root, source] of SOURCES) {
  const text = readFileSync(join(dirname(require.resolve(name)), 'index.dic'), 'utf8');
  const roots = new Set<string>();
  for (const line of text.split('\n').slice(1)) {
    const word = line.split('/', 1)[0]!.trim();
    if (word.length > 2 && /^\p{Ll}[\p{L}'’-]*$/u.test(word)) roots.add(root(foldText(word).replace(/'/g, '')));
  }
  const file = new URL(`../../../src/languages/${tag}/lexicon.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({ source, ...bloomOf(roots) }, null, 2)}\n`);
}
