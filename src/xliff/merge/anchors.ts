/**
 * Pairs up two sequences of keys: keys that stand once in both are anchors; a key that stands several times is paired
 * between the same anchors first, in order, then anywhere, in order.
 * @returns for each index of `after` the index of `before` it continues, and the gap (number of anchors passed) of each
 */
export function pairUp(
  before: readonly string[],
  after: readonly string[],
): { pairs: Map<number, number>; gapBefore: number[]; gapAfter: number[] } {
  const places = { before: placesOf(before), after: placesOf(after) };
  const pairs = new Map<number, number>();
  const anchors: [number, number][] = [];
  for (const [key, [first, ...more]] of places.after) {
    const old = places.before.get(key);
    if (first === undefined || more.length > 0 || old?.length !== 1) continue;
    anchors.push([old[0]!, first]);
    pairs.set(first, old[0]!);
  }
  anchors.sort((a, b) => a[1] - b[1]);
  const kept = increasing(anchors);
  const gapBefore = gaps(
    before.length,
    kept.map(([old]) => old),
  );
  const gapAfter = gaps(
    after.length,
    kept.map(([, fresh]) => fresh),
  );
  for (const [key, fresh] of places.after) {
    const old = places.before.get(key);
    if (!old || (old.length === 1 && fresh.length === 1)) continue;
    const free = new Set(old);
    const take = (index: number, fits: (candidate: number) => boolean): void => {
      for (const candidate of free) {
        if (!fits(candidate)) continue;
        pairs.set(index, candidate);
        free.delete(candidate);
        return;
      }
    };
    for (const index of fresh) take(index, (candidate) => gapBefore[candidate] === gapAfter[index]);
    for (const index of fresh) if (!pairs.has(index)) take(index, () => true);
  }
  return { pairs, gapBefore, gapAfter };
}

function placesOf(keys: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  return places;
}

/** The longest part of the anchors that keeps its order in both sequences (patience sorting). */
function increasing(anchors: readonly [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous: number[] = [];
  anchors.forEach(([old], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[tops[middle]!]![0] < old) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? tops[low - 1]! : -1);
    tops[low] = index;
  });
  const chain: [number, number][] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(anchors[at]!);
  return chain.reverse();
}

function gaps(length: number, anchors: readonly number[]): number[] {
  let passed = 0;
  return Array.from({ length }, (_, index) => {
    if (anchors[passed] === index) passed++;
    return passed;
  });
}
