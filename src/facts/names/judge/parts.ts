import type { Mention } from '../mention/mention.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import { spelling } from './evidence/support/spelling.js';
import { asks } from './loose.js';
import { mayBeOne } from './other-persons.js';
import type { View } from './view.js';

/** Words that are linked with less than this are alike by chance as often as not: Muradov, Məmmədov. */
export const DOUBTFUL = 0.7;

/** How well a word is spelled as the one that it is linked with, where they are surely one name; see `spelling`. */
const SPELT = 250;

/** A word of a mention that nothing surely renders, beside one that something renders. */
export interface Part {
  readonly mention: Mention;
  readonly at: number;
  /** The linked words of the mention before and after it, or -1. */
  readonly before: number;
  readonly after: number;
  /** The word of the other side that stands in its place, or that it is a little like; or -1. */
  readonly rival: number;
}

/** The parts of a mention that have to be judged by themselves. */
export function partsOf(mention: Mention, v: View): Part[] {
  const { here, of, there, to } = v;
  if (mention.to - mention.from < 2) return [];
  const isSurely = (at: number): boolean => {
    const place = of.at[at]!;
    if (of.worth[at]! >= DOUBTFUL) return true;
    if (place < 0) return false;
    const [own, its] = [here.form(at), there.form(place)];
    return spelling(own, its) >= SPELT || mayBeOne(own, its);
  };
  let linked = 0;
  for (let at = mention.from; at < mention.to; at++) if (isSurely(at)) linked++;
  if (linked === 0) return [];
  const parts: Part[] = [];
  for (let at = mention.from; at < mention.to; at++) {
    if (isSurely(at) || !asks(here, mention, at) || here.form(at).is(Role.numeral)) continue;
    if (here.form(at).is(Role.particle) && !here.has(at, Mark.capital)) continue;
    let before = at - 1;
    while (before >= mention.from && !isSurely(before)) before--;
    if (before < mention.from) before = -1;
    let after = at + 1;
    while (after < mention.to && !isSurely(after)) after++;
    if (after >= mention.to) after = -1;
    // What stands beside the counterparts.
    let rival = of.at[at]!;
    const tryAt = (place: number): void => {
      if (rival >= 0 || place < 0 || place >= there.count || to.at[place]! >= 0) return;
      if (there.has(place, Mark.capital) || there.form(place).words.length > 0) rival = place;
    };
    if (before >= 0) {
      const place = of.at[before]!;
      if (place + 1 < there.count && there.adjoins(place + 1)) tryAt(place + 1);
      if (place > 0 && there.adjoins(place)) tryAt(place - 1);
    }
    if (after >= 0) {
      const place = of.at[after]!;
      if (place > 0 && there.adjoins(place)) tryAt(place - 1);
      if (place + 1 < there.count && there.adjoins(place + 1)) tryAt(place + 1);
    }
    parts.push({ mention, at, before, after, rival });
  }
  return parts;
}
