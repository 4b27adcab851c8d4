import { stemAt } from '../../stem-at.js';
import type { View } from '../../view.js';

/** How often the other side has the stem of one of its words rendered, that word included. */
export const shownThere = (place: number, { totalsThere, there }: View): number =>
  totalsThere.shown.get(stemAt(there, place))?.linked ?? 0;
