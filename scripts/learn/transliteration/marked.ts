import { existsSync, readFileSync } from 'node:fs';
import { Form } from '../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { readSurface } from '../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../src/languages/index.js';
import type { WordPair } from './word-pair.js';

interface Marked {
  readonly text: string;
  readonly verdict: string;
}

interface Line {
  readonly doc: string;
  readonly kind: string;
  readonly en: Marked;
  readonly az: Marked;
  readonly ru: Marked;
}

const TAGS = ['en', 'az', 'ru'] as const;

/** The words of persons that were marked by hand, in all directions, where both names have as many words with capitals. */
export function markedPairs(file: string, corpus: string): WordPair[] {
  if (!existsSync(file)) return [];
  const found: WordPair[] = [];
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (!text) continue;
    const line = JSON.parse(text) as Line;
    if (line.kind !== 'name.person') continue;
    for (const languageA of TAGS)
      for (const languageB of TAGS) {
        if (languageA === languageB || line[languageA].verdict !== 'ok' || line[languageB].verdict !== 'ok') continue;
        const left = formsOf(line[languageA].text, languageA);
        const right = formsOf(line[languageB].text, languageB);
        if (left.length !== right.length) continue;
        left.forEach((a, index) => {
          const b = right[index]!;
          if (a.upper || b.upper || a.fold.length < 2 || b.fold.length < 2) return;
          const [stemsA, stemsB] = [a.stems, b.stems];
          found.push({ corpus, doc: line.doc, languageA, languageB, a: a.fold, b: b.fold, stemsA, stemsB, weight: 1 });
        });
      }
  }
  return found;
}

function formsOf(name: string, language: string): Form[] {
  const lookup = lookupOf(languageOf(language)!);
  return name
    .split(/[\s’'ʼ-]+/)
    .filter((word) => /^\p{Lu}\p{L}+$/u.test(word))
    .map((word) => new Form(readSurface(word), lookup));
}
