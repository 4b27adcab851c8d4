import { CharClass, charClass, folded } from './chars.js';
import { MIXED, mixed, setBit } from './units.js';

/** The column of what is no letter: a word ends there. */
const NO_LETTER = 255;
/** The column of invisible characters, which may stand within a word. All columns of letters are less. */
export const HIDDEN = 254;

/** Marks a following node where a word ends. */
export const ENDS = 0x8000;
/** The node itself. */
export const NODE = 0x7fff;

/**
 * A dictionary as a table: words (folded) to positive numbers, walked one code unit at a time. A walk that leaves the
 * dictionary lands on node 0 and stays there; most words of a text are known by three letters to be none of it.
 */
export interface Trie {
  /** Column of each code unit as it stands (folding is built in); 0: a letter of no word of the dictionary; `HIDDEN`, `NO_LETTER`. */
  readonly column: Uint8Array;
  readonly width: number;
  /** `next[node * width + column]`: the following node, 0 for none, with `ENDS` where a word ends there. The root is node 1. */
  readonly next: Uint16Array;
  /** Bits by the `mixed` beginnings (`beginOf`) of words: 0 where no word can matter that begins so. */
  readonly opening: Int32Array;
  /** The number of each shorter word by its columns (`shortOf`); 0 for none, `WALK` where it takes a walk to tell. */
  readonly short: Uint16Array;
  /** The number of the word that ends at a node, 0 for none. */
  readonly value: Uint16Array;
}

/**
 * Builds the table. Words are folded first; a later equal word replaces the earlier one. `goesOn`: whether a word's number
 * matters too where the word only begins a longer one.
 * @throws RangeError beyond 32,767 nodes or 253 different letters.
 */
export function buildTrie(words: Iterable<readonly [string, number]>, goesOn: (value: number) => boolean): Trie {
  const column = new Uint8Array(65536);
  const columns = new Uint8Array(65536);
  /** The letter of each column. */
  const letterOf = [0];
  const list: [Uint16Array, number][] = [];
  let letters = 2;
  for (const [word, value] of words) {
    const units = new Uint16Array(word.length);
    for (let index = 0; index < word.length; index++) {
      const unit = folded[word.charCodeAt(index)]!;
      units[index] = unit;
      if (column[unit] === 0) column[unit] = letterOf.push(unit) - 1;
    }
    letters += word.length;
    list.push([units, value]);
  }
  const width = letterOf.length;
  if (width >= HIDDEN) throw new RangeError('too many different letters');
  const next = new Uint16Array(letters * width);
  const values = new Uint16Array(letters);
  let nodes = 2;
  for (const [units, value] of list) {
    let node = 1;
    for (const unit of units) {
      const slot = node * width + column[unit]!;
      let following = next[slot]!;
      if (following === 0) {
        following = nodes++;
        if (following > NODE) throw new RangeError('too many nodes');
        next[slot] = following;
      }
      node = following;
    }
    values[node] = value;
  }
  const { opening, short } = openings(next, values, letterOf, goesOn);
  for (let slot = 0; slot < nodes * width; slot++) if (values[next[slot]!] !== 0) next[slot]! |= ENDS;
  for (let unit = 0; unit < 65536; unit++) {
    const type = charClass[unit]!;
    const isLetter = type >= CharClass.latin && type <= CharClass.mark;
    columns[unit] = isLetter ? column[folded[unit]!]! : type === CharClass.invisible ? HIDDEN : NO_LETTER;
  }
  return { column: columns, width, opening, short, next: next.slice(0, nodes * width), value: values.slice(0, nodes) };
}

/** In `Trie.short`: the word begins with one that may go on. */
export const WALK = 0xffff;

/** Where `Trie.short` tells of the columns of a word of three letters at most; the column after the last stands for none. */
export const shortOf = (width: number, first: number, second: number, third: number): number =>
  (first * (width + 1) + second) * (width + 1) + third;

/** Fills `Trie.opening` and `Trie.short` from a table without marks; `letters` are those of the columns. */
function openings(
  next: Uint16Array,
  values: Uint16Array,
  letters: readonly number[],
  goesOn: (value: number) => boolean,
): Pick<Trie, 'opening' | 'short'> {
  const width = letters.length;
  const opening = new Int32Array(MIXED / 32);
  const short = new Uint16Array((width + 1) ** 3);
  /** Whatever begins with these letters may matter. */
  const openAll = (begin: number, depth: number): void => {
    setBit(opening, mixed(begin << (5 * (4 - depth))));
    if (depth < 4) for (let code = 0; code < 32; code++) openAll((begin << 5) | code, depth + 1);
  };
  const fill = (node: number, begin: number, columns: readonly number[], going: boolean): void => {
    const depth = columns.length;
    if (depth === 4) {
      setBit(opening, mixed(begin));
      return;
    }
    if (depth > 0) {
      const [first, second = width, third = width] = columns as [number, number?, number?];
      short[shortOf(width, first, second, third)] = going ? WALK : values[node]!;
      if (values[node] !== 0) setBit(opening, mixed(begin << (5 * (4 - depth))));
    }
    // Column 0 stands for every letter that no word has.
    for (let column = 0; column < width; column++) {
      const following = node === 0 ? 0 : next[node * width + column]!;
      if (following === 0 && (!going || depth === 3)) continue;
      const beginning = (begin << 5) | (letters[column]! & 31);
      const opens = values[following] !== 0 && goesOn(values[following]!);
      if (opens) openAll(beginning, depth + 1);
      fill(following, beginning, [...columns, column], going || opens);
    }
  };
  fill(1, 0, [], false);
  return { opening, short };
}
