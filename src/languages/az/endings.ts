import { folded } from '../../text/chars.js';

// Vowel harmony is often broken in real texts, so it is folded away: A stands for a/ə, I for ı/i/u/ü.
const HARMONY: Readonly<Record<string, string>> = { a: 'a', ə: 'a', i: 'i', u: 'i', ü: 'i' };
const BACK = 'aıou';
const FRONT = 'əeiöü';

function harmony(text: string, start: number, end: number): string {
  let result = '';
  for (let index = start; index < end; index++) {
    const character = String.fromCharCode(folded[text.charCodeAt(index)]!);
    if (character === '\u200b' || character === '\u00ad') continue;
    result += HARMONY[character] ?? character;
  }
  return result;
}

/** Endings in the order in which they follow each other; any group may be left out. */
const GROUPS: readonly (readonly string[])[] = [
  ['lar'],
  ['liq', 'lik', 'ligi', 'liğ', 'liy', 'li', 'siz', 'ar', 'şar'],
  ['lar'],
  ['i', 'si', 'im', 'm', 'in', 'n', 'imiz', 'miz', 'iniz', 'niz', 'lari'],
  [
    'i',
    'ni',
    'yi',
    'in',
    'nin',
    'a',
    'na',
    'ya',
    'da',
    'nda',
    'dan',
    'ndan',
    'la',
    'yla',
    'nla',
    'can',
    'dak',
    'adak',
    'yadak',
    'nadak',
    'ca',
    'nca',
  ],
  ['ki', 'kilar', 'dir', 'dirlar', 'da', 'ykan', 'di', 'ydi', 'miş', 'sa', 'mi'],
  ['lar', 'ni', 'na', 'nin', 'nda', 'ndan', 'dir', 'da', 'i'],
];

/** Letters that a chain of endings may begin with, harmony folded away. */
const FIRST = new Set(GROUPS.flat().map((ending) => ending[0]));

/** Whether a text is, from an offset on, a chain of endings of a group and those after it. */
function follows(text: string, at: number, group: number): boolean {
  if (at === text.length) return true;
  if (!FIRST.has(text[at])) return false;
  for (let index = group; index < GROUPS.length; index++) {
    for (const ending of GROUPS[index]!) {
      if (text.startsWith(ending, at) && follows(text, at + ending.length, index + 1)) return true;
    }
  }
  return false;
}

/** Chains that were looked at, since few of them are met again and again. */
const chains = new Map<string, boolean>();
const MOST_CHAINS = 4000;

/** Whether a text from `start` to `end` is a chain of endings, vowel harmony aside. */
function isChain(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  let known = chains.get(written);
  if (known === undefined) {
    known = follows(harmony(text, start, end), 0, 0);
    if (chains.size === MOST_CHAINS) chains.clear();
    chains.set(written, known);
  }
  return known;
}

/** Front 1, back 2, none 0: the first (or, backwards, the last) vowel between two offsets. */
function vowel(text: string, from: number, to: number): number {
  const step = from < to ? 1 : -1;
  for (let index = from; index !== to; index += step) {
    const letter = text[index]!.toLowerCase();
    if (BACK.includes(letter)) return 2;
    if (FRONT.includes(letter)) return 1;
  }
  return 0;
}

/** Endings in n and y follow a vowel: "Mayn" is no form of "may". */
const afterVowelOnly = (text: string, start: number): boolean => /[nNyY]/.test(text[start]!);

/**
 * True when the text from `start` to `end` is a chain of Azerbaijani nominal endings. After a word the first vowel must
 * agree with the stem (Martin is no form of "mart"); after digits any harmony will do, since real texts mix them up.
 */
export function isEnding(text: string, start: number, end: number): boolean {
  if (end - start > 16 || !isChain(text, start, end)) return false;
  if (/\p{L}/u.test(text[start - 1] ?? '') && afterVowelOnly(text, start) && !/[aeəıioöuü]/i.test(text[start - 1]!))
    return false;
  const stem = vowel(text, start - 1, Math.max(-1, start - 8));
  const ending = vowel(text, start, end);
  return stem === 0 || ending === 0 || stem === ending || !/\p{L}/u.test(text[start - 1] ?? '');
}
