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

/** Up to so many items of the other side are all compared with beads of every size. */
const FEW = 100;

/** Beyond that, so many on both sides of the way that beads of single items take. */
const NEAR = 20;

/** Which items of the right side each row of the left is compared with: from `first` on, up to `last`, which is one of them. */
interface Corridor {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Along the diagonal, as wide as there is room for. */
function alongDiagonal(left: number, right: number): Corridor {
  const band = Math.max(BAND, Math.abs(left - right) + 50);
  const width = Math.min(right, 2 * band, Math.floor(MOST / (left + 1)));
  const slope = left === 0 ? 0 : right / left;
  const first = Int32Array.from({ length: left + 1 }, (_, row) =>
    Math.max(0, Math.min(right - width, Math.round(row * slope) - ((width + 1) >> 1))),
  );
  return { first, last: first.map((column) => column + width) };
}

/**
 * Along a way of beads that hold no more than one item of the left side, and the diagonal: where single items fit nowhere, their way
 * says nothing.
 */
function along(beads: readonly Bead[], left: number, right: number): Corridor {
  const first = new Int32Array(left + 1).fill(right);
  const last = new Int32Array(left + 1);
  const add = (row: number, column: number): void => {
    first[row] = Math.max(0, Math.min(first[row] as number, column - NEAR));
    last[row] = Math.min(right, Math.max(last[row] as number, column + NEAR));
  };
  for (let row = 0; row <= left; row++) add(row, left === 0 ? 0 : Math.round((row * right) / left));
  for (const { fromEnd, toEnd } of beads) add(fromEnd, toEnd);
  return { first, last };
}

/**
 * The cheapest way through two sequences in order. Time grows with the longer side times a band of 400, up to six million pairs, for
 * beads of single items; those of several are tried near the way that single ones take (as in Moore, "Fast and Accurate Sentence
 * Alignment of Bilingual Corpora", 2002). Short sequences are compared as a whole.
 * @param cost of a bead that holds items of both sides, beside its prior; infinite where there can be none
 */
export function cheapestPath(left: number, right: number, sizes: readonly BeadSize[], cost: BeadCost): Bead[] {
  const diagonal = alongDiagonal(left, right);
  if (right <= FEW) return pathWithin(diagonal, left, right, sizes, cost);
  const single = sizes.filter(([back, aside]) => back < 2 && aside < 2);
  const rough = pathWithin(diagonal, left, right, single, cost);
  return pathWithin(along(rough, left, right), left, right, sizes, cost);
}

function pathWithin(
  { first, last }: Corridor,
  left: number,
  right: number,
  sizes: readonly BeadSize[],
  cost: BeadCost,
): Bead[] {
  /** Where each row begins among all places. */
  const begins = new Int32Array(left + 2);
  for (let row = 0; row <= left; row++)
    begins[row + 1] = (begins[row] as number) + (last[row] as number) - (first[row] as number) + 1;
  const costs = new Float64Array(begins[left + 1] as number).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(costs.length);
  const place = (row: number, column: number): number =>
    column < (first[row] as number) || column > (last[row] as number)
      ? -1
      : (begins[row] as number) + column - (first[row] as number);
  costs[place(0, 0)] = 0;
  for (let row = 0; row <= left; row++) {
    for (let column = first[row] as number; column <= (last[row] as number); column++) {
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
