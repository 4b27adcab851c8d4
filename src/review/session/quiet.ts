/** Knows whether somebody waits for an answer: what nobody waits for stands still meanwhile. */
export class Quiet {
  #asking = 0;
  readonly #going: (() => void)[] = [];

  /** Somebody waits until the work is done. */
  async answering<T>(work: () => Promise<T>): Promise<T> {
    this.#asking++;
    try {
      return await work();
    } finally {
      this.#asking--;
      if (this.#asking === 0) for (const go of this.#going.splice(0)) go();
    }
  }

  /** Lets others be served; goes on once all who ask have their answers. */
  async giveWay(): Promise<void> {
    await new Promise((resume) => setImmediate(resume));
    while (this.#asking > 0) await new Promise<void>((resume) => this.#going.push(resume));
  }
}
