import type { Side } from '../../../mention/side.js';
import { FAR } from './place.js';

/** Whether an acronym's letters may be the first sounds of words in a row about a place of the other side. */
export function initialsAbout(side: Side, at: number, there: Side, place: number): boolean {
  const sounds = side.form(at).sounds();
  const { length } = sounds;
  if (length < 2 || length > 6) return false;
  const last = Math.min(there.count - length, Math.round(place) + FAR);
  for (let from = Math.max(0, Math.round(place) - FAR); from <= last; from++) {
    let same = 0;
    while (same < length && there.form(from + same).firstSound === sounds[same]) same++;
    if (same === length) return true;
  }
  return false;
}
