import { PairMemo } from '../../../link/pair-memo.js';
import { transliteration } from '../../../link/transliteration.js';
import type { Mention } from '../../../mention/mention.js';
import { type Form, Role } from '../../../read/form.js';
import { Mark } from '../../../read/words.js';
import type { View } from '../../view.js';
import { placeFor } from './place.js';

/** Nothing is known of how the one may be spelled as the other. */
export const UNKNOWN = -999;
/** So many words of a name are asked, each about so many words left over, no further from the place than so many words. */
const WORDS = 4;
const LEFT = 6;
const NEAR = 12;

const known = new PairMemo();

/**
 * What a letter gains on chance where a word is a rendering of another by the learned model of letters, hundredths of a nat: over -300
 * for true ones, under -500 for other names; -999 where nothing is known.
 */
export function spelling(form: Form, other: Form): number {
  const value = known.get(form.id, other.id);
  return Number.isNaN(value) ? known.set(form.id, other.id, transliteration(form, other)?.good ?? UNKNOWN) : value;
}

/** How well the likeliest word of a mention that nothing renders may be spelled as a word left over about its place; -999 for none. */
export function spellingAbout(m: Mention, v: View): number {
  const { here, of } = v;
  const about = Math.round(placeFor(m, v).expected);
  let best = UNKNOWN;
  let asked = 0;
  for (let at = m.from; at < m.to && asked < WORDS; at++) {
    if (!here.has(at, Mark.capital) || of.at[at]! >= 0 || here.is(at, Role.title)) continue;
    const form = here.form(at);
    // Acronyms are copied, or they are others.
    if (form.upper) continue;
    asked++;
    best = Math.max(best, bestAbout(form, v, about));
  }
  return best;
}

/** How well a word may be spelled as the likeliest of the words left over about a place, the nearest first. */
function bestAbout(form: Form, { there, to }: View, about: number): number {
  let best = UNKNOWN;
  let left = LEFT;
  const ask = (place: number): void => {
    if (place < 0 || place >= there.count || to.at[place]! >= 0 || !there.has(place, Mark.capital)) return;
    left--;
    best = Math.max(best, spelling(form, there.form(place)));
  };
  ask(about);
  for (let away = 1; away <= NEAR && left > 0; away++) {
    ask(about - away);
    ask(about + away);
  }
  return best;
}
