import type { Form } from './form.js';
import { likeness } from './likeness.js';
import { type Side, UNASKED } from './side.js';
import { Start } from './starts.js';
import { Mark } from './words.js';

/** How well a common word is met by one of the same meaning. */
export const TRANSLATED = 0.9;

/** From here on a resemblance confirms: 90 % of all true renderings and under 1 % of chance pairs lie above. */
export const ACCEPT = 0.25;

/** Above this a rival may be a rendering that the sounds do not explain. */
export const DOUBT = 0.05;

/** What a small letter costs: a name is seldom written with one. */
const SMALL = 0.55;

/**
 * How well the other side meets a word: 1 for a copy or a known rendering, 0.9 for a common word of the same meaning, else the best
 * resemblance in sound, lessened where the sounds are few; under 0 nothing. Which word does is then in `side.metAt`. Words in
 * small letters are looked at only where no capitalised one will do.
 */
export function meet(side: Side, at: number, other: Side): number {
  const known = side.met[at]!;
  if (known !== UNASKED) return known;
  const form = side.form(at);
  let best = -1;
  let place = -1;
  for (let number = 0; number < other.capitals && best < 1; number++) {
    const index = other.capitalAt[number]!;
    const value = same(form, other.form(index));
    if (value > best) {
      best = value;
      place = index;
    }
  }
  if (best < 0) {
    for (let number = 0; number < other.capitals; number++) {
      const index = other.capitalAt[number]!;
      const rendering = other.form(index);
      if (!mayRender(form.core, other.consonants[index]!) && !mayRender(rendering.core, side.consonants[at]!)) continue;
      const value = likeness(form, rendering, 0);
      if (value > best) {
        best = value;
        place = index;
      }
    }
  }
  if (best < ACCEPT || (best < TRANSLATED && form.words.length > 0)) {
    const telling = form.words.length > 0 || form.given.length > 0;
    for (let index = 0; index < other.count && best < 1; index++) {
      if (other.has(index, Mark.capital)) continue;
      let value = -1;
      if ((telling && other.mayStart(index, Start.word)) || other.beginsWith(index, form.first))
        value = same(form, other.form(index));
      if (
        value < 0 &&
        best < 1 - SMALL &&
        form.fold.length > 4 &&
        (other.has(index, Mark.mixed) ||
          (other.stop[index]! - other.start[index]! + 2 >= form.least &&
            mayRender(form.core, other.consonants[index]!)))
      )
        value = likeness(form, other.form(index), DOUBT + SMALL) - SMALL;
      if (value > best) {
        best = value;
        place = index;
      }
    }
  }
  side.met[at] = best;
  side.metAt[at] = place;
  return best;
}

/** 1 for a copy or another form of a known name, 0.9 for a word of the same meaning, else -1. */
function same(a: Form, b: Form): number {
  if (a.first === b.first && a.cyrillic === b.cyrillic && shareKey(a.keys, b.keys)) return 1;
  if (a.given.length > 0 && b.given.length > 0 && share(a.given, b.given)) return 1;
  if (a.words.length > 0 && b.words.length > 0 && share(a.words, b.words)) return TRANSLATED;
  return -1;
}

function shareKey(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) if (one.length > 1 && b.includes(one)) return true;
  return false;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** At most one of these consonants is wanting. */
function mayRender(core: number, found: number): boolean {
  const rest = core & ~found;
  return (rest & (rest - 1)) === 0;
}
