import { Form } from '../../../src/facts/names/read/form.js';
import { lookupOf } from '../../../src/facts/names/read/lookup.js';
import { readSurface } from '../../../src/facts/names/read/surface.js';
import { languageOf } from '../../../src/languages/index.js';
import { inCase, nativesOf, type Tag, type Word } from '../names/natives.js';
import type { WordPair } from './word-pair.js';

/** So many persons are asked for each direction. */
const PERSONS = 700;
const TAGS: readonly Tag[] = ['en', 'az', 'ru'];

/** First names and surnames of Russian and Azerbaijani persons in their renderings, in any case; see `nativesOf`. */
export function nativePairs(file: string): WordPair[] {
  const person = nativesOf(file);
  const found: WordPair[] = [];
  TAGS.forEach((languageA, i) => {
    TAGS.forEach((languageB, j) => {
      if (i === j) return;
      const form = (word: Word, tag: Tag, number: number, isLast: boolean): Form =>
        new Form(readSurface(inCase(word, tag, number, isLast)), lookupOf(languageOf(tag)!));
      for (let n = 0; n < PERSONS; n++) {
        const seed = Math.imul((n + 1) * 9 + i * 3 + j, 0x9e3779b1) >>> 0;
        const { given, surname } = person(seed);
        for (const [word, isLast] of [
          [given, false],
          [surname, true],
        ] as const) {
          const a = form(word, languageA, (seed >>> 5) % 5, isLast);
          const b = form(word, languageB, (seed >>> 9) % 5, isLast);
          const doc = `native ${n % 50}`;
          found.push({
            corpus: 'native',
            doc,
            languageA,
            languageB,
            a: a.fold,
            b: b.fold,
            stemsA: a.stems,
            stemsB: b.stems,
            weight: 1,
          });
        }
      }
    });
  });
  return found;
}
