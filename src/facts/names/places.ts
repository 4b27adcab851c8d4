/** The index of the first of some places, in order, that is not before `here`; their number where all are. */
export function firstFrom(places: readonly number[], here: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < here) low = middle + 1;
    else high = middle;
  }
  return low;
}
