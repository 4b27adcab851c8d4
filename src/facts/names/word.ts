import type { Language } from '../../languages/language.js';
import { CharClass, charClass, folded } from '../../text/chars.js';

/** A word of a text as names need it. Offsets count UTF-16 code units; `end` includes an ending set off by hyphen or apostrophe. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded, without what was set off, dots and invisible characters. */
  readonly fold: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** An acronym: capitals only, at least two, perhaps with an ending. */
  readonly upper: boolean;
  /** Stands where any word has a capital. */
  readonly first: boolean;
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
  /** Nothing but a space stands between it and the word before. */
  readonly follows: boolean;
  /** Something set off at its end: an ending, a possessive. */
  readonly inflected: boolean;
  /** The word just after an opening quote. */
  readonly quoted: boolean;
  readonly cyrillic: boolean;
  /** Letters of another script inside it. */
  readonly mixed: boolean;
}

const letterLike = (value: number): boolean => value >= CharClass.latin && value <= CharClass.digit;
const isUpper = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  const value = charClass[unit]!;
  return (
    value >= CharClass.latin &&
    value <= CharClass.letter &&
    folded[unit] !== unit &&
    text[at] !== 'ı' &&
    text[at]!.toLowerCase() !== text[at]
  );
};

/** Latin letters that look like Cyrillic ones; the reverse serves Latin words. */
const LOOKALIKES: readonly (readonly [string, string])[] = [...'aаeеoоpрcсxхyуkкmмtтbвhнiіəә'].reduce<
  [string, string][]
>((pairs, letter, index, all) => {
  if (index % 2 === 0) pairs.push([letter, all[index + 1]!]);
  return pairs;
}, []);
const TO_CYRILLIC = new Map(LOOKALIKES);
const TO_LATIN = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin]));

/** The words of a text, in order; numbers and signs only part them. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  const { isEnding } = language.names.inflection;
  let opens = true;
  let quote = false;
  let tail = -1;
  let at = 0;
  while (at < text.length) {
    const value = charClass[text.charCodeAt(at)]!;
    if (!letterLike(value) || value === CharClass.mark) {
      if (value === CharClass.end || value === CharClass.colon) opens = true;
      else if (value === CharClass.dot)
        opens = !(words.length > 0 && at === tail && words.at(-1)!.fold.length === 1 && words.at(-1)!.capital);
      else if (value === CharClass.quote || value === CharClass.open) quote = true;
      else if (value === CharClass.hyphen || value === CharClass.minus) {
        if (at === 0 || charClass[text.charCodeAt(at - 1)] === CharClass.space) opens = true;
      } else if (value === CharClass.comma) quote = false;
      at++;
      continue;
    }
    const start = at;
    let latin = 0;
    let cyrillic = 0;
    let capitals = 0;
    let lower = 0;
    let fold = '';
    let dotted = false;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = charClass[unit]!;
      if (kind === CharClass.apostrophe) {
        // Inside a word (O'Neill), not before an ending (Kavanaugh'nun, Trump's).
        if (at + 1 >= text.length || !letterLike(charClass[text.charCodeAt(at + 1)]!)) break;
        let stop = at + 1;
        while (stop < text.length && letterLike(charClass[text.charCodeAt(stop)]!)) stop++;
        if (fold.length > 1 && !isUpper(text, at + 1) && endsName(text, at + 1, stop, isEnding)) break;
        continue;
      }
      if (kind === CharClass.invisible) continue;
      if (kind === CharClass.dot) {
        // U.S. and the like: single capitals with dots.
        const single = fold.length > 0 && capitals === fold.length && (dotted || fold.length === 1);
        if (
          !single ||
          !isUpper(text, at - 1) ||
          !(isUpper(text, at + 1) && charClass[text.charCodeAt(at + 2)] === CharClass.dot)
        ) {
          if (dotted && single) at++;
          break;
        }
        dotted = true;
        continue;
      }
      if (!letterLike(kind)) break;
      if (kind === CharClass.latin) latin++;
      else if (kind === CharClass.cyrillic) cyrillic++;
      if (kind !== CharClass.mark) fold += String.fromCharCode(folded[unit]!);
      if (isUpper(text, at)) capitals++;
      else if (kind < CharClass.mark) lower++;
    }
    let end = at;
    const next = charClass[text.charCodeAt(at)];
    let inflected = false;
    if (next === CharClass.hyphen || next === CharClass.apostrophe) {
      let stop = at + 1;
      while (stop < text.length && letterLike(charClass[text.charCodeAt(stop)]!)) stop++;
      if (stop > at + 1 && !isUpper(text, at + 1) && endsName(text, at + 1, stop, isEnding)) {
        end = stop;
        inflected = isEnding(foldRange(text, at + 1, stop));
      } else if (next === CharClass.apostrophe && stop === at + 1 && /s$/.test(fold)) inflected = true;
    }
    if (latin + cyrillic > 0 || capitals > 0) {
      if (cyrillic > 0 && latin > 0) fold = unmix(fold, cyrillic >= latin);
      const previous = charClass[text.charCodeAt(start - 1)];
      words.push({
        start,
        end,
        fold,
        capital: isUpper(text, start) || (capitals > 0 && lower + capitals > 1),
        upper: (capitals > 1 && (lower === 0 || (lower === 1 && fold.endsWith('s')))) || dotted,
        first: opens,
        joined: tail === start - 1 && previous === CharClass.hyphen,
        follows: tail >= 0 && tail === start - 1 && previous === CharClass.space,
        inflected,
        quoted: quote && !opens,
        cyrillic: cyrillic >= latin && cyrillic > 0,
        mixed: cyrillic > 0 && latin > 0,
      });
      opens = false;
      quote = false;
      tail = end;
    } else {
      opens = false;
    }
    at = end;
  }
  return words;
}

/** An ending of the language, or the English possessive of a name left as it is. */
function endsName(text: string, start: number, stop: number, isEnding: (text: string) => boolean): boolean {
  return (stop === start + 1 && text[start] === 's') || isEnding(foldRange(text, start, stop));
}

function foldRange(text: string, start: number, end: number): string {
  let result = '';
  for (let index = start; index < end; index++) result += String.fromCharCode(folded[text.charCodeAt(index)]!);
  return result;
}

/** Puts a word into one script: lookalikes of the other are taken for what they look like. */
function unmix(fold: string, toCyrillic: boolean): string {
  const table = toCyrillic ? TO_CYRILLIC : TO_LATIN;
  let result = '';
  for (const letter of fold) result += table.get(letter) ?? letter;
  return result;
}
