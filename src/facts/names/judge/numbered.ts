import { extractFigures } from '../../figures/compare.js';
import { isBeforeFigure } from '../mention/before-figure.js';
import type { Mention } from '../mention/mention.js';
import type { View } from './view.js';

/** The digits after a word, with what may stand between. */
const FIGURE = /^\D{1,16}?(\d{1,9})/;

/**
 * Whether it is a word of a dictionary with a capital that says of what a figure is the number (Unit 5, Terminal 2), and the other text has
 * that figure, in words or digits: languages write such words small.
 */
export function isNumbered({ from, to, hit, words, listed, given, acronyms }: Mention, { here, there }: View): boolean {
  if (hit >= 0 || to - from > 1 || words !== 1 || listed !== 1 || given + acronyms > 0) return false;
  if (!isBeforeFigure(here, from)) return false;
  const figure = FIGURE.exec(here.text.slice(here.end[from], here.end[from]! + 32))?.[1];
  return (
    figure !== undefined &&
    extractFigures(there.text, there.lookup.language.figures).some(({ readings }) =>
      readings.some(({ value }) => value === String(Number(figure))),
    )
  );
}
