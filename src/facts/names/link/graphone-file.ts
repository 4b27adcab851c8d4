import { base64OfBytes, bytesOfBase64 } from '../../../text/base64.js';
import { readPlanes, writePlanes } from '../../../text/planes.js';
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
  /** Pairs in the order of the first one's number and the second's, numbers as `readPlanes` reads them. */
  readonly pairs: {
    /** How many numbers there are of the first, and of pairs in all. */
    readonly sizes: readonly number[];
    /** How many there are for each number of the first. */
    readonly counts: string;
    /** How far the number of the second is from that of the pair before, with the same first. */
    readonly steps: string;
    readonly costs: string;
  };
}

/** What costs in a file are multiplied with. */
const STEP = 10;
const NONE = 255;

/** Reads the tables of a file. */
export function unpackGraphones(packed: PackedGraphones, never: number): GraphoneTables {
  const { lettersA, lettersB, ends } = packed;
  const [firsts = 0, size = 0] = packed.pairs.sizes;
  const steps = readPlanes(packed.pairs.steps, size);
  const costs = readPlanes(packed.pairs.costs, size);
  const pairs: number[] = [];
  let at = 0;
  for (const [first, count] of readPlanes(packed.pairs.counts, firsts).entries()) {
    let second = 0;
    for (const end = at + count; at < end; at++) {
      second += steps[at]!;
      pairs.push(first, second, costs[at]! * STEP);
    }
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
  const base64 = (bytes: ArrayLike<number>): string => base64OfBytes(Uint8Array.from(bytes));
  const counts: number[] = [];
  const steps: number[] = [];
  const costs: number[] = [];
  let second = 0;
  for (let at = 0; at < pairs.length; at += 3) {
    const first = pairs[at]!;
    if (first >= counts.length) second = 0;
    while (counts.length <= first) counts.push(0);
    counts[first]!++;
    steps.push(pairs[at + 1]! - second);
    second = pairs[at + 1]!;
    costs.push(byte(pairs[at + 2]!));
  }
  return {
    lettersA,
    lettersB,
    simple: base64(Array.from(simple, byte)),
    compound: compound.map(([a, b, cost]) => `${a}:${b}:${byte(cost)}`).join(' '),
    backoff: base64(Array.from(backoff, byte)),
    ends: Array.from(ends, byte),
    pairs: {
      sizes: [counts.length, steps.length],
      counts: writePlanes(counts),
      steps: writePlanes(steps),
      costs: writePlanes(costs),
    },
  };
}
