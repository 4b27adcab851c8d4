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
  /** `opening[(first * width + second) * width + third]`: 0 where no word can matter that begins with letters of these columns. */
  readonly opening: Uint8Array;
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
  const opening = openings(next, values, width, goesOn);
  for (let slot = 0; slot < nodes * width; slot++) if (values[next[slot]!] !== 0) next[slot]! |= ENDS;
  for (let unit = 0; unit < 65536; unit++) {
    const type = charClass[unit]!;
    const isLetter = type >= CharClass.latin && type <= CharClass.mark;
    columns[unit] = isLetter ? column[folded[unit]!]! : type === CharClass.invisible ? HIDDEN : NO_LETTER;
  }
  return { column: columns, width, opening, next: next.slice(0, nodes * width), value: values.slice(0, nodes) };
}

/** Fills `Trie.opening` from a table without marks. */
function openings(
  next: Uint16Array,
  values: Uint16Array,
  width: number,
  goesOn: (value: number) => boolean,
): Uint8Array {
  const opening = new Uint8Array(width * width * width);
  const short = (node: number): boolean => values[node] !== 0 && goesOn(values[node]!);
  for (let first = 1; first < width; first++) {
    const one = next[width + first]!;
    if (one === 0) continue;
    const from = first * width;
    if (short(one)) opening.fill(1, from * width, (from + width) * width);
    for (let second = 1; second < width; second++) {
      const two = next[one * width + second]!;
      if (two === 0) continue;
      const at = (from + second) * width;
      for (let third = 0; third < width; third++)
        if (short(two) || next[two * width + third] !== 0) opening[at + third] = 1;
    }
  }
  return opening;
}
