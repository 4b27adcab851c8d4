import { CharClass, capitals, charClass, foldText } from '../../text/chars.js';
import { consonants } from './consonants.js';

/** What is known of a word by its place, one bit each. */
export const Mark = {
  /** Stands where any word has a capital. */
  first: 1,
  /** Joined to the word before by a hyphen. */
  joined: 2,
  /** Nothing but a space stands between it and the word before. */
  follows: 4,
  /** Something set off at its end: an ending, a possessive. */
  inflected: 8,
  /** The word just after an opening quote. */
  quoted: 16,
  /** Begins with a capital, or has one further on. */
  capital: 32,
  /** More than letters of one script: what its letters tell at a glance is unsure. */
  mixed: 64,
} as const;

/**
 * The words of one text in arrays that are used again for the next; numbers and signs only part them. Offsets count UTF-16
 * code units.
 */
export class Words {
  text = '';
  count = 0;
  capitals = 0;
  /** Which words have a capital. */
  capitalAt = new Int32Array(128);
  start = new Int32Array(128);
  /** Includes an ending set off by hyphen or apostrophe. */
  end = new Int32Array(128);
  /** Where what is set off begins; else the end. */
  stop = new Int32Array(128);
  marks = new Uint8Array(128);
  /** The words that a dot joins to the next without a space, as in addresses of the internet. */
  dotted: number[] = [];
  /** The consonants that it surely has, see `consonants`. */
  consonants = new Uint8Array(128);

  has(at: number, mark: number): boolean {
    return (this.marks[at]! & mark) !== 0;
  }

  private grow(): void {
    const size = this.start.length * 2;
    for (const key of ['start', 'end', 'stop', 'capitalAt'] as const) {
      const old = this[key];
      this[key] = new Int32Array(size);
      this[key].set(old);
    }
    for (const key of ['marks', 'consonants'] as const) {
      const old = this[key];
      this[key] = new Uint8Array(size);
      this[key].set(old);
    }
  }

  /** Cuts a text into words, in one pass. */
  read(text: string, isEnding: (text: string) => boolean): void {
    const length = text.length;
    this.text = text;
    this.count = 0;
    this.capitals = 0;
    if (this.dotted.length > 0) this.dotted = [];
    let opens = true;
    let quote = false;
    let tail = -1;
    let lastSingle = false;
    for (let at = 0; at < length; ) {
      const first = UNITS[text.charCodeAt(at)]!;
      if ((first & BEGINS) === 0) {
        const kind = charClass[text.charCodeAt(at)]!;
        // A quote before a space closes.
        if (kind === CharClass.space || kind === CharClass.comma) quote = false;
        else if (kind === CharClass.end || kind === CharClass.colon) opens = true;
        // Initials do not end a sentence.
        else if (kind === CharClass.dot) opens = !(at === tail && lastSingle);
        else if (kind === CharClass.quote || kind === CharClass.open) quote = true;
        else if (kind === CharClass.hyphen || kind === CharClass.minus) {
          if (at === 0 || charClass[text.charCodeAt(at - 1)] === CharClass.space) opens = true;
        }
        at++;
        continue;
      }
      const start = at;
      let seen = first;
      let kind = 0;
      while (++at < length) {
        const about = UNITS[text.charCodeAt(at)]!;
        if ((about & IN_WORD) === 0) {
          kind = charClass[text.charCodeAt(at)]!;
          break;
        }
        seen |= about;
      }
      if (
        kind === CharClass.apostrophe ||
        kind === CharClass.invisible ||
        (kind === CharClass.dot && at === start + 1)
      ) {
        const stop = wordEnd(text, start, isEnding);
        if (at < stop) seen |= PARTED;
        for (; at < stop; at++) seen |= UNITS[text.charCodeAt(at)]!;
        kind = at < length ? charClass[text.charCodeAt(at)]! : 0;
      }
      const stop = at;
      let inflected = false;
      if (kind === CharClass.hyphen || kind === CharClass.apostrophe) {
        let end = at + 1;
        while (end < length && inWord(text, end)) end++;
        if (end > at + 1 && capitals[text.charCodeAt(at + 1)] === 0 && endsName(text, at + 1, end, isEnding)) {
          inflected = isEnding(foldText(text.slice(at + 1, end)));
          at = end;
        } else if (kind === CharClass.apostrophe && end === at + 1 && text[at - 1] === 's') inflected = true;
      }
      const kinds = seen & IN_WORD;
      if ((kinds & ALPHABETIC) !== 0 || (seen & CAPITAL) !== 0) {
        if (this.count === this.start.length) this.grow();
        const index = this.count++;
        const capital =
          (first & CAPITAL) !== 0 || ((seen & CAPITAL) !== 0 && stop > start + 1 && isLong(text, start, stop));
        if (capital) this.capitalAt[this.capitals++] = index;
        let marks = opens ? Mark.first : quote ? Mark.quoted : 0;
        if (tail >= 0 && tail === start - 1) {
          const before = charClass[text.charCodeAt(tail)];
          if (before === CharClass.hyphen) marks |= Mark.joined;
          else if (before === CharClass.space) marks |= Mark.follows;
        }
        if (inflected) marks |= Mark.inflected;
        if (capital) marks |= Mark.capital;
        if ((kinds !== Unit.latin && kinds !== Unit.cyrillic) || (seen & PARTED) !== 0) marks |= Mark.mixed;
        this.start[index] = start;
        this.stop[index] = stop;
        this.end[index] = at;
        this.marks[index] = marks;
        this.consonants[index] = seen >>> CONSONANTS;
        if (kind === CharClass.dot && at + 1 < length && charClass[text.charCodeAt(at + 1)] === CharClass.latin)
          this.dotted.push(index);
        quote = false;
        tail = at;
        lastSingle = stop === start + 1 && (first & CAPITAL) !== 0;
      }
      opens = false;
    }
  }
}

/** What a code unit is in a word, one bit each. */
const Unit = { latin: 1, cyrillic: 2, letter: 4, mark: 8, digit: 16 } as const;
const CAPITAL = 32;
/** No code unit's: an apostrophe, a dot or an invisible character stands inside. */
const PARTED = 64;
/** Where the bits of its consonants begin. */
const CONSONANTS = 8;
/** All that stands in words, what may begin one, and what one without capitals must have. */
const IN_WORD = Unit.latin | Unit.cyrillic | Unit.letter | Unit.mark | Unit.digit;
const BEGINS = IN_WORD & ~Unit.mark;
const ALPHABETIC = Unit.latin | Unit.cyrillic;

/** All that is asked of a code unit in one read: what it is, whether it is a capital, its consonants; 0 where it parts words. */
const UNITS = Uint16Array.from(
  charClass,
  (kind, unit) => unitOf(kind, unit) | (capitals[unit]! * CAPITAL) | (consonants[unit]! << CONSONANTS),
);

function unitOf(kind: number, unit: number): number {
  // The small schwa is as Latin as the capital one.
  if (unit === 0x259) return Unit.latin;
  return kind >= CharClass.latin && kind <= CharClass.digit ? 1 << (kind - CharClass.latin) : 0;
}

const inWord = (text: string, at: number): boolean => (UNITS[text.charCodeAt(at)]! & IN_WORD) !== 0;

/** Whether a word has more than one letter. */
function isLong(text: string, start: number, stop: number): boolean {
  let letters = 0;
  for (let at = start; at < stop; at++) if ((UNITS[text.charCodeAt(at)]! & (ALPHABETIC | Unit.letter)) !== 0) letters++;
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
      if (at > start + 1 && capitals[text.charCodeAt(at + 1)] === 0 && endsName(text, at + 1, stop, isEnding))
        return at;
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
