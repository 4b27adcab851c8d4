import { type BitCoder, CERTAIN } from './bits.js';

const EVEN = CERTAIN / 2;
const COUNT = 5;
const MOST = 31;
/** After so many bits a chance follows what comes by a fixed share. */
const SETTLED = 30;
const SHARES = Int32Array.from({ length: SETTLED + 1 }, (_, count) => Math.floor(32768 / (count + 1.3)));

/** The logistic function, from -2047 … 2047 (eighths of a nat, in 256 parts) to 4096 parts: between its values a line. */
const LOGISTIC = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(logit: number): number {
  if (logit >= 2047) return 65519;
  if (logit <= -2047) return 16;
  const part = logit & 127;
  const at = (logit >> 7) + 16;
  return (LOGISTIC[at]! * (128 - part) + LOGISTIC[at + 1]! * part) >> 3;
}

const LOGITS = logits();

/** The other way round: of 4096 parts. */
function logits(): Int16Array {
  const table = new Int16Array(4096).fill(2047);
  let chance = 0;
  for (let logit = -2047; logit <= 2047; logit++)
    for (const end = squash(logit) >> 4; chance <= end; chance++) table[chance] = logit;
  return table;
}

/** How fast weights follow. */
const LEARNING = 14;

/**
 * Codes symbols whose bits are foreseen from several contexts at once: each keeps how often a bit was 1 in it, and their logits are
 * added up by weights that learn which of them to trust (logistic mixing; Mahoney 2005, "Adaptive weighing of context models").
 * Whole numbers alone, so that all machines read the same.
 */
export class Mixing {
  /** What a symbol stands in: hashes, to be set before each call, each always of the same kind. */
  readonly given: Int32Array;
  /** How likely 1 is, of 65536; in the lowest five bits, how many bits told so. */
  private readonly chances: Int32Array;
  private readonly weights: Int32Array;
  private readonly places: Int32Array;
  private readonly logits: Int32Array;

  /**
   * @param contexts how many each symbol is given
   * @param bits of a symbol, at most
   * @param room of each context's table, the logarithm of its length
   */
  constructor(
    private readonly coder: BitCoder,
    contexts: number,
    bits: number,
    private readonly room: number,
  ) {
    this.given = new Int32Array(contexts);
    this.chances = new Int32Array(contexts << room).fill(EVEN << COUNT);
    this.weights = new Int32Array(contexts << bits).fill(Math.floor(CERTAIN / Math.max(2, contexts - 1)));
    this.places = new Int32Array(contexts);
    this.logits = new Int32Array(contexts);
  }

  /** Codes a symbol of so many bits. */
  symbol(value: number, bits: number): number {
    let node = 1;
    for (let bit = bits - 1; bit >= 0; bit--) node = (node << 1) | this.bit((value >>> bit) & 1, node);
    return node - (1 << bits);
  }

  private bit(bit: number, node: number): number {
    const { given, chances, weights, places, logits, room } = this;
    const contexts = given.length;
    const first = node * contexts;
    const turn = Math.imul(node, 0x9e3779b1);
    const shift = 32 - room;
    let sum = 0;
    for (let at = 0; at < contexts; at++) {
      const place = (at << room) + (Math.imul((given[at]! + turn) | 0, 0x2c1b3c6d) >>> shift);
      places[at] = place;
      const logit = LOGITS[chances[place]! >> (COUNT + 4)]!;
      logits[at] = logit;
      sum = (sum + Math.imul(logit, weights[first + at]!)) | 0;
    }
    const chance = squash(sum >> 16);
    const found = this.coder.code(bit, chance);
    const miss = Math.imul((found << 16) - chance, LEARNING);
    for (let at = 0; at < contexts; at++) {
      weights[first + at]! += (Math.imul(logits[at]!, miss) + 0x20000) >> 18;
      const place = places[at]!;
      const known = chances[place]! >> COUNT;
      const count = chances[place]! & MOST;
      const share = SHARES[count]!;
      const moved = found ? known + (Math.imul(65535 - known, share) >>> 15) : known - (Math.imul(known, share) >>> 15);
      chances[place] = (moved << COUNT) | (count < SETTLED ? count + 1 : count);
    }
    return found;
  }
}

/** A hash of numbers that a symbol stands in. */
export function contextOf(kind: number, one = 0, two = 0, three = 0, four = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ one ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ two ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ three ^ (hash >>> 16), 0x27d4eb2f);
  hash = Math.imul(hash ^ four ^ (hash >>> 15), 0x165667b1);
  return hash ^ (hash >>> 14);
}
