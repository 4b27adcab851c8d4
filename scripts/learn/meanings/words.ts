import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { Side } from '../../../src/facts/names/mention/side.js';
import type { Language } from '../../../src/languages/index.js';
import { languageOf } from '../../../src/languages/index.js';
import { stemHash } from '../../../src/text/stem-hash.js';
import { foldOf } from './folds.js';

// tsx words.ts OUT FILE…: the hashes of the stems of faithful pairs out of English, a pair a line, for learn.py.

interface Case {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly doc: string;
}

/** Longer ones are seldom a sentence and its translation. */
const LONGEST = 400;
const side = new Side();

function stems(text: string, language: Language): number[] {
  side.load(text, language);
  const found = new Set<number>();
  for (let at = 0; at < side.count; at++) found.add(stemHash(text, side.start[at]!, side.stop[at]!));
  found.delete(0);
  return [...found].slice(0, 40);
}

const [out, ...files] = process.argv.slice(2) as [string, ...string[]];
const stream = createWriteStream(out);
const seen = new Set<string>();
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { source, target, sourceLanguage, targetLanguage, doc } = JSON.parse(line) as Case;
    const from = languageOf(sourceLanguage);
    const to = languageOf(targetLanguage);
    if (!from || !to || from.tag !== 'en' || source.length > LONGEST) continue;
    const key = createHash('sha1').update(`${source}\n${target}`).digest('base64');
    if (seen.has(key)) continue;
    seen.add(key);
    stream.write(`${JSON.stringify([to.tag, foldOf(doc), stems(source, from), stems(target, to)])}\n`);
  }
stream.end();
