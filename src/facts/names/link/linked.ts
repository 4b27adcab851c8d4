/** In place of the one word that is the same. */
export enum Same {
  none = -1,
  several = -2,
}

/** Which words of a side are rendered by which of the other. */
export class Linked {
  /** For each word the word of the other side that renders it, or -1. */
  at = new Int32Array();
  /** How well. */
  worth = new Float64Array();
  /** The best resemblance to a word that is left over. */
  tie = new Float64Array();
  tieAt = new Int32Array();

  /** The one word of the other side that is the same, or a `Same`. */
  only = new Int32Array();

  /** For why it makes room at once see `Tokens`. */
  constructor() {
    this.reset(64);
  }

  /** Notes a word that is the same. */
  found(at: number, place: number): void {
    this.only[at] = this.only[at] === Same.none ? place : Same.several;
  }

  reset(count: number): void {
    if (this.at.length < count) {
      const size = count * 2;
      this.at = new Int32Array(size);
      this.worth = new Float64Array(size);
      this.tie = new Float64Array(size);
      this.tieAt = new Int32Array(size);
      this.only = new Int32Array(size);
    }
    // For so few words a loop is quicker than `fill`.
    const { at, worth, tie, tieAt, only } = this;
    for (let index = 0; index < count; index++) {
      at[index] = -1;
      worth[index] = -1;
      tie[index] = -1;
      tieAt[index] = -1;
      only[index] = Same.none;
    }
  }
}
