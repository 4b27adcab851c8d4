import type { Result } from '../../validate/result.js';
import { Hand } from '../stream/hand.js';
import type { WeighData, Weighed } from './weigh-data.js';

/** Documents that a thread has before it: one at work, and enough that none waits for the reports. */
const WAITING = 4;

/** Results that other threads make. */
export interface Elsewhere {
  /** The results of one of the documents, in the order in which they were given; undefined where they are to be made here. */
  take(weighed: Weighed): Promise<readonly Result[] | undefined>;
  /** Ends the threads. */
  end(): Promise<void>;
}

/** Has threads weigh documents, each the next one that nobody has; no further ahead than the results are taken. */
export function weighElsewhere(data: WeighData, documents: readonly Weighed[], threads: number): Elsewhere {
  const hands = Array.from({ length: threads }, () => ({ hand: new Hand(data), busy: 0 }));
  const made = new Map<Weighed, Promise<string | null>>();
  let next = 0;
  const begin = (): void => {
    while (next < documents.length && made.size < threads * WAITING) {
      const weighed = documents[next++] as Weighed;
      const least = hands.reduce((a, b) => (b.busy < a.busy ? b : a));
      least.busy++;
      const results = least.hand.ask('weigh', weighed).finally(() => least.busy--);
      results.catch(() => {});
      made.set(weighed, results);
    }
  };
  begin();
  return {
    async take(weighed) {
      const results = made.get(weighed);
      if (!results) return undefined;
      const text = await results;
      made.delete(weighed);
      begin();
      return text === null ? undefined : (JSON.parse(text) as Result[]);
    },
    async end() {
      await Promise.all(hands.map(({ hand }) => hand.dismiss()));
    },
  };
}
