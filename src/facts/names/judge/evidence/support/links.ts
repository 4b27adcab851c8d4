import type { Mention } from '../../../mention/mention.js';
import type { View } from '../../view.js';
import { eachWord } from './each-word.js';

const worthAt = (v: View, at: number): number => (v.of.at[at]! >= 0 ? v.of.worth[at]! : -1);

/** The share of the words that ask that something renders. */
export function share(m: Mention, v: View): number {
  let all = 0;
  let linked = 0;
  eachWord(m, v, (at) => {
    all++;
    if (v.of.at[at]! >= 0) linked++;
  });
  return all ? linked / all : 0;
}

/** How well the best rendered word is rendered; -1 for not at all. */
export function best(m: Mention, v: View): number {
  let most = -1;
  eachWord(m, v, (at) => {
    most = Math.max(most, worthAt(v, at));
  });
  return most;
}

/** The same of the first word. */
export function firstLink(m: Mention, v: View): number {
  let value: number | undefined;
  eachWord(m, v, (at) => {
    value ??= worthAt(v, at);
  });
  return value ?? -1;
}

/** The best resemblance of a word that nothing renders to a word that is left over; -1 for none. */
export function tie(m: Mention, v: View): number {
  let most = -1;
  eachWord(m, v, (at) => {
    if (v.of.at[at]! < 0) most = Math.max(most, v.of.tie[at]!);
  });
  return most;
}
