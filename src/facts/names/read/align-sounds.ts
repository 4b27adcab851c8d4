import { SOUNDS } from '../../../text/sounds.js';

/** Weights of one alignment column, in tenths of a bit: how much likelier two sounds stand together in renderings of one name than by chance. */
export interface SoundWeights {
  /** SOUNDS.length squared, row by row. */
  readonly pair: readonly number[];
  /** A sound that the other rendering lacks. */
  readonly gap: readonly number[];
}

const SIZE = SOUNDS.length;
const LIMIT = 49;
const score = new Int32Array(LIMIT * LIMIT);

/**
 * Aligns two names sound by sound and fills the table of best scores, read with `scoreAt(a, b)`: the best score of the first
 * `a` sounds against the first `b`. One table serves all calls, so read before the next call.
 */
export function alignSounds(a: Uint8Array, b: Uint8Array, weights: SoundWeights): void {
  const { pair, gap } = weights;
  score[0] = 0;
  for (let j = 1; j <= b.length; j++) score[j] = score[j - 1]! + gap[b[j - 1]!]!;
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1]!;
    const row = i * LIMIT;
    const above = row - LIMIT;
    const lone = gap[x]!;
    score[row] = score[above]! + lone;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1]!;
      let best = score[above + j - 1]! + pair[x * SIZE + y]!;
      const up = score[above + j]! + lone;
      if (up > best) best = up;
      const left = score[row + j - 1]! + gap[y]!;
      if (left > best) best = left;
      score[row + j] = best;
    }
  }
}

/** See `alignSounds`. */
export function scoreAt(a: number, b: number): number {
  return score[a * LIMIT + b]!;
}

/** The columns of the best alignment that ends at (a, b), last first; -1 stands for a gap. */
export function columnsAt(
  a: Uint8Array,
  b: Uint8Array,
  endA: number,
  endB: number,
  weights: SoundWeights,
): [number, number][] {
  const columns: [number, number][] = [];
  let i = endA;
  let j = endB;
  while (i > 0 || j > 0) {
    const here = scoreAt(i, j);
    const x = i > 0 ? a[i - 1]! : -1;
    const y = j > 0 ? b[j - 1]! : -1;
    if (i > 0 && j > 0 && here === scoreAt(i - 1, j - 1) + weights.pair[x * SIZE + y]!) {
      columns.push([x, y]);
      i--;
      j--;
    } else if (i > 0 && here === scoreAt(i - 1, j) + weights.gap[x]!) {
      columns.push([x, -1]);
      i--;
    } else {
      columns.push([-1, y]);
      j--;
    }
  }
  return columns;
}

/** What a name scores against itself: the most that it can score. */
export function selfScore(a: Uint8Array, end: number, weights: SoundWeights): number {
  let sum = 0;
  for (let index = 0; index < end; index++) sum += weights.pair[a[index]! * (SIZE + 1)]!;
  return sum;
}
