import { CharClass, charClass, folded } from './chars.js';

/** The column of what is no letter: a word ends there. */
export const NO_LETTER = 255;
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
  /** Bits, 0 where no word can matter that begins with letters of four columns, see `mayOpen`; some others are 1 too. */
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
  let width = 1;
  const list: [Uint16Array, number][] = [];
  let letters = 2;
  for (const [word, value] of words) {
    const units = new Uint16Array(word.length);
    for (let index = 0; index < word.length; index++) {
      const unit = folded[word.charCodeAt(index)]!;
      units[index] = unit;
      if (column[unit] === 0) column[unit] = width++;
    }
    letters += word.length;
    list.push([units, value]);
  }
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
  const { opening, short } = openings(next, values, width, goesOn);
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

const OPENINGS = 1 << 15;

/** Where `Trie.opening` tells of the columns of four letters. */
const openingOf = (first: number, second: number, third: number, fourth: number): number =>
  Math.imul((first << 24) | (second << 16) | (third << 8) | fourth, 0x9e3779b1) >>> 17;

/** Whether a word that begins with letters of four columns may matter. */
export function mayOpen(opening: Int32Array, first: number, second: number, third: number, fourth: number): boolean {
  const at = openingOf(first, second, third, fourth);
  return ((opening[at >> 5]! >>> at) & 1) !== 0;
}

/** Where `Trie.short` tells of the columns of a word of three letters at most; the column after the last stands for none. */
export const shortOf = (width: number, first: number, second: number, third: number): number =>
  (first * (width + 1) + second) * (width + 1) + third;

/** Fills `Trie.opening` and `Trie.short` from a table without marks. */
function openings(
  next: Uint16Array,
  values: Uint16Array,
  width: number,
  goesOn: (value: number) => boolean,
): Pick<Trie, 'opening' | 'short'> {
  const opening = new Int32Array(OPENINGS / 32);
  const short = new Uint16Array((width + 1) ** 3);
  const matters = (node: number): boolean => values[node] !== 0 && goesOn(values[node]!);
  // Column 0 stands for every letter that no word has.
  const fill = (node: number, columns: readonly number[], going: boolean): void => {
    const depth = columns.length;
    if (depth === 4) {
      const at = openingOf(...(columns as [number, number, number, number]));
      if (going || node !== 0) opening[at >> 5]! |= 1 << at;
      return;
    }
    if (depth > 0) {
      const [first, second = width, third = width] = columns as [number, number?, number?];
      short[shortOf(width, first, second, third)] = going ? WALK : values[node]!;
    }
    for (let column = 0; column < width; column++) {
      const following = node === 0 ? 0 : next[node * width + column]!;
      if (following === 0 && !going) continue;
      fill(following, [...columns, column], going || matters(following));
    }
  };
  fill(1, [], false);
  return { opening, short };
}
