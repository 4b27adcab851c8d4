/** What is still free of a side, in order. Taking one out costs the same wherever it stands, and none is met again. */
export class FreeList {
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  /** @param isFree whether a place of `0` to `length - 1` is free */
  constructor(length: number, isFree: (at: number) => boolean) {
    this.next = new Int32Array(length + 1);
    this.previous = new Int32Array(length + 1);
    // The place after the last stands before the first too: both ends of a ring.
    let before = length;
    for (let at = 0; at < length; at++) {
      if (!isFree(at)) continue;
      this.next[before] = at;
      this.previous[at] = before;
      before = at;
    }
    this.next[before] = length;
    this.previous[length] = before;
  }

  get end(): number {
    return this.next.length - 1;
  }

  get first(): number {
    return this.next[this.end]!;
  }

  after(at: number): number {
    return this.next[at]!;
  }

  take(at: number): void {
    const [before, after] = [this.previous[at]!, this.next[at]!];
    this.next[before] = after;
    this.previous[after] = before;
  }
}
