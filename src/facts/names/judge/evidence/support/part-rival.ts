import type { Part } from '../../parts.js';
import type { View } from '../../view.js';

/** Measures the word that stands in the place of another; -1 where there is none. */
export const withRival =
  (measure: (rival: number, v: View, p: Part) => number): ((p: Part, v: View) => number) =>
  (p, v) =>
    p.rival < 0 ? -1 : measure(p.rival, v, p);

/** How well a word is rendered; -1 not at all, -2 for no word. */
export const linkAt = (v: View, at: number): number => (at < 0 ? -2 : v.of.at[at]! >= 0 ? v.of.worth[at]! : -1);
