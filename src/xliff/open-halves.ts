import type { CodeType } from '../model/index.js';

/** The start of a span. */
export interface Half {
  readonly id: string;
  readonly type: CodeType | undefined;
  ended: boolean;
}

/** Starts that wait for their end, by what the end refers to. In XLIFF 2 they may end in a later segment. */
export class OpenHalves {
  private waiting: Map<string, Half[]> | undefined;

  begin(keys: readonly string[], id: string, type: CodeType | undefined): void {
    this.waiting ??= new Map();
    const half = { id, type, ended: false };
    for (const key of keys) {
      const waiting = this.waiting.get(key);
      if (waiting) waiting.push(half);
      else this.waiting.set(key, [half]);
    }
  }

  /** The last start that one of the keys names and that has no end yet. */
  end(keys: readonly string[]): Half | undefined {
    for (const key of keys) {
      const waiting = this.waiting?.get(key);
      // A half waits under two keys; the other one may have ended it.
      for (let half = waiting?.pop(); half; half = waiting?.pop()) {
        if (half.ended) continue;
        half.ended = true;
        return half;
      }
    }
    return undefined;
  }
}
