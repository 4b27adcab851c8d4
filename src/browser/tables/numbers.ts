import type { BitCoder } from './bits.js';
import { contextOf, Mixing } from './mixing.js';

/** Bits of the length of a number. */
const LENGTH = 5;
/** So many bits after the first one are foreseen; the rest is as likely 0 as 1. */
const FORESEEN = 3;
const ROOM = 12;
const EVEN = 32768;

/** Codes whole numbers from 0 on, below 2 ** 31: how long each is, its first bits, the others. */
export class Numbers {
  /** What a number stands in: hashes, to be set before each call, each always of the same kind. */
  readonly given: Int32Array;
  private readonly lengths: Mixing;
  private readonly firsts: Mixing;

  /** @param contexts how many each number is given */
  constructor(
    private readonly coder: BitCoder,
    contexts: number,
  ) {
    this.lengths = new Mixing(coder, contexts, LENGTH, ROOM);
    this.firsts = new Mixing(coder, contexts, FORESEEN, ROOM);
    this.given = this.lengths.given;
  }

  code(value: number): number {
    const length = this.lengths.symbol(32 - Math.clz32(value), LENGTH);
    if (length < 2) return length;
    const { given } = this.firsts;
    for (let at = 0; at < given.length; at++) given[at] = contextOf(this.given[at]!, length);
    const foreseen = Math.min(FORESEEN, length - 1);
    let left = length - 1 - foreseen;
    let found = (1 << foreseen) | this.firsts.symbol((value >>> left) & ((1 << foreseen) - 1), foreseen);
    while (left > 0) found = (found << 1) | this.coder.code((value >>> --left) & 1, EVEN);
    return found;
  }
}

/** With the sign in the lowest bit. */
export const folded = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
export const unfolded = (number: number): number => (number & 1 ? -((number + 1) >>> 1) : number >>> 1);

/** Codes a list with its length, each number with a look at the one before. */
export function codeList(coder: BitCoder, given: readonly number[] | undefined): number[] {
  const numbers = new Numbers(coder, 2);
  const length = numbers.code(given?.length ?? 0);
  const list: number[] = [];
  for (let at = 0; at < length; at++) {
    numbers.given[0] = 1;
    numbers.given[1] = contextOf(2, list[at - 1]);
    list.push(numbers.code(given?.[at] ?? 0));
  }
  return list;
}

/** Codes a list whose length both sides know, each number in contexts of its own: hashes of what stands before it. */
export function codeAll(
  numbers: Numbers,
  given: ArrayLike<number> | undefined,
  count: number,
  contextsOf: (at: number, found: readonly number[], into: Int32Array) => void,
): number[] {
  const found: number[] = [];
  for (let at = 0; at < count; at++) {
    contextsOf(at, found, numbers.given);
    found.push(numbers.code(given?.[at] ?? 0));
  }
  return found;
}
