/** A sentence as alignment sees it. */
export interface AlignItem {
  /** Letters and digits, about as many in any language. */
  readonly length: number;
  /** What kind of block holds it; a heading stands for a heading. */
  readonly kind: string;
  /** Whether a translator may make one of it and a neighbour of its kind: a sentence of running text, no heading or cell. */
  readonly running: boolean;
  /** What must be the same in both languages: figures, dates, known names. */
  readonly anchors: ReadonlySet<string>;
}

/** Items `from` to `fromEnd` of one side say what `to` to `toEnd` of the other say; either may be empty. */
export interface Bead {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** Sizes of beads with the cost of each, -ln of how often they come (Gale and Church 1993, table 5). */
const SIZES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.12],
  [1, 0, 5.3],
  [0, 1, 5.3],
  [2, 1, 3.1],
  [1, 2, 3.1],
  [2, 2, 4.5],
];
/** Variance of the length of a translation for each letter of its source (the same paper). */
const VARIANCE = 6.8;
const OTHER_KIND = 4;
const SHARED = 2.5;
const UNSHARED = 1.2;
/** Sentences further than this from the diagonal are not compared. */
const BAND = 400;

/** So many pairs of sentences are compared at most: in long texts the band is narrower. */
const MOST = 16_000_000;

/** -ln of the chance that two independent renderings differ in length as much as this. */
function lengthCost(a: number, b: number, ratio: number): number {
  const mean = (a * ratio + b) / 2;
  if (mean === 0) return 0;
  const z = Math.abs(b - a * ratio) / Math.sqrt(mean * VARIANCE);
  // Abramowitz and Stegun 7.1.26 for the tail of the normal distribution; beyond 6 it is as good as linear.
  if (z > 6) return 20 + (z - 6) * 4;
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const tail =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) *
    Math.exp(-x * x);
  return -Math.log(Math.max(tail, 1e-12));
}

function anchorCost(a: readonly AlignItem[], b: readonly AlignItem[]): number {
  let shared = 0;
  let all = 0;
  for (const { anchors } of a) {
    for (const anchor of anchors) {
      all++;
      if (b.some((item) => item.anchors.has(anchor))) shared++;
    }
  }
  for (const { anchors } of b) {
    for (const anchor of anchors) if (!a.some((item) => item.anchors.has(anchor))) all++;
  }
  return UNSHARED * (all - shared) - SHARED * shared;
}

/** Several sentences can only be one where they follow each other in running text. */
function mayJoin(items: readonly AlignItem[]): boolean {
  return items.length === 1 || items.every(({ running, kind }) => running && kind === items[0]?.kind);
}

function beadCost(a: readonly AlignItem[], b: readonly AlignItem[], ratio: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (!mayJoin(a) || !mayJoin(b)) return Number.POSITIVE_INFINITY;
  const kinds = a[0]?.kind === b[0]?.kind ? 0 : OTHER_KIND;
  const sum = (items: readonly AlignItem[]): number => items.reduce((total, { length }) => total + length, 0);
  return lengthCost(sum(a), sum(b), ratio) + kinds + anchorCost(a, b);
}

/**
 * Aligns the sentences of a text with those of its translation, in order: the cheapest way through both by length (Gale
 * and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993), kind of block and what both must hold alike.
 * Time and memory grow with the longer side times a band of 800, up to sixteen million pairs.
 */
export function alignSequences(a: readonly AlignItem[], b: readonly AlignItem[]): Bead[] {
  const total = (items: readonly AlignItem[]): number => items.reduce((sum, { length }) => sum + length, 0);
  const ratio = total(a) === 0 || total(b) === 0 ? 1 : total(b) / total(a);
  const band = Math.max(BAND, Math.abs(a.length - b.length) + 50);
  const width = Math.min(b.length, 2 * band, Math.floor(MOST / (a.length + 1))) + 1;
  const slope = a.length === 0 ? 0 : b.length / a.length;
  const first = (row: number): number =>
    Math.max(0, Math.min(b.length + 1 - width, Math.round(row * slope) - (width >> 1)));
  const costs = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(costs.length);
  const place = (row: number, column: number): number => {
    const offset = column - first(row);
    return offset < 0 || offset >= width ? -1 : row * width + offset;
  };
  costs[place(0, 0)] = 0;
  for (let row = 0; row <= a.length; row++) {
    for (let column = first(row); column < first(row) + width && column <= b.length; column++) {
      if (row === 0 && column === 0) continue;
      const here = place(row, column);
      for (const [index, [left, right, prior]] of SIZES.entries()) {
        if (left > row || right > column) continue;
        const before = place(row - left, column - right);
        if (before < 0 || costs[before] === Number.POSITIVE_INFINITY) continue;
        const cost =
          (costs[before] as number) +
          prior +
          beadCost(a.slice(row - left, row), b.slice(column - right, column), ratio);
        if (cost < (costs[here] as number)) {
          costs[here] = cost;
          steps[here] = index;
        }
      }
    }
  }
  const beads: Bead[] = [];
  for (let row = a.length, column = b.length; row > 0 || column > 0; ) {
    const [left, right] = SIZES[steps[place(row, column)] as number] as readonly [number, number, number];
    beads.push({ from: row - left, fromEnd: row, to: column - right, toEnd: column });
    row -= left;
    column -= right;
  }
  return beads.reverse();
}
