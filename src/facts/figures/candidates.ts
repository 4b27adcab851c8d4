import type { Atom } from './atom.js';
import { sameKind } from './fit.js';

/** A pair of atoms that may mean the same, and how well they fit. */
export interface Candidate {
  readonly s: number;
  readonly t: number;
  readonly score: number;
}

const SMALL = 4096;
const NEAREST = 8;
const NONE: readonly Candidate[] = Object.freeze([]);

/** All pairs of one value, best fit first; between equals the one nearest in order. */
export function candidates(source: readonly Atom[], target: readonly Atom[]): readonly Candidate[] {
  if (source.length === 0 || target.length === 0) return NONE;
  const list: Candidate[] = [];
  const consider = (s: number, t: number): void => {
    const score = sameKind(source[s]!, target[t]!);
    if (score > 0) list.push({ s, t, score });
  };
  if (source.length * target.length <= SMALL) {
    for (let s = 0; s < source.length; s++) for (let t = 0; t < target.length; t++) consider(s, t);
  } else byValue(source, target, consider);
  if (list.length > 1) list.sort((x, y) => y.score - x.score || Math.abs(x.s - x.t) - Math.abs(y.s - y.t) || x.s - y.s);
  return list;
}

/** Long texts: an index by value; of many equal values only those next in order are tried, so that time stays linear. */
function byValue(source: readonly Atom[], target: readonly Atom[], consider: (s: number, t: number) => void): void {
  const index = new Map<number, number[]>();
  const put = (value: number, t: number): void => {
    if (Number.isNaN(value)) return;
    const known = index.get(value);
    if (known) known.push(t);
    else index.set(value, [t]);
  };
  for (let t = 0; t < target.length; t++) {
    const { value, other } = target[t]!;
    put(value, t);
    put(other, t);
  }
  const used = new Map<number, number>();
  for (let s = 0; s < source.length; s++) {
    const { value, other } = source[s]!;
    for (const reading of [value, other]) {
      const places = Number.isNaN(reading) ? undefined : index.get(reading);
      if (!places) continue;
      const from = used.get(reading) ?? 0;
      for (let at = Math.max(0, from - 2); at < places.length && at < from + NEAREST; at++) consider(s, places[at]!);
      used.set(reading, from + 1);
    }
  }
}
