/** Slots at the beginning, a power of two. */
const FIRST_SIZE = 1024;

/**
 * Which ids a file has had, and on which line. Keeps a hash of 64 bits and a line for each, 12 bytes: files have millions
 * of units. That two different ids of a file are taken for one is less likely than a fault of the memory.
 */
export class SeenIds {
  private size = FIRST_SIZE;
  private count = 0;
  private low = new Int32Array(FIRST_SIZE);
  private high = new Int32Array(FIRST_SIZE);
  private lines = new Int32Array(FIRST_SIZE);

  /** The line of an id that was there before; else remembers it. Lines count from 1. */
  lineOf(id: string, line: number): number | undefined {
    let low = 0x811c9dc5 | 0;
    let high = id.length | 0;
    for (let index = 0; index < id.length; index++) {
      const code = id.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high + code, 0x5bd1e995);
      high ^= high >>> 15;
    }
    const found = this.put(low, high, line);
    if (found === undefined && ++this.count * 2 > this.size) this.grow();
    return found;
  }

  private put(low: number, high: number, line: number): number | undefined {
    const mask = this.size - 1;
    let slot = (low ^ (low >>> 16) ^ high) & mask;
    for (; this.lines[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.low[slot] === low && this.high[slot] === high) return this.lines[slot];
    }
    this.low[slot] = low;
    this.high[slot] = high;
    this.lines[slot] = line;
    return undefined;
  }

  private grow(): void {
    const { low, high, lines } = this;
    this.size *= 2;
    this.low = new Int32Array(this.size);
    this.high = new Int32Array(this.size);
    this.lines = new Int32Array(this.size);
    for (let slot = 0; slot < lines.length; slot++) {
      if (lines[slot] !== 0) this.put(low[slot]!, high[slot]!, lines[slot]!);
    }
  }
}
