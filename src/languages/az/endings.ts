import { folded } from '../../text/chars.js';

// Vowel harmony is often broken in real texts, so it is folded away: A stands for a/ə, I for ı/i/u/ü.
const HARMONY: Readonly<Record<string, string>> = { a: 'a', ə: 'a', e: 'a', i: 'i', u: 'i', ü: 'i' };

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

function follows(rest: string, group: number): boolean {
  if (rest === '') return true;
  for (let index = group; index < GROUPS.length; index++) {
    for (const ending of GROUPS[index]!) {
      if (rest.startsWith(ending) && follows(rest.slice(ending.length), index + 1)) return true;
    }
  }
  return false;
}

/** True when the text from `start` to `end` is a chain of Azerbaijani nominal endings, whatever their harmony. */
export function isEnding(text: string, start: number, end: number): boolean {
  return end - start <= 16 && follows(harmony(text, start, end), 0);
}
