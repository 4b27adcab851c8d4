import { SURE } from '../link/worth.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { View } from './view.js';

/** A known body, or what stands in its place, by its word, and that of the other text. */
export interface OtherKnownBody {
  readonly at: number;
  readonly place: number;
}

/** Known bodies of one word that are linked with one that sounds a little like them, and is none of their names: «Роспотребнадзор», "Roszdravnadzor". */
export function otherKnownBodies({ here, there, of }: View): readonly OtherKnownBody[] {
  const found: OtherKnownBody[] = [];
  for (let one = 0; one < here.capitals; one++) {
    const at = here.capitalAt[one]!;
    const place = of.at[at]!;
    if (place < 0 || of.worth[at]! >= SURE || !there.has(place, Mark.capital)) continue;
    if (isKnownBody(here, at) || isKnownBody(there, place)) found.push({ at, place });
  }
  return found;
}

/** Whether a word is the whole name of a body that is known, as are its names in the other languages; no acronym and no common word. */
function isKnownBody(side: Side, at: number): boolean {
  const hit = side.hitOf[at]! < 0 ? undefined : side.hits[side.hitOf[at]!]!;
  if (hit === undefined || hit.to - hit.from > 1 || side.is(at, Trait.upper) || side.form(at).inDictionary)
    return false;
  return hit.entries.every(({ kind, sure }) => kind === 'organisation' && sure === 2);
}
