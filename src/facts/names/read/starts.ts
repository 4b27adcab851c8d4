import { bitAt, codes, MIXED, mixed, setBit } from '../../../text/units.js';

/** How many numbers of 32 bits each table has; see `Starts`. */
const SIZES = [1, (1 << 10) / 32, (1 << 15) / 32, MIXED / 32, MIXED / 32, MIXED / 32];
type Tables = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

/**
 * A filter by the first letters of words, up to five: it never forgets one, and lets few others pass. Stems of each length have a
 * table of their own; all are read at once, as every branch that the processor guesses wrong costs more than a read.
 */
export class Starts {
  private readonly ones: Int32Array;
  private readonly twos: Int32Array;
  private readonly threes: Int32Array;
  private readonly fours: Int32Array;
  /** Whether longer stems begin so. */
  private readonly longer: Int32Array;
  private readonly fives: Int32Array;

  /** @param bits the tables one after another, as an earlier filter had them; empty ones where left out */
  constructor(readonly bits: Int32Array = new Int32Array(SIZES.reduce((sum, size) => sum + size))) {
    let end = 0;
    const table = (size: number): Int32Array => {
      end += size;
      return bits.subarray(end - size, end);
    };
    [this.ones, this.twos, this.threes, this.fours, this.longer, this.fives] = SIZES.map(table) as Tables;
  }

  /** Adds the beginning of a folded stem that all its forms have. */
  add(beginning: string): void {
    // `beginOf` would do, but is called for every word of a text, and slower for having seen these strings.
    let begin = 0;
    for (let at = 0; at < beginning.length && at < 4; at++) begin = (begin << 5) | codes[beginning.charCodeAt(at)]!;
    if (beginning.length === 1) setBit(this.ones, begin);
    else if (beginning.length === 2) setBit(this.twos, begin);
    else if (beginning.length === 3) setBit(this.threes, begin);
    else if (beginning.length === 4) setBit(this.fours, mixed(begin));
    else if (beginning.length > 4) {
      setBit(this.longer, mixed(begin));
      setBit(this.fives, mixed(fifth(begin, codes[beginning.charCodeAt(4)]!)));
    }
  }

  /** Whether a word of a text may begin with one, given its beginning (`beginOf`). */
  has(text: string, start: number, begin: number): boolean {
    const four = mixed(begin);
    const found =
      bitAt(this.ones, begin >>> 15) |
      bitAt(this.twos, begin >>> 10) |
      bitAt(this.threes, begin >>> 5) |
      bitAt(this.fours, four);
    if (((found | bitAt(this.longer, four)) & 1) === 0) return false;
    if ((found & 1) !== 0 || start + 4 >= text.length) return true;
    return (bitAt(this.fives, mixed(fifth(begin, codes[text.charCodeAt(start + 4)]!))) & 1) !== 0;
  }
}

const fifth = (begin: number, code: number): number => (begin << 5) | code;
