/** What one of several readers of a source gets. */
export interface Reading<T> {
  readonly items: AsyncIterable<T>;
  /** Has to be called by a reader that takes no more, whether it began or not: it does not keep the others waiting. */
  leave(): void;
}

interface Reader<T> {
  readonly waiting: T[];
  left: boolean;
  ended: boolean;
  wake: () => void;
}

/**
 * Gives the items of one source to several readers at the pace of the slowest, so that no more than an item is held.
 * What the source throws is thrown to all.
 */
export function broadcast<T>(source: AsyncIterable<T>, count: number): Reading<T>[] {
  let failure: { readonly error: unknown } | undefined;
  let taken = (): void => {};
  const readers: Reader<T>[] = Array.from({ length: count }, () => ({
    waiting: [],
    left: false,
    ended: false,
    wake: () => {},
  }));
  const isFull = (): boolean => readers.some(({ waiting, left }) => !left && waiting.length > 0);

  async function pump(): Promise<void> {
    try {
      for await (const item of source) {
        if (readers.every(({ left }) => left)) break;
        for (const reader of readers) {
          if (reader.left) continue;
          reader.waiting.push(item);
          reader.wake();
        }
        while (isFull()) {
          await new Promise<void>((resolve) => {
            taken = resolve;
          });
        }
      }
    } catch (error) {
      failure = { error };
    }
    for (const reader of readers) {
      reader.ended = true;
      reader.wake();
    }
  }

  let isPumping = false;
  async function* read(reader: Reader<T>): AsyncGenerator<T> {
    if (!isPumping) {
      isPumping = true;
      void pump();
    }
    for (;;) {
      while (reader.waiting.length > 0) {
        yield reader.waiting[0] as T;
        reader.waiting.shift();
        taken();
      }
      if (reader.ended) {
        if (failure) throw failure.error;
        return;
      }
      await new Promise<void>((resolve) => {
        reader.wake = resolve;
      });
    }
  }
  return readers.map((reader) => ({
    items: read(reader),
    leave() {
      reader.left = true;
      taken();
    },
  }));
}
