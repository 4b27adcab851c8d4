import type { PlacedPair } from './result.js';

/** Documents longer than this are looked at in parts, so that memory stays bounded. */
const LONGEST_DOCUMENT = 4_000;

/**
 * Puts what comes into lists, in order: the running text of a document in one language together, or a part of it where it is
 * very long; all else by itself.
 */
export async function* byDocument<T>(
  items: AsyncIterable<T> | Iterable<T>,
  pairOf: (item: T) => PlacedPair,
  most = LONGEST_DOCUMENT,
): AsyncGenerator<readonly T[]> {
  let held: T[] = [];
  let last: PlacedPair | undefined;
  for await (const item of items) {
    const pair = pairOf(item);
    const goes = pair.running && last?.document === pair.document && last.language === pair.language;
    if (held.length > 0 && (!goes || held.length >= most)) {
      yield held;
      held = [];
    }
    last = pair;
    if (pair.running) held.push(item);
    else yield [item];
  }
  if (held.length > 0) yield held;
}
