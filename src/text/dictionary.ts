import { CharClass } from './chars.js';
import { TokenKind, type Tokens } from './tokens.js';
import { ENDS, HIDDEN, NODE, shortOf, type Trie, WALK } from './trie.js';
import { Unit } from './units.js';

/** What scanning needs of a dictionary: the table, and how to judge words that only begin with an entry. */
export interface ScanLexicon {
  readonly trie: Trie;
  /** For each entry, its `EntryFlag`s. */
  readonly flags: Uint16Array;
  readonly isEnding: (text: string, start: number, end: number) => boolean;
  /** Whether what follows an entry with `EntryFlag.joins` makes a word with it that no dictionary has: двух-факторный. */
  readonly isTail?: ((text: string, start: number, end: number) => boolean) | undefined;
}

export enum EntryFlag {
  /** May stand as it is. */
  word = 1,
  /** Takes endings. */
  stem = 2,
  /** May begin a compound. */
  combining = 4,
  /** May end one. */
  head = 8,
  /** Says something by itself. */
  telling = 16,
  /** A number or date may begin with it. */
  opening = 32,
  /** May begin a word whose rest is unknown, see `isTail`. */
  joins = 64,
  /** Says the sign of a number beside it: minus, below, frost. */
  sign = 128,
  /** Says which part of a period is meant: late, mid. */
  part = 256,
  /** Is part of an era's name. */
  era = 512,
  /** Names a time zone. */
  zone = 1024,
}

// Ends of entries met inside the word at hand, and the entries; the longest last.
const MOST = 8;
export const inner = new Int32Array(2 * MOST);

/** The entry of a word of three letters at most, 0 for none, `WALK` where that is not enough to tell. */
export function shortWord(text: string, start: number, stop: number, { trie, flags }: ScanLexicon): number {
  const { column, width, short } = trie;
  const first = column[text.charCodeAt(start)]!;
  const second = stop > start + 1 ? column[text.charCodeAt(start + 1)]! : width;
  const third = stop > start + 2 ? column[text.charCodeAt(start + 2)]! : width;
  // An invisible character inside.
  if (second >= HIDDEN || third >= HIDDEN) return WALK;
  const word = short[shortOf(width, first, second, third)]!;
  return word === 0 || word === WALK || (flags[word]! & EntryFlag.word) !== 0 ? word : WALK;
}

/** Finds the entries that a word begins with, into `inner`; gives how many. */
export function entriesIn(text: string, start: number, stop: number, { column, width, next, value }: Trie): number {
  let count = 0;
  let node = next[width + column[text.charCodeAt(start)]!]!;
  for (let at = start + 1; node !== 0; at++) {
    if (node >= ENDS) {
      node &= NODE;
      if (count === MOST) count--;
      inner[count * 2] = at;
      inner[count * 2 + 1] = value[node]!;
      count++;
    }
    if (at === stop) break;
    const letter = column[text.charCodeAt(at)]!;
    if (letter < HIDDEN) node = next[node * width + letter]!;
  }
  return count;
}

/** Tries a stem with endings, then a compound of two or three entries; pushes the tokens and says whether it did. */
export function splitWord(
  text: string,
  start: number,
  end: number,
  innerCount: number,
  seen: number,
  lexicon: ScanLexicon,
  tokens: Tokens,
): boolean {
  const { flags } = lexicon;
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & EntryFlag.stem) !== 0 && lexicon.isEnding(text, stop, end)) {
      tokens.push(TokenKind.word, CharClass.letter, start, end, 0, entry, seen);
      tokens.inflected[tokens.count - 1] = 1;
      return true;
    }
  }
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & EntryFlag.combining) === 0) continue;
    const chain = compound(text, stop, end, lexicon, 0);
    if (chain === undefined) continue;
    tokens.push(TokenKind.word, CharClass.letter, start, stop, 0, entry, seen);
    let from = stop;
    for (let index = chain.length - 2; index >= 0; index -= 2) {
      tokens.push(TokenKind.word, CharClass.letter, from, chain[index]!, 0, chain[index + 1]!, seen);
      from = chain[index]!;
    }
    return true;
  }
  return splitTail(text, start, end, innerCount, seen, lexicon, tokens);
}

/** Whether a sentence, quotation or label begins at an offset. */
const begins = (text: string, start: number): boolean =>
  start === 0 || /(?:^|[.!?:\n]["'«“”)\s]{1,3}|["«“>])$/.test(text.slice(Math.max(0, start - 4), start));

/** A numeral, or two (двадцати-пяти-ярусный), before a rest that no dictionary has. Names are not taken apart (Семипалатинский). */
function splitTail(
  text: string,
  start: number,
  end: number,
  innerCount: number,
  seen: number,
  lexicon: ScanLexicon,
  tokens: Tokens,
): boolean {
  const { flags, isTail } = lexicon;
  if (isTail === undefined || ((seen & Unit.capital) !== 0 && !begins(text, start))) return false;
  for (let last = innerCount - 1; last >= 0; last--) {
    const stop = inner[last * 2]!;
    const entry = inner[last * 2 + 1]!;
    if ((flags[entry]! & EntryFlag.joins) === 0 || !isTail(text, stop, end)) continue;
    tokens.push(TokenKind.word, CharClass.letter, start, stop, 0, entry, seen);
    // `inner` is free again: the first numeral is taken.
    const more = entriesIn(text, stop, end, lexicon.trie);
    let from = stop;
    for (let second = more - 1; second >= 0 && from === stop; second--) {
      const next = inner[second * 2]!;
      const other = inner[second * 2 + 1]!;
      if ((flags[other]! & EntryFlag.joins) === 0 || !isTail(text, next, end)) continue;
      tokens.push(TokenKind.word, CharClass.letter, stop, next, 0, other, seen);
      from = next;
    }
    tokens.push(TokenKind.word, CharClass.letter, from, end, 0, 0, seen);
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
    if (
      (flag & EntryFlag.head) !== 0 &&
      (stop === end || ((flag & EntryFlag.stem) !== 0 && lexicon.isEnding(text, stop, end)))
    )
      return [end, entry];
    if ((flag & EntryFlag.combining) !== 0 && depth < 3) {
      const rest = compound(text, stop, end, lexicon, depth + 1);
      if (rest !== undefined) {
        rest.push(stop, entry);
        return rest;
      }
    }
  }
  return undefined;
}
