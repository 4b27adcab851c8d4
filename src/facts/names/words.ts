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
  /** FNV-1a of the code units from `start` to `stop`. */
  hash = new Int32Array(128);
  /** The consonants that it surely has, see `consonants`. */
  consonants = new Uint8Array(128);

  has(at: number, mark: number): boolean {
    return (this.marks[at]! & mark) !== 0;
  }

  private grow(): void {
    const size = this.start.length * 2;
    for (const key of ['start', 'end', 'stop', 'hash', 'capitalAt'] as const) {
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
      let unit = text.charCodeAt(at);
      let kind = charClass[unit]!;
      if (kind === CharClass.space) {
        // A quote before a space closes.
        quote = false;
        at++;
        continue;
      }
      if (!inWord(kind) || kind === CharClass.mark) {
        if (kind === CharClass.end || kind === CharClass.colon) opens = true;
        // Initials do not end a sentence.
        else if (kind === CharClass.dot) opens = !(at === tail && lastSingle);
        else if (kind === CharClass.quote || kind === CharClass.open) quote = true;
        else if (kind === CharClass.hyphen || kind === CharClass.minus) {
          if (at === 0 || charClass[text.charCodeAt(at - 1)] === CharClass.space) opens = true;
        } else if (kind === CharClass.comma) quote = false;
        at++;
        continue;
      }
      const start = at;
      let about = UNITS[unit]!;
      const startsUpper = (about & CAPITAL) !== 0;
      let hash = FNV;
      let sounds = 0;
      let kinds = 0;
      let upper = 0;
      let letters = 0;
      for (;;) {
        hash = Math.imul(hash ^ unit, PRIME);
        sounds |= about >>> 8;
        kinds |= 1 << kind;
        if (kind < CharClass.mark) {
          letters++;
          if ((about & CAPITAL) !== 0) upper++;
        }
        if (++at === length) break;
        unit = text.charCodeAt(at);
        about = UNITS[unit]!;
        kind = about & CLASS;
        if (!inWord(kind)) break;
      }
      if (
        at < length &&
        (kind === CharClass.apostrophe || kind === CharClass.invisible || (kind === CharClass.dot && at - start === 1))
      ) {
        const stop = wordEnd(text, start, isEnding);
        for (; at < stop; at++) {
          unit = text.charCodeAt(at);
          kind = charClass[unit]!;
          hash = Math.imul(hash ^ unit, PRIME);
          sounds |= consonants[unit]!;
          kinds |= 1 << kind;
          if (kind < CharClass.mark && kind !== CharClass.other) {
            letters++;
            upper += capitals[unit]!;
          }
        }
        kind = at < length ? charClass[text.charCodeAt(at)]! : 0;
      }
      const stop = at;
      let inflected = false;
      if (at < length && (kind === CharClass.hyphen || kind === CharClass.apostrophe)) {
        let end = at + 1;
        while (end < length && inWord(charClass[text.charCodeAt(end)]!)) end++;
        if (end > at + 1 && capitals[text.charCodeAt(at + 1)] === 0 && endsName(text, at + 1, end, isEnding)) {
          inflected = isEnding(foldText(text.slice(at + 1, end)));
          at = end;
        } else if (kind === CharClass.apostrophe && end === at + 1 && text[at - 1] === 's') inflected = true;
      }
      if ((kinds & ALPHABETIC) !== 0 || upper > 0) {
        if (this.count === this.start.length) this.grow();
        const index = this.count++;
        const capital = startsUpper || (upper > 0 && letters > 1);
        if (capital) this.capitalAt[this.capitals++] = index;
        let marks = opens ? Mark.first : quote ? Mark.quoted : 0;
        if (tail >= 0 && tail === start - 1) {
          const before = charClass[text.charCodeAt(tail)];
          if (before === CharClass.hyphen) marks |= Mark.joined;
          else if (before === CharClass.space) marks |= Mark.follows;
        }
        if (inflected) marks |= Mark.inflected;
        if (capital) marks |= Mark.capital;
        if (kinds !== LATIN && kinds !== CYRILLIC) marks |= Mark.mixed;
        this.start[index] = start;
        this.stop[index] = stop;
        this.end[index] = at;
        this.marks[index] = marks;
        this.hash[index] = hash;
        this.consonants[index] = sounds;
        if (kind === CharClass.dot && at + 1 < length && charClass[text.charCodeAt(at + 1)] === CharClass.latin)
          this.dotted.push(index);
        quote = false;
        tail = at;
        lastSingle = capital && letters === 1 && stop === start + 1;
      }
      opens = false;
    }
  }
}

/** Of each code unit its class (five bits), whether it is a capital (the next) and its consonants (the upper eight): one read a unit. */
const UNITS = Uint16Array.from(charClass, (kind, unit) => kind | (capitals[unit]! << 5) | (consonants[unit]! << 8));
const CLASS = 31;
const CAPITAL = 32;

const FNV = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const LATIN = 1 << CharClass.latin;
const CYRILLIC = 1 << CharClass.cyrillic;
const ALPHABETIC = LATIN | CYRILLIC;

/** Letters, marks and digits. */
const inWord = (value: number): boolean => value >= CharClass.latin && value <= CharClass.digit;

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
