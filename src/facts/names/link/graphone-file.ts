import { bytesOfBase64 } from '../../../text/base64.js';
import type { GraphoneTables } from './graphones.js';

/** The graphones of two languages as a file has them. */
export interface PackedGraphones {
  readonly lettersA: string;
  readonly lettersB: string;
  /** Costs in tenths of a nat, a byte each, base64; 255 is none. */
  readonly simple: string;
  /** Letters, letters and cost, parted by colons, one after another, parted by spaces. */
  readonly compound: string;
  readonly backoff: string;
  readonly ends: readonly number[];
  /** By the number of the first: how many there are, then for each how far its number is from the last in two bytes, and the cost. */
  readonly pairs: string;
}

/** What costs in a file are multiplied with. */
const STEP = 10;
const NONE = 255;

/** Reads the tables of a file. */
export function unpackGraphones(packed: PackedGraphones, never: number): GraphoneTables {
  const { lettersA, lettersB, ends } = packed;
  const bytes = bytesOfBase64(packed.pairs);
  const pairs: number[] = [];
  let before = 0;
  for (let at = 0; at < bytes.length; before++) {
    const count = bytes[at++]! | (bytes[at++]! << 8);
    for (let index = 0; index < count; index++, at += 3)
      pairs.push(before, bytes[at]! | (bytes[at + 1]! << 8), bytes[at + 2]! * STEP);
  }
  return {
    lettersA,
    lettersB,
    simple: Array.from(bytesOfBase64(packed.simple), (cost) => (cost === NONE ? never : cost * STEP)),
    compound: packed.compound.split(' ').map((one) => {
      const [a, b, cost] = one.split(':') as [string, string, string];
      return [a, b, Number(cost) * STEP] as const;
    }),
    backoff: Array.from(bytesOfBase64(packed.backoff), (cost) => cost * STEP),
    ends: ends.map((cost) => cost * STEP),
    pairs,
  };
}

/** Writes tables as a file has them; costs are rounded. */
export function packGraphones({
  lettersA,
  lettersB,
  simple,
  compound,
  backoff,
  ends,
  pairs,
}: GraphoneTables): PackedGraphones {
  const byte = (cost: number): number => Math.min(NONE, Math.round(cost / STEP));
  const base64 = (bytes: ArrayLike<number>): string => Buffer.from(Uint8Array.from(bytes)).toString('base64');
  const lists: number[][] = [];
  for (let at = 0; at < pairs.length; at += 3) {
    const before = pairs[at]!;
    while (lists.length <= before) lists.push([]);
    lists[before]!.push(pairs[at + 1]! & 255, pairs[at + 1]! >> 8, byte(pairs[at + 2]!));
  }
  return {
    lettersA,
    lettersB,
    simple: base64(Array.from(simple, byte)),
    compound: compound.map(([a, b, cost]) => `${a}:${b}:${byte(cost)}`).join(' '),
    backoff: base64(Array.from(backoff, byte)),
    ends: Array.from(ends, byte),
    pairs: base64(lists.flatMap((list) => [(list.length / 3) & 255, (list.length / 3) >> 8, ...list])),
  };
}
