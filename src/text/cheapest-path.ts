/** Items `from` to `fromEnd` of one side stand for `to` to `toEnd` of the other; either may be empty. */
export interface Bead {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** How many items of each side a bead may hold, and what it costs to be of that size: -ln of how often it comes. */
export type BeadSize = readonly [left: number, right: number, prior: number];

/** What is said of a bead by its bounds, ends exclusive. */
export type BeadCost = (from: number, fromEnd: number, to: number, toEnd: number) => number;

/** Items further than this from the diagonal are not compared. */
const BAND = 200;

/** So many pairs of items are compared at most: in long texts the band is narrower. */
const MOST = 6_000_000;

/**
 * The cheapest way through two sequences in order. Time and memory grow with the longer side times a band of 400, up to six
 * million pairs.
 * @param cost of a bead that holds items of both sides, beside its prior; infinite where there can be none
 */
export function cheapestPath(left: number, right: number, sizes: readonly BeadSize[], cost: BeadCost): Bead[] {
  const band = Math.max(BAND, Math.abs(left - right) + 50);
  const width = Math.min(right, 2 * band, Math.floor(MOST / (left + 1))) + 1;
  const slope = left === 0 ? 0 : right / left;
  const first = (row: number): number =>
    Math.max(0, Math.min(right + 1 - width, Math.round(row * slope) - (width >> 1)));
  const costs = new Float64Array((left + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(costs.length);
  const place = (row: number, column: number): number => {
    const offset = column - first(row);
    return offset < 0 || offset >= width ? -1 : row * width + offset;
  };
  costs[place(0, 0)] = 0;
  for (let row = 0; row <= left; row++) {
    for (let column = first(row); column < first(row) + width && column <= right; column++) {
      if (row === 0 && column === 0) continue;
      const here = place(row, column);
      for (let index = 0; index < sizes.length; index++) {
        const [back, aside, prior] = sizes[index] as BeadSize;
        if (back > row || aside > column) continue;
        const before = place(row - back, column - aside);
        if (before < 0 || costs[before] === Number.POSITIVE_INFINITY) continue;
        const own = back === 0 || aside === 0 ? 0 : cost(row - back, row, column - aside, column);
        const whole = (costs[before] as number) + prior + own;
        if (whole < (costs[here] as number)) {
          costs[here] = whole;
          steps[here] = index;
        }
      }
    }
  }
  const beads: Bead[] = [];
  for (let row = left, column = right; row > 0 || column > 0; ) {
    const [back, aside] = sizes[steps[place(row, column)] as number] as BeadSize;
    beads.push({ from: row - back, fromEnd: row, to: column - aside, toEnd: column });
    row -= back;
    column -= aside;
  }
  return beads.reverse();
}
