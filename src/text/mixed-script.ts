import type { SpanText } from '../model/index.js';

/** A word with letters that only look right. */
export interface MixedWord extends SpanText {
  /** The wrong letters with their code points: `c (U+0063)`. */
  readonly letters: readonly string[];
  /** The word in one script. */
  readonly expected: string;
}

const PAIRS = 'aаeеoоpрcсxхyуiіəәAАBВEЕHНKКMМOОPРCСTТXХYУIІƏӘ';
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (let index = 0; index < PAIRS.length; index += 2) {
  TO_CYRILLIC.set(PAIRS[index]!, PAIRS[index + 1]!);
  TO_LATIN.set(PAIRS[index + 1]!, PAIRS[index]!);
}
/** Letters that stand for another of the same script: the African schwas. */
const SCHWA = new Map([
  ['ǝ', 'ə'],
  ['Ǝ', 'Ə'],
]);

const SUSPICIOUS =
  /[A-Za-z\u00c0-\u024f\u0250-\u02af][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z\u00c0-\u024f\u0250-\u02af]|[\u01dd\u018e]|i\u0307/;
/** Texts without a letter of one of these are never suspicious, which is told sooner. */
const NOT_LATIN = /[\u0300-\u04ff]|[\u01dd\u018e]/;
const NOT_CYRILLIC = /[A-Za-z\u00c0-\u02af]/;
const WORD = /[\p{L}\p{M}]+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;

/**
 * Finds words that mix Latin and Cyrillic lookalikes (`Моcква`, `Azәrbaycan`), use the African schwa ǝ for ə, or have an i with a
 * loose combining dot. A word is put into the script that most of its letters have; where a letter has no lookalike there, the
 * mixture is meant (`ИT`-like brands are left alone). Offsets count UTF-16 code units; linear time.
 */
export function mixedScripts(text: string): MixedWord[] {
  if (!NOT_LATIN.test(text) || !NOT_CYRILLIC.test(text) || !SUSPICIOUS.test(text)) return [];
  const found: MixedWord[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    let cyrillic = 0;
    let latin = 0;
    for (const letter of word) {
      if (CYRILLIC.test(letter)) cyrillic++;
      else if (LATIN.test(letter)) latin++;
    }
    const table =
      cyrillic === 0 || latin === 0 ? SCHWA : plain(word, TO_LATIN, latin >= cyrillic) ? TO_LATIN : TO_CYRILLIC;
    const letters: string[] = [];
    let expected = '';
    for (const letter of word) {
      const right = table.get(letter) ?? SCHWA.get(letter) ?? letter;
      if (right !== letter) letters.push(`${letter} (${codePoint(letter)})`);
      expected += right;
    }
    if (expected.includes('i\u0307')) {
      letters.push('\u0307 (U+0307)');
      expected = expected.replace(/i\u0307/g, 'i');
    }
    const mixed = CYRILLIC.test(expected) && LATIN.test(expected);
    if (letters.length === 0 || mixed) continue;
    found.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      letters: [...new Set(letters)],
      expected,
    });
  }
  return found;
}

/** Whether a word becomes all Latin: when its Cyrillic letters all have lookalikes, and the others are more or have none. */
function plain(word: string, toLatin: ReadonlyMap<string, string>, more: boolean): boolean {
  const letters = [...word];
  const latinable = letters.every((letter) => !CYRILLIC.test(letter) || toLatin.has(letter));
  const cyrillicable = letters.every((letter) => !LATIN.test(letter) || TO_CYRILLIC.has(letter));
  return latinable && (more || !cyrillicable);
}

const codePoint = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
