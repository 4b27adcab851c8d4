import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { windowEnd, windowStart } from './window.js';
import { TRANSLATED } from './worth.js';

/** How far from each other the words of a name stand. */
const NEAR = 4;

/** Links a word that is clipped of several with all those that mean them and stand together: «Госкомитет», "the State Committee". */
export function linkClipped(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (!a.is(at, Trait.word) || !a.form(at).clipped) continue;
    const { words } = a.form(at);
    const means = (place: number): boolean => b.wordsAt(place).some((word) => words.includes(word));
    let anchor = of.at[at]!;
    if (anchor >= 0 && of.worth[at] !== TRANSLATED) continue;
    const end = windowEnd(at, a.count, b.count);
    for (let place = windowStart(at, a.count, b.count); anchor < 0 && place < end; place++)
      if (to.at[place]! < 0 && b.has(place, Mark.capital) && means(place)) anchor = place;
    if (anchor < 0) continue;
    if (of.at[at]! < 0) {
      of.at[at] = anchor;
      of.worth[at] = TRANSLATED;
    }
    const last = Math.min(b.count, anchor + NEAR + 1);
    for (let place = Math.max(0, anchor - NEAR); place < last; place++) {
      if (to.at[place]! >= 0 || !means(place)) continue;
      to.at[place] = at;
      to.worth[place] = TRANSLATED;
    }
  }
}
