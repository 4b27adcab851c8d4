import { CharClass } from '../../text/chars.js';
import { AtomType } from './atom.js';
import type { Cursor } from './cursor.js';

const FAR = 4;

/** The zone that a token names: by its abbreviation, or by its place before the word for time ("Baku time", "Bakı vaxtı"). */
function zoneOf(r: Cursor, index: number): string {
  const { zone = '', abbreviated } = r.lexeme(index);
  if (zone === '' || abbreviated) return zone;
  const role = r.role(index + 1);
  return role === 'time-word' || role === 'times' ? zone : '';
}

/** The zone that is named within a few words of a time, in one direction; a bracket or another figure ends the search. */
function search(r: Cursor, from: number, step: 1 | -1): string {
  for (let at = from, words = 0; words < FAR; at += step, words++) {
    if (!r.isWord(at) && r.sign(at) !== CharClass.dot) return '';
    const zone = zoneOf(r, at);
    if (zone !== '') return zone;
  }
  return '';
}

/** "15:00 GMT", "Bakı vaxtı ilə saat 15:00-da", «в 15:00 по московскому времени»: by which clock a time is told. */
export function markZones(r: Cursor): void {
  const { atoms, first, last } = r;
  for (let index = 0; index < atoms.length; index++) {
    const item = atoms[index]!;
    if (item.type !== AtomType.clock) continue;
    const before = r.grammar.tenTakesOnes ? search(r, first[index]! - 1, -1) : '';
    item.zone = before || search(r, last[index]! + 1, 1);
  }
}
