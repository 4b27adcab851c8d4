import { CharClass, charClass, folded } from '../../text/chars.js';
import type { Lookup, WordFacts } from './lookup.js';

/** What a written form is, wherever it stands. */
export interface Surface {
  /** Folded, without dots, apostrophes and invisible characters, in one script. */
  readonly fold: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** An acronym: capitals only, at least two, perhaps with a plural s. */
  readonly upper: boolean;
  readonly cyrillic: boolean;
  readonly facts: WordFacts;
}

/** A word of a text as names need it. Offsets count UTF-16 code units; `end` includes an ending set off by hyphen or apostrophe. */
export interface Word extends Surface {
  readonly start: number;
  readonly end: number;
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
}

/** Letters, marks and digits. */
const inWord = (value: number): boolean => value >= CharClass.latin && value <= CharClass.digit;

/** Whether a capital letter stands at a place. */
export function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const value = charClass[unit]!;
  if (!(value >= CharClass.latin && value <= CharClass.letter) || folded[unit] === unit) return false;
  return unit < 0x80 || text[at]!.toLowerCase() !== text[at];
}

/** The words of a text, in order; numbers and signs only part them. One pass. */
export function wordsOf(text: string, lookup: Lookup): Word[] {
  const words: Word[] = [];
  const { isEnding } = lookup.language.names.inflection;
  let opens = true;
  let quote = false;
  let tail = -1;
  for (let at = 0; at < text.length; ) {
    const value = charClass[text.charCodeAt(at)]!;
    if (!inWord(value) || value === CharClass.mark) {
      if (value === CharClass.end || value === CharClass.colon) opens = true;
      else if (value === CharClass.dot) {
        const last = words.at(-1);
        opens = !(last && at === tail && last.fold.length === 1 && last.capital);
      } else if (value === CharClass.quote || value === CharClass.open) quote = true;
      else if (value === CharClass.hyphen || value === CharClass.minus) {
        if (at === 0 || charClass[text.charCodeAt(at - 1)] === CharClass.space) opens = true;
      } else if (value === CharClass.comma) quote = false;
      at++;
      continue;
    }
    const start = at;
    at = wordEnd(text, start, isEnding);
    const surface = lookup.surface(text, start, at);
    let inflected = false;
    const next = charClass[text.charCodeAt(at)];
    let end = at;
    if (next === CharClass.hyphen || next === CharClass.apostrophe) {
      let stop = at + 1;
      while (stop < text.length && inWord(charClass[text.charCodeAt(stop)]!)) stop++;
      if (stop > at + 1 && !isUpper(text, at + 1) && endsName(text, at + 1, stop, isEnding)) {
        end = stop;
        inflected = isEnding(foldRange(text, at + 1, stop));
      } else if (next === CharClass.apostrophe && stop === at + 1 && text[at - 1] === 's') inflected = true;
    }
    if (surface) {
      const before = charClass[text.charCodeAt(start - 1)];
      const adjoins = tail >= 0 && tail === start - 1;
      words.push({
        start,
        end,
        fold: surface.fold,
        capital: surface.capital,
        upper: surface.upper,
        cyrillic: surface.cyrillic,
        facts: surface.facts,
        first: opens,
        joined: adjoins && before === CharClass.hyphen,
        follows: adjoins && before === CharClass.space,
        inflected,
        quoted: quote && !opens,
      });
      quote = false;
      tail = end;
    }
    opens = false;
    at = end;
  }
  return words;
}

/** Where the word that begins at `start` ends, before what is set off. */
function wordEnd(text: string, start: number, isEnding: (text: string) => boolean): number {
  for (let at = start + 1; at < text.length; at++) {
    const kind = charClass[text.charCodeAt(at)]!;
    if (inWord(kind) || kind === CharClass.invisible) continue;
    if (kind === CharClass.apostrophe) {
      // Inside a word (O'Neill), not before an ending (Kavanaugh'nun, Trump's).
      if (at + 1 >= text.length || !inWord(charClass[text.charCodeAt(at + 1)]!)) return at;
      let stop = at + 1;
      while (stop < text.length && inWord(charClass[text.charCodeAt(stop)]!)) stop++;
      if (at > start + 1 && !isUpper(text, at + 1) && endsName(text, at + 1, stop, isEnding)) return at;
      continue;
    }
    if (kind !== CharClass.dot || at - start !== 1) return at;
    // U.S. and the like: single capitals with dots.
    let stop = start;
    while (isUpper(text, stop) && charClass[text.charCodeAt(stop + 1)] === CharClass.dot) stop += 2;
    return stop > start + 2 ? stop : at;
  }
  return text.length;
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
