import { type BitCoder, split } from '../../../../src/browser/tables/bits.js';

/** Writes bits so that `BitReader` reads them. */
export class BitWriter implements BitCoder {
  private low = 0;
  private high = 0xffffffff;
  private readonly written: number[] = [];

  code(bit: number, chance: number): number {
    const middle = split(this.low, this.high, chance);
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.written.push(this.high >>> 24);
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 0xff) >>> 0;
    }
    return bit;
  }

  /** All bytes, the last bits told apart: a reader takes zeros for what follows. */
  bytes(): Uint8Array {
    return Uint8Array.from([...this.written, (this.low >>> 24) + (this.low % 2 ** 24 === 0 ? 0 : 1)]);
  }
}
