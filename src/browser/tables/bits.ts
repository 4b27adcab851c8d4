/** In so many parts a chance is measured. */
export const CERTAIN = 65536;

/** Bits on their way into a file or out of one: whoever codes tells what is likely, so that what was foreseen takes hardly any room. */
export interface BitCoder {
  /**
   * Writes a bit, or reads one, whatever is given then.
   * @param chance how likely it is 1, from 1 to `CERTAIN` - 1
   * @returns the bit
   */
  code(bit: number, chance: number): number;
}

/** How something is written and read, by one function, so that both agree: what is given is written; a reader is given nothing. */
export type Format<T> = (coder: BitCoder, given?: T) => T;

/** Places in the state of a coder: the ends of the range that is left, and what a reader has read of it. */
const LOW = 0;
const HIGH = 1;
const VALUE = 2;

/** Reads what an arithmetic coder (carryless, 32 bits, as in Mahoney's PAQ) wrote. */
export class BitReader implements BitCoder {
  // Numbers of 32 bits in an array are no objects.
  private readonly state = Uint32Array.of(0, 0xffffffff, 0);
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    for (let index = 0; index < 4; index++) this.state[VALUE] = (this.state[VALUE]! << 8) | this.next();
  }

  code(_bit: number, chance: number): number {
    const { state } = this;
    const middle = split(state[LOW]!, state[HIGH]!, chance);
    const bit = state[VALUE]! <= middle ? 1 : 0;
    if (bit) state[HIGH] = middle;
    else state[LOW] = middle + 1;
    while ((state[LOW]! ^ state[HIGH]!) >>> 24 === 0) {
      state[LOW] = state[LOW]! << 8;
      state[HIGH] = (state[HIGH]! << 8) | 0xff;
      state[VALUE] = (state[VALUE]! << 8) | this.next();
    }
    return bit;
  }

  private next(): number {
    const { at, bytes } = this;
    this.at = at + 1;
    return at < bytes.length ? bytes[at]! : 0;
  }
}

/** The last number of the part of a range that stands for 1. */
export function split(low: number, high: number, chance: number): number {
  const range = (high - low) >>> 0;
  return (low + Math.imul(range >>> 16, chance) + (Math.imul(range & 0xffff, chance) >>> 16)) >>> 0;
}
