/** A sentence, or a block of them, as alignment sees it. */
export interface AlignItem {
  /** Letters and digits, about as many in any language. */
  readonly length: number;
  /** What both languages hold alike (figures, dates, names), each once, as numbers that both sides share. */
  readonly anchors: readonly number[];
}

/** What anchors say about where a translation is, by their numbers. */
export interface AnchorWeights {
  /** What one is worth where both sides hold it. */
  readonly shared: readonly number[];
  /** What it costs where one side lacks it. */
  readonly lacking: readonly number[];
}

/**
 * -ln of the chance that two renderings of one text differ in length as much as this.
 * @param ratio letters of the one language for each of the other
 * @param variance of the length of a translation for each letter of its source
 */
function lengthCost(a: number, b: number, ratio: number, variance: number): number {
  const mean = (a * ratio + b) / 2;
  if (mean === 0) return 0;
  const z = Math.abs(b - a * ratio) / Math.sqrt(mean * variance);
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

/** Tells what lengths and anchors of stretches of two sides say. All bounds count items, the ends exclusive. */
export class AlignEvidence {
  readonly #sides: readonly [readonly AlignItem[], readonly AlignItem[]];
  readonly #weights: AnchorWeights;
  readonly #sums: readonly [Float64Array, Float64Array];
  /** For each anchor when it was last seen on a side: what is left of the stretch before needs no clearing. */
  readonly #seen: readonly [Uint32Array, Uint32Array];
  #turn = 0;

  constructor(a: readonly AlignItem[], b: readonly AlignItem[], weights: AnchorWeights) {
    this.#sides = [a, b];
    this.#weights = weights;
    this.#sums = [sumsOf(a), sumsOf(b)];
    this.#seen = [new Uint32Array(weights.shared.length), new Uint32Array(weights.shared.length)];
  }

  /** What the lengths of two stretches say; see `lengthCost`. */
  length(from: number, fromEnd: number, to: number, toEnd: number, ratio: number, variance: number): number {
    const [a, b] = this.#sums;
    return lengthCost((a[fromEnd] ?? 0) - (a[from] ?? 0), (b[toEnd] ?? 0) - (b[to] ?? 0), ratio, variance);
  }

  /** What anchors say against (above 0) or for two stretches being one. */
  anchors(from: number, fromEnd: number, to: number, toEnd: number): number {
    const { shared, lacking } = this.#weights;
    const [a, b] = this.#sides;
    const [left, right] = this.#seen;
    const turn = ++this.#turn;
    let cost = 0;
    for (let index = from; index < fromEnd; index++) {
      for (const anchor of a[index]?.anchors ?? []) {
        if (left[anchor] === turn) continue;
        left[anchor] = turn;
        cost += lacking[anchor] ?? 0;
      }
    }
    for (let index = to; index < toEnd; index++) {
      for (const anchor of b[index]?.anchors ?? []) {
        if (right[anchor] === turn) continue;
        right[anchor] = turn;
        const lost = lacking[anchor] ?? 0;
        cost += left[anchor] === turn ? -(shared[anchor] ?? 0) - lost : lost;
      }
    }
    return cost;
  }
}

/** Letters before each item, and in all. */
function sumsOf(items: readonly AlignItem[]): Float64Array {
  const sums = new Float64Array(items.length + 1);
  for (const [index, { length }] of items.entries()) sums[index + 1] = (sums[index] ?? 0) + length;
  return sums;
}

/** Letters of a side in all. */
export const lengthOf = (items: readonly AlignItem[]): number => items.reduce((sum, { length }) => sum + length, 0);
