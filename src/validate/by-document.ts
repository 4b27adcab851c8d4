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
  const lists = new Lists(pairOf, most);
  for await (const item of items) yield* lists.add(item);
  yield* lists.end();
}

/** The same for what is there already. */
export function byDocumentOf<T>(
  items: readonly T[],
  pairOf: (item: T) => PlacedPair,
  most = LONGEST_DOCUMENT,
): (readonly T[])[] {
  const lists = new Lists(pairOf, most);
  return [...items.flatMap((item) => lists.add(item)), ...lists.end()];
}

/** Gathers the list that is not full yet. */
class Lists<T> {
  #held: T[] = [];
  #last: PlacedPair | undefined;

  constructor(
    private readonly pairOf: (item: T) => PlacedPair,
    private readonly most: number,
  ) {}

  /** Takes what comes next; gives the lists that are complete now. */
  add(item: T): (readonly T[])[] {
    const pair = this.pairOf(item);
    const goes = pair.running && this.#last?.document === pair.document && this.#last.language === pair.language;
    const full = goes && this.#held.length < this.most ? [] : this.end();
    this.#last = pair;
    if (!pair.running) return [...full, [item]];
    this.#held.push(item);
    return full;
  }

  /** The list that is left. */
  end(): (readonly T[])[] {
    const left = this.#held;
    this.#held = [];
    return left.length > 0 ? [left] : [];
  }
}
