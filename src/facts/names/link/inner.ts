import { type Hit, stands } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import type { Entry } from '../read/entry.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { windowEnd, windowStart } from './window.js';
import { KNOWN } from './worth.js';

/** What a shorter name inside a longer one is worth: as much as a copy; the rest of the longer one has to be rendered too. */
const INNER = 1;

/**
 * Links shorter names inside names of bodies of the gazetteer that the other text has not with those that it has: the UN in "the UN General
 * Assembly", where the other text knows the UN and spells the assembly in its own way.
 */
export function linkInner(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < b.hits.length; one++) {
    const short = b.hits[one]!;
    if (to.at[short.from]! >= 0) continue;
    const end = windowEnd(one, b.hits.length, a.hits.length);
    for (let two = windowStart(one, b.hits.length, a.hits.length); two < end; two++) {
      const long = a.hits[two]!;
      if (of.at[long.from]! >= 0 || long.to - long.from < 2 || !long.entries.every(isBody)) continue;
      const at = innerAt(a, long, short);
      if (at < 0) continue;
      of.at[at] = short.from;
      of.worth[at] = INNER;
      for (let place = short.from; place < short.to; place++) {
        to.at[place] = at;
        to.worth[place] = KNOWN;
      }
      break;
    }
  }
}

/** A body belongs to what it is named after, a currency to its country; "North Korea" is no part of Korea's name. */
const isBody = ({ kind }: Entry): boolean => kind === 'organisation' || kind === 'name';

/** The word of a longer name that by itself is the shorter one, or -1. */
function innerAt(side: Side, { from, to }: Hit, { entries }: Hit): number {
  for (let at = from; at < to; at++) {
    const form = side.form(at);
    const isIt = (entry: Entry): boolean =>
      entry.words.length === 1 &&
      entries.some(({ number }) => number === entry.number) &&
      stands(side, entry, at, form, side.has(at, Mark.capital));
    if (form.entries.some(isIt)) return at;
  }
  return -1;
}
