import { CharClass, capitals, charClass } from './chars.js';
import { ENDS, HIDDEN, NO_LETTER, NODE, type Trie } from './trie.js';

/** What a token is; one number a token, so that a text becomes a few small arrays and no substrings. */
export const TokenKind = {
  word: 1,
  digits: 2,
  /** Any other character but a space; its class is in `Tokens.charClass`. */
  sign: 3,
} as const;

/** What scanning needs of a dictionary: the table, and how to judge words that only begin with an entry. */
export interface ScanLexicon {
  readonly trie: Trie;
  /** For each entry: 1 whole word, 2 stem that takes endings, 4 may begin a compound, 8 may end one, 16 says something by itself. */
  readonly flags: Uint8Array;
  readonly isEnding: (text: string, start: number, end: number) => boolean;
}

const WORD = 1;
const STEM = 2;
const COMBINING = 4;
const HEAD = 8;
const TELLING = 16;

/**
 * The tokens of one text, in arrays that are used again for the next. Words that the dictionary takes for a compound
 * (пятилетний, üçqat) stand as two tokens without a gap.
 */
export class Tokens {
  text = '';
  count = 0;
  kind = new Uint8Array(256);
  charClass = new Uint8Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** 1 when a space stands before the token. */
  gap = new Uint8Array(256);
  /** Number of the dictionary's entry, 0 for none. */
  entry = new Uint16Array(256);
  /** 1 when the word begins with a capital. */
  capital = new Uint8Array(256);
  /** 1 for an entry that took endings; for digits how many invisible characters stand between them. */
  inflected = new Uint8Array(256);
  /** Anything that may state a number or date: digits or a telling entry. */
  interesting = false;
  /** A short word in capitals that may be a Roman numeral. */
  mayHoldRoman = false;

  /** Makes room for the tokens of a text of so many code units: a token has one at least. What was there is gone. */
  reserve(length: number): void {
    if (length < this.kind.length) return;
    const size = 2 ** Math.ceil(Math.log2(length + 1));
    this.kind = new Uint8Array(size);
    this.charClass = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.gap = new Uint8Array(size);
    this.capital = new Uint8Array(size);
    this.inflected = new Uint8Array(size);
    this.entry = new Uint16Array(size);
  }

  push(kind: number, cls: number, start: number, end: number, gap: number, entry: number, capital: number): void {
    const index = this.count++;
    this.kind[index] = kind;
    this.charClass[index] = cls;
    this.start[index] = start;
    this.end[index] = end;
    this.gap[index] = gap;
    this.entry[index] = entry;
    this.capital[index] = capital;
    this.inflected[index] = 0;
  }

  /** True when the token is a word equal to one of the texts. */
  isWordText(index: number, ...words: string[]): boolean {
    return index < this.count && this.kind[index] === TokenKind.word && words.includes(this.textOf(index));
  }

  /** The text of a token. */
  textOf(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }
}

// Ends of entries met inside the word at hand; four are enough, longest last.
const inner = new Int32Array(16);

/**
 * Cuts a text into words, runs of digits and signs in one pass and looks every word up on the way.
 * Time is linear in the text. Offsets are UTF-16 code units.
 */
export function scan(text: string, lexicon: ScanLexicon, tokens: Tokens): Tokens {
  const { trie, flags } = lexicon;
  const { column, width, next, opening, value } = trie;
  const length = text.length;
  tokens.text = text;
  tokens.count = 0;
  tokens.reserve(length);
  // Kept at hand: most tokens are words that no dictionary has.
  const { kind: kinds, charClass: classes, start: starts, end: ends, gap: gaps } = tokens;
  const { entry: entries, capital: capitalised, inflected } = tokens;
  tokens.interesting = false;
  tokens.mayHoldRoman = false;
  let gap = 1;
  let index = 0;
  while (index < length) {
    const unit = text.charCodeAt(index);
    const cls = charClass[unit]!;
    if (cls === CharClass.space) {
      gap = 1;
      index++;
    } else if (cls === CharClass.invisible) index++;
    else if (cls >= CharClass.latin && cls <= CharClass.mark) {
      const start = index;
      const first = column[unit]!;
      let found = 0;
      let innerCount = 0;
      index++;
      let walk = true;
      if (index + 1 < length) {
        const second = column[text.charCodeAt(index)]!;
        const third = column[text.charCodeAt(index + 1)]!;
        if (second < HIDDEN && third < HIDDEN) walk = opening[(first * width + second) * width + third] !== 0;
      }
      if (walk) {
        let node = next[width + first]!;
        while (node !== 0) {
          if (node >= ENDS) {
            node &= NODE;
            if (innerCount === 8) innerCount = 7;
            inner[innerCount * 2] = index;
            inner[innerCount * 2 + 1] = value[node]!;
            innerCount++;
          }
          if (index === length) break;
          const letter = column[text.charCodeAt(index)]!;
          if (letter < HIDDEN) node = next[node * width + letter]!;
          else if (letter === NO_LETTER) break;
          index++;
        }
      }
      // Where the walk did not leave the dictionary, the word ends here.
      const dictionaryEnd = index;
      for (;;) {
        let letter = NO_LETTER;
        while (index < length) {
          letter = column[text.charCodeAt(index)]!;
          if (letter >= HIDDEN) break;
          index++;
        }
        if (letter !== HIDDEN || index + 1 >= length || !isWord(text, index + 1)) break;
        index++;
      }
      const capital = capitals[unit]!;
      if (innerCount > 0) {
        const last = innerCount - 1;
        if (inner[last * 2] === index && dictionaryEnd === index && (flags[inner[last * 2 + 1]!]! & WORD) !== 0) {
          found = inner[last * 2 + 1]!;
        } else if (splitWord(text, start, index, innerCount, gap, capital, lexicon, tokens)) {
          // A compound has several parts; the first is a number.
          if (tokens.end[tokens.count - 1] === index && tokens.start[tokens.count - 1] !== start)
            tokens.interesting = true;
          else if ((flags[tokens.entry[tokens.count - 1]!]! & TELLING) !== 0) tokens.interesting = true;
          gap = 0;
          continue;
        }
      }
      if (found !== 0) {
        if ((flags[found]! & TELLING) !== 0) tokens.interesting = true;
      } else if (capital === 1 && index - start < 7 && isRomanLetter(unit) && isRomanLetter(text.charCodeAt(index - 1)))
        tokens.mayHoldRoman = true;
      const at = tokens.count++;
      kinds[at] = TokenKind.word;
      classes[at] = cls;
      starts[at] = start;
      ends[at] = index;
      gaps[at] = gap;
      entries[at] = found;
      capitalised[at] = capital;
      inflected[at] = 0;
      gap = 0;
    } else if (cls === CharClass.digit) {
      const start = index++;
      let hidden = 0;
      while (index < length) {
        const type = charClass[text.charCodeAt(index)];
        if (type === CharClass.digit) index++;
        else if (type === CharClass.invisible && charClass[text.charCodeAt(index + 1)] === CharClass.digit) {
          index++;
          hidden++;
        } else break;
      }
      tokens.push(TokenKind.digits, cls, start, index, gap, 0, 0);
      if (hidden !== 0) tokens.inflected[tokens.count - 1] = Math.min(hidden, 255);
      tokens.interesting = true;
      gap = 0;
    } else {
      if (cls === CharClass.fraction) tokens.interesting = true;
      tokens.push(TokenKind.sign, cls, index, index + 1, gap, 0, 0);
      index++;
      gap = 0;
    }
  }
  return tokens;
}

function isWord(text: string, index: number): boolean {
  const type = charClass[text.charCodeAt(index)]!;
  return type >= CharClass.latin && type <= CharClass.mark;
}

/** I V X L C D M and the Cyrillic letters that look like them. */
function isRomanLetter(unit: number): boolean {
  return (
    unit === 73 ||
    unit === 86 ||
    unit === 88 ||
    unit === 76 ||
    unit === 67 ||
    unit === 68 ||
    unit === 77 ||
    unit === 0x406 ||
    unit === 0x425
  );
}

/** Tries a stem with endings, then a compound of two or three entries; pushes the tokens and says whether it did. */
function splitWord(
  text: string,
  start: number,
  end: number,
  innerCount: number,
  gap: number,
  capital: number,
  lexicon: ScanLexicon,
  tokens: Tokens,
): boolean {
  const { flags } = lexicon;
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & STEM) !== 0 && lexicon.isEnding(text, stop, end)) {
      tokens.push(TokenKind.word, CharClass.latin, start, end, gap, entry, capital);
      tokens.inflected[tokens.count - 1] = 1;
      return true;
    }
  }
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & COMBINING) === 0) continue;
    const chain = compound(text, stop, end, lexicon, 0);
    if (chain === undefined) continue;
    tokens.push(TokenKind.word, CharClass.letter, start, stop, gap, entry, capital);
    let from = stop;
    for (let index = chain.length - 2; index >= 0; index -= 2) {
      tokens.push(TokenKind.word, CharClass.letter, from, chain[index]!, 0, chain[index + 1]!, 0);
      from = chain[index]!;
    }
    return true;
  }
  return false;
}

/** The rest of a compound as [end, entry] pairs, last part first; undefined when it is none. */
function compound(text: string, start: number, end: number, lexicon: ScanLexicon, depth: number): number[] | undefined {
  const { trie, flags } = lexicon;
  const { column, width, next, value } = trie;
  const ends: number[] = [];
  let node = 1;
  for (let index = start; index < end; index++) {
    const letter = column[text.charCodeAt(index)]!;
    node = letter >= HIDDEN ? 0 : next[node * width + letter]!;
    if (node === 0) break;
    if (node >= ENDS) {
      node &= NODE;
      ends.push(index + 1, value[node]!);
    }
  }
  for (let index = ends.length - 2; index >= 0; index -= 2) {
    const stop = ends[index]!;
    const entry = ends[index + 1]!;
    const flag = flags[entry]!;
    if ((flag & HEAD) !== 0 && (stop === end || ((flag & STEM) !== 0 && lexicon.isEnding(text, stop, end))))
      return [end, entry];
    if ((flag & COMBINING) !== 0 && depth < 3) {
      const rest = compound(text, stop, end, lexicon, depth + 1);
      if (rest !== undefined) {
        rest.push(stop, entry);
        return rest;
      }
    }
  }
  return undefined;
}
