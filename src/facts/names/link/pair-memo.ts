const BITS = 16;

/** What came out for pairs of numbers, those asked for last: a slot serves whoever came last. Bounded, and nothing is allocated. */
export class PairMemo {
  private readonly pairs = new Int32Array(2 << BITS);
  private readonly values = new Float64Array(1 << BITS);

  /** NaN where it is not known. The first number is not 0. */
  get(a: number, b: number): number {
    const slot = slotOf(a, b);
    return this.pairs[2 * slot] === a && this.pairs[2 * slot + 1] === b ? this.values[slot]! : Number.NaN;
  }

  /** Keeps a value and gives it back. */
  set(a: number, b: number, value: number): number {
    const slot = slotOf(a, b);
    this.pairs[2 * slot] = a;
    this.pairs[2 * slot + 1] = b;
    this.values[slot] = value;
    return value;
  }
}

const slotOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - BITS);
