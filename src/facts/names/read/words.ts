import { CharClass, capitals, charClass, foldText } from '../../../text/chars.js';
import type { Tokens } from '../../../text/tokens.js';
import { beginOf, CONSONANTS, LETTERS, Unit, units } from '../../../text/units.js';

/** What is known of a word by its place, one bit each. */
export enum Mark {
  /** Stands where any word has a capital. */
  first = 1,
  /** Joined to the word before by a hyphen. */
  joined = 2,
  /** Nothing but a space stands between it and the word before. */
  follows = 4,
  /** Something set off at its end: an ending, a possessive. */
  inflected = 8,
  /** The word just after an opening quote. */
  quoted = 16,
  /** Begins with a capital, or has one further on. */
  capital = 32,
  /** More than letters of one script: what its letters tell at a glance is unsure. */
  mixed = 64,
  /** Part of a name of the gazetteer or of a run of capitals. */
  named = 128,
}

/**
 * The words of one text in arrays that are used again for the next; numbers and signs only part them. Offsets count UTF-16
 * code units.
 */
export class Words {
  text = '';
  count = 0;
  capitals = 0;
  /** Which words have a capital. */
  capitalAt = new Int32Array();
  start = new Int32Array();
  /** Includes an ending set off by hyphen or apostrophe. */
  end = new Int32Array();
  /** Where what is set off begins; else the end. */
  stop = new Int32Array();
  marks = new Uint8Array();
  /** The words that a dot joins to the next without a space, as in addresses of the internet. */
  dotted: number[] = [];
  /** The consonants that it surely has, see `consonants`. */
  consonants = new Uint8Array();
  /** How it begins, see `beginOf`. */
  begin = new Int32Array();

  /** For why it makes room at once see `Tokens`. */
  constructor() {
    this.reserve(128);
  }

  has(at: number, mark: number): boolean {
    return (this.marks[at]! & mark) !== 0;
  }

  /** Makes room for so many words. What was there is gone. */
  private reserve(count: number): void {
    if (count <= this.start.length) return;
    const size = 2 ** Math.ceil(Math.log2(count));
    for (const key of ['start', 'end', 'stop', 'capitalAt', 'begin'] as const) this[key] = new Int32Array(size);
    for (const key of ['marks', 'consonants'] as const) this[key] = new Uint8Array(size);
  }

  /** Makes words of the tokens of a text: letters with digits, and what belongs to them. */
  read(tokens: Tokens, isEnding: (text: string) => boolean): void {
    const {
      text,
      count: total,
      charClass: classes,
      start: starts,
      end: ends,
      gap: gaps,
      seen: has,
      begin: begins,
    } = tokens;
    const length = text.length;
    this.text = text;
    this.reserve(total);
    // Kept at hand.
    const { start: from, stop: to, end, marks: about, consonants, begin, capitalAt } = this;
    let count = 0;
    let capitals = 0;
    if (this.dotted.length > 0) this.dotted = [];
    let opens = true;
    let quote = false;
    let tail = -1;
    let lastSingle = false;
    for (let token = 0; token < total; ) {
      let start = starts[token]!;
      // A quote before a space closes.
      if (gaps[token] === 1) quote = false;
      let seen = has[token]!;
      if (seen === 0) {
        const kind = classes[token]!;
        token++;
        if (kind === CharClass.comma) quote = false;
        else if (kind === CharClass.end || kind === CharClass.colon) opens = true;
        // Initials do not end a sentence.
        else if (kind === CharClass.dot) opens = !(start === tail && lastSingle);
        else if (kind === CharClass.quote || kind === CharClass.open) quote = true;
        else if (kind === CharClass.hyphen || kind === CharClass.minus) {
          if (start === 0 || charClass[text.charCodeAt(start - 1)] === CharClass.space) opens = true;
        }
        continue;
      }
      let begun = begins[token]!;
      let at = ends[token++]!;
      let kind = classAt(text, at);
      let stop = at;
      let inflected = false;
      if (((GLUE >>> kind) & 1) !== 0 || (seen & PLAIN) !== seen) {
        // Something may belong to it, or be no part of it.
        while (start < at && (units[text.charCodeAt(start)]! & BEGINS) === 0) start++;
        if (start === at) continue;
        ({ stop, at, seen, kind, inflected } = glue(text, start, isEnding));
        begun = beginOf(text, start, stop);
        while (token < total && starts[token]! < at) token++;
      }
      const kinds = seen & IN_WORD;
      if ((kinds & ALPHABETIC) !== 0 || (seen & Unit.capital) !== 0) {
        const index = count++;
        const first = (seen & Unit.capital) !== 0 && isCapital(text, start);
        const capital = first || ((seen & Unit.capital) !== 0 && stop > start + 1 && isLong(text, start, stop));
        if (capital) capitalAt[capitals++] = index;
        let marks = opens ? Mark.first : quote ? Mark.quoted : 0;
        if (tail >= 0 && tail === start - 1) {
          const before = charClass[text.charCodeAt(tail)];
          if (before === CharClass.hyphen) marks |= Mark.joined;
          else if (before === CharClass.space) marks |= Mark.follows;
        }
        if (inflected) marks |= Mark.inflected;
        if (capital) marks |= Mark.capital;
        if ((kinds !== Unit.latin && kinds !== Unit.cyrillic) || (seen & Unit.parted) !== 0) marks |= Mark.mixed;
        from[index] = start;
        to[index] = stop;
        end[index] = at;
        about[index] = marks;
        consonants[index] = seen >>> CONSONANTS;
        begin[index] = begun;
        if (kind === CharClass.dot && at + 1 < length && charClass[text.charCodeAt(at + 1)] === CharClass.latin)
          this.dotted.push(index);
        quote = false;
        tail = at;
        lastSingle = first && stop === start + 1;
      }
      opens = false;
    }
    this.count = count;
    this.capitals = capitals;
  }
}

/** All that stands in words, what may begin one, and what one without capitals must have. */
const IN_WORD = LETTERS | Unit.digit;
const BEGINS = IN_WORD & ~Unit.mark;
const ALPHABETIC = Unit.latin | Unit.cyrillic;
/** What words have that are what the token is. */
const PLAIN = ALPHABETIC | Unit.letter | Unit.digit | Unit.capital | (0xff << CONSONANTS);

/** The kinds of what may belong to the word before it. */
const GLUE = [
  ...[CharClass.latin, CharClass.cyrillic, CharClass.letter, CharClass.mark, CharClass.digit],
  ...[CharClass.invisible, CharClass.hyphen, CharClass.apostrophe, CharClass.dot],
].reduce((mask, kind) => mask | (1 << kind), 0);

/** A word with what belongs to it. */
interface Glued {
  readonly stop: number;
  /** See `Words.end`. */
  readonly at: number;
  /** See `Tokens.seen`. */
  readonly seen: number;
  /** The class of what stands at its end. */
  readonly kind: number;
  readonly inflected: boolean;
}

/** The word that begins at `start`, letter by letter. */
function glue(text: string, start: number, isEnding: (text: string) => boolean): Glued {
  let at = start;
  let seen = 0;
  for (; at < text.length && inWord(text, at); at++) seen |= units[text.charCodeAt(at)]!;
  let kind = classAt(text, at);
  if (kind === CharClass.apostrophe || kind === CharClass.invisible || (kind === CharClass.dot && at === start + 1)) {
    const end = wordEnd(text, start, isEnding);
    if (at < end) seen |= Unit.parted;
    for (; at < end; at++) seen |= units[text.charCodeAt(at)]!;
    kind = classAt(text, at);
  }
  const stop = at;
  let inflected = false;
  if (kind === CharClass.hyphen || kind === CharClass.apostrophe) {
    let end = at + 1;
    while (end < text.length && inWord(text, end)) end++;
    if (end > at + 1 && !isCapital(text, at + 1) && !isMiddle(text, end) && endsName(text, at + 1, end, isEnding)) {
      inflected = isEnding(foldText(text.slice(at + 1, end)));
      at = end;
    } else if (kind === CharClass.apostrophe && end === at + 1 && text[at - 1] === 's') inflected = true;
  }
  return { stop, at, seen, kind, inflected };
}

/** Whether what ends there goes on with a capital behind a hyphen, and is no ending: «Порт-о-Пренс». */
const isMiddle = (text: string, end: number): boolean =>
  classAt(text, end) === CharClass.hyphen && end + 1 < text.length && isCapital(text, end + 1);

const classAt = (text: string, at: number): number => (at < text.length ? charClass[text.charCodeAt(at)]! : 0);
const isCapital = (text: string, at: number): boolean => capitals[text.charCodeAt(at)] === 1;
const inWord = (text: string, at: number): boolean => (units[text.charCodeAt(at)]! & IN_WORD) !== 0;

/** Whether a word has more than one letter. */
function isLong(text: string, start: number, stop: number): boolean {
  let letters = 0;
  for (let at = start; at < stop; at++) if ((units[text.charCodeAt(at)]! & (ALPHABETIC | Unit.letter)) !== 0) letters++;
  return letters > 1;
}

/** Where the word that begins at `start` ends, before what is set off. */
function wordEnd(text: string, start: number, isEnding: (text: string) => boolean): number {
  for (let at = start + 1; at < text.length; at++) {
    if (inWord(text, at)) continue;
    const kind = charClass[text.charCodeAt(at)]!;
    if (kind === CharClass.invisible) continue;
    if (kind === CharClass.apostrophe) {
      // Inside a word (O'Neill), not before an ending (Kavanaugh'nun, Trump's).
      if (at + 1 >= text.length || !inWord(text, at + 1)) return at;
      let stop = at + 1;
      while (stop < text.length && inWord(text, stop)) stop++;
      if (at > start + 1 && !isCapital(text, at + 1) && endsName(text, at + 1, stop, isEnding)) return at;
      continue;
    }
    if (kind !== CharClass.dot || at - start !== 1) return at;
    // U.S. and the like: single capitals with dots.
    let stop = start;
    while (capitals[text.charCodeAt(stop)] === 1 && charClass[text.charCodeAt(stop + 1)] === CharClass.dot) stop += 2;
    return stop > start + 2 ? stop : at;
  }
  return text.length;
}

/** An ending of the language, or the English possessive of a name left as it is. */
function endsName(text: string, start: number, stop: number, isEnding: (text: string) => boolean): boolean {
  if (stop === start + 1 && text[start] === 's') return true;
  return stop - start <= 16 && isEnding(foldText(text.slice(start, stop)));
}
