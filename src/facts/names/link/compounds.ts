import type { Side } from '../mention/side.js';
import { type Compound, compoundOf } from '../read/compound.js';
import { conceptOf } from '../read/entry.js';
import { Mark } from '../read/words.js';
import type { Linked } from './linked.js';
import { windowEnd, windowStart } from './window.js';
import { TRANSLATED } from './worth.js';

/**
 * Links names in one word with those of the other text that say each of its parts: TurkStat, "Türkiyə Statistika İnstitutu", where the country
 * need only be named.
 */
export function linkCompounds(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0 || a.hitOf[at]! >= 0) continue;
    const compound = compoundOf(a.form(at));
    const places = compound && sayingAll(compound, at, a, b);
    if (!places || places.every((place) => to.at[place]! >= 0)) continue;
    of.at[at] = places[0]!;
    of.worth[at] = TRANSLATED;
    for (const place of places) {
      if (to.at[place]! >= 0) continue;
      to.at[place] = at;
      to.worth[place] = TRANSLATED;
    }
  }
}

/** The words with capitals that mean the parts of a compound; undefined where one is not said, or nothing but places are. */
function sayingAll(compound: Compound, at: number, a: Side, b: Side): readonly number[] | undefined {
  const places: number[] = [];
  const end = windowEnd(at, a.count, b.count);
  for (const part of compound) {
    if (part.some((concept) => b.concepts.includes(concept))) continue;
    let found = -1;
    for (let place = windowStart(at, a.count, b.count); found < 0 && place < end; place++)
      if (b.has(place, Mark.capital) && b.wordsAt(place).some((word) => part.includes(word))) found = place;
    if (found < 0) return undefined;
    places.push(found);
  }
  return places.length > 0 && compound.some((part) => part.some(isPlace)) ? places : undefined;
}

const isPlace = (concept: number): boolean => !conceptOf(concept).startsWith('word:');
