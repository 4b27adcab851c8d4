/** Longer lists are compared only about the same place, so that time grows with the text and not with its square. */
const WINDOW = 300;

/** Where the words of a list of `total` begin that may render item `index` of a list of `count`. */
export function windowStart(index: number, count: number, total: number): number {
  return total <= 2 * WINDOW ? 0 : Math.max(0, Math.round((index * total) / count) - WINDOW);
}

/** Where they end. */
export function windowEnd(index: number, count: number, total: number): number {
  return total <= 2 * WINDOW ? total : Math.min(total, Math.round((index * total) / count) + WINDOW);
}
