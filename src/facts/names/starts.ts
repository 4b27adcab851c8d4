import { folded } from '../../text/chars.js';

/** What a word may begin with its first letters. */
export const Start = {
  /** A people, or another entry written with a small letter. */
  name: 1,
  /** A common word or given name of the gazetteer. */
  word: 2,
} as const;

/** Some stem goes on after four letters. */
const MORE = 4;
const KINDS = 3;

// Small tables stay in the processor's cache; a word that passes for nothing is only looked up in vain.
const ONES = (1 << 12) - 1;
const TWOS = (1 << 12) - 1;
const THREES = (1 << 14) - 1;
const FOURS = (1 << 15) - 1;

/**
 * A filter by the first letters of words, up to five: it never forgets one, and lets few others pass. Stems of each length have a
 * table of their own; all are read at once, as every branch that the processor guesses wrong costs more than a read.
 */
export class Starts {
  private readonly ones = new Uint8Array(ONES + 1);
  private readonly twos = new Uint8Array(TWOS + 1);
  private readonly threes = new Uint8Array(THREES + 1);
  private readonly fours = new Uint8Array(FOURS + 1);
  private readonly fives = new Uint8Array(FOURS + 1);

  /** Adds the beginning of a folded stem that all its forms have. */
  add(beginning: string, kind: number): void {
    const one = beginning.charCodeAt(0);
    if (beginning.length === 1) this.ones[one & ONES]! |= kind;
    if (beginning.length < 2) return;
    const two = pair(one, beginning.charCodeAt(1));
    if (beginning.length === 2) this.twos[two & TWOS]! |= kind;
    if (beginning.length < 3) return;
    const three = further(two, beginning.charCodeAt(2));
    if (beginning.length === 3) this.threes[three & THREES]! |= kind;
    if (beginning.length < 4) return;
    const four = further(three, beginning.charCodeAt(3));
    this.fours[four & FOURS]! |= beginning.length === 4 ? kind : MORE;
    if (beginning.length > 4) this.fives[further(four, beginning.charCodeAt(4)) & FOURS]! |= kind;
  }

  /** The kinds that a word of a text may begin. */
  of(text: string, start: number): number {
    if (start + 5 > text.length) return KINDS;
    const one = folded[text.charCodeAt(start)]!;
    const two = pair(one, folded[text.charCodeAt(start + 1)]!);
    const three = further(two, folded[text.charCodeAt(start + 2)]!);
    const four = further(three, folded[text.charCodeAt(start + 3)]!);
    const kinds =
      this.ones[one & ONES]! | this.twos[two & TWOS]! | this.threes[three & THREES]! | this.fours[four & FOURS]!;
    if ((kinds & MORE) === 0) return kinds;
    return (kinds | this.fives[further(four, folded[text.charCodeAt(start + 4)]!) & FOURS]!) & KINDS;
  }
}

const pair = (a: number, b: number): number => Math.imul(a, 37) + b;
const further = (hash: number, letter: number): number => (Math.imul(hash, 31) + Math.imul(letter, 7919)) | 0;
