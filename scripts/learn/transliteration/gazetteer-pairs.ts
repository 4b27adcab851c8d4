import { readFileSync } from 'node:fs';
import { languageOf } from '../../../src/languages/index.js';
import { foldText } from '../../../src/text/chars.js';
import type { WordPair } from './word-pair.js';

const LANGUAGES = ['en', 'az', 'ru'] as const;

/** The words of names that the gazetteers write in two languages, where both have as many; what is translated is told by learning. */
export function gazetteerPairs(): WordPair[] {
  const all = LANGUAGES.map((tag) => [tag, names(tag)] as const);
  const found: WordPair[] = [];
  for (const [a, left] of all)
    for (const [b, right] of all) {
      if (LANGUAGES.indexOf(a) >= LANGUAGES.indexOf(b)) continue;
      for (const [concept, forms] of left)
        for (const one of forms)
          for (const other of right.get(concept) ?? []) found.push(...words('gazetteer', concept, a, one, b, other));
    }
  return found;
}

/** The words of one name in two languages. */
export function words(
  corpus: string,
  doc: string,
  languageA: string,
  a: string,
  languageB: string,
  b: string,
): WordPair[] {
  const parts = (name: string): string[] => foldText(name).split(/[\s’'‘-]+/);
  const [lefts, rights] = [parts(a), parts(b)];
  if (lefts.length !== rights.length) return [];
  return lefts.flatMap((left, index) => {
    const right = rights[index]!;
    if (left.length < 3 || right.length < 2 || left.length > 24 || right.length > 24) return [];
    if (!isIn(languageA, left) || !isIn(languageB, right)) return [];
    const whole: WordPair = {
      corpus,
      doc,
      languageA,
      languageB,
      a: left,
      b: right,
      stemsA: [left.length],
      stemsB: [right.length],
      weight: 1,
    };
    return [whole, ...bent(whole)];
  });
}

/** Whether a word is in the letters of a language. */
export const isIn = (language: string, word: string): boolean =>
  (languageOf(language)!.names.cyrillic ? /^[а-яё]+$/ : /^\p{Script=Latin}+$/u).test(word);

/** How much a name counts in other cases than the one that the list has. */
const BENT = 0.25;

/** The same name where the final vowel of the Russian word has given way to another ending: Olqa, «Ольг-и». */
function bent(pair: WordPair): WordPair[] {
  const { languageA, languageB, a, b } = pair;
  const cyrillicA = languageOf(languageA)!.names.cyrillic;
  const cyrillicB = languageOf(languageB)!.names.cyrillic;
  const cut = (word: string): number => (/[ая]$/.test(word) && word.length > 3 ? word.length - 1 : 0);
  if (cyrillicB && !cyrillicA && cut(b) > 0) return [{ ...pair, stemsB: [cut(b)], weight: BENT }];
  if (cyrillicA && !cyrillicB && cut(a) > 0) return [{ ...pair, stemsA: [cut(a)], weight: BENT }];
  return [];
}

function names(tag: string): Map<string, string[]> {
  const file = new URL(`../../../src/languages/${tag}/gazetteer.json`, import.meta.url);
  const result = new Map<string, string[]>();
  for (const line of JSON.parse(readFileSync(file, 'utf8')) as string[]) {
    const [id, forms] = line.split('\t') as [string, string];
    if (/^(?:word|org|other|event|doc|region):/.test(id)) continue;
    result.set(
      id,
      forms.split('|').filter((form) => !form.startsWith('~')),
    );
  }
  return result;
}
