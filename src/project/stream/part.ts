import type { ByteRange } from './byte-ranges.js';

/** The `number`-th of `of` parts of an input, from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** The bytes of a part of so many bytes: all parts together are the whole, none is longer than another by more than a byte. */
export function rangeOfPart(size: number, { number, of }: Part = { number: 1, of: 1 }): ByteRange {
  const until = (parts: number): number => Number((BigInt(size) * BigInt(parts)) / BigInt(of));
  return { start: until(number - 1), end: until(number) };
}
