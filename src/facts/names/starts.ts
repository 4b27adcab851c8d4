import { folded } from '../../text/chars.js';

/** Tables of bits, so small that they stay in the processor's cache; a word that passes for nothing is only looked up in vain. */
const ONES = 1 << 12;
const TWOS = 1 << 12;
const THREES = 1 << 14;
const FOURS = 1 << 15;

/**
 * A filter by the first letters of words, up to five: it never forgets one, and lets few others pass. Stems of each length have a
 * table of their own; all are read at once, as every branch that the processor guesses wrong costs more than a read.
 */
export class Starts {
  private readonly ones = new Int32Array(ONES / 32);
  private readonly twos = new Int32Array(TWOS / 32);
  private readonly threes = new Int32Array(THREES / 32);
  private readonly fours = new Int32Array(FOURS / 32);
  /** Whether longer stems begin so. */
  private readonly longer = new Int32Array(FOURS / 32);
  private readonly fives = new Int32Array(FOURS / 32);

  /** Adds the beginning of a folded stem that all its forms have. */
  add(beginning: string): void {
    const second = pair(beginning.charCodeAt(0), beginning.charCodeAt(1));
    const third = further(second, beginning.charCodeAt(2));
    const fourth = further(third, beginning.charCodeAt(3));
    if (beginning.length === 1) set(this.ones, beginning.charCodeAt(0));
    else if (beginning.length === 2) set(this.twos, second);
    else if (beginning.length === 3) set(this.threes, third);
    else if (beginning.length === 4) set(this.fours, fourth);
    else if (beginning.length > 4) {
      set(this.longer, fourth);
      set(this.fives, further(fourth, beginning.charCodeAt(4)));
    }
  }

  /** Whether a word of a text may begin with one. */
  has(text: string, start: number): boolean {
    if (start + 5 > text.length) return true;
    const one = folded[text.charCodeAt(start)]!;
    const two = pair(one, folded[text.charCodeAt(start + 1)]!);
    const three = further(two, folded[text.charCodeAt(start + 2)]!);
    const four = further(three, folded[text.charCodeAt(start + 3)]!);
    const five = further(four, folded[text.charCodeAt(start + 4)]!);
    const found =
      bit(this.ones, one & (ONES - 1)) |
      bit(this.twos, two & (TWOS - 1)) |
      bit(this.threes, three & (THREES - 1)) |
      bit(this.fours, four & (FOURS - 1)) |
      (bit(this.longer, four & (FOURS - 1)) & bit(this.fives, five & (FOURS - 1)));
    return (found & 1) !== 0;
  }
}

const pair = (a: number, b: number): number => Math.imul(a, 37) + b;
const further = (hash: number, letter: number): number => (Math.imul(hash, 31) + Math.imul(letter, 7919)) | 0;

/** The bit in question is the lowest; those above it are others. */
const bit = (table: Int32Array, at: number): number => table[at >> 5]! >>> at;

function set(table: Int32Array, hash: number): void {
  const at = hash & (32 * table.length - 1);
  table[at >> 5]! |= 1 << at;
}
