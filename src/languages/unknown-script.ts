import type { LanguageTag } from '../model/index.js';

/** Scripts that no language here is written in, by their codes in ISO 15924. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Thai', /\p{Script=Thai}/gu],
];
/** With the signs that some scripts write their vowels by. */
const LETTER = /[\p{L}\p{M}]/gu;
/** So many letters have to be there, and this share of them in scripts that are not known. */
const LEAST = 20;
const LEAST_SHARE = 0.7;
/** What stands between Han signs in Japanese. */
const LEAST_KANA = 0.1;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * `und-Geor` and the like (BCP 47) for a text most of whose letters are in a script that no language here is written in;
 * undefined for others and for short ones.
 */
export function unknownScript(text: string): LanguageTag | undefined {
  const letters = countOf(text, LETTER);
  if (letters < LEAST) return undefined;
  const counts = SCRIPTS.map(([code, pattern]) => [code, countOf(text, pattern)] as const);
  const unknown = counts.reduce((sum, [, count]) => sum + count, 0);
  if (unknown < letters * LEAST_SHARE) return undefined;
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const kana = counts.find(([code]) => code === 'Jpan')?.[1] ?? 0;
  return `und-${most?.[0] === 'Hani' && kana >= unknown * LEAST_KANA ? 'Jpan' : most?.[0]}`;
}
