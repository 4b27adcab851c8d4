import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType } from './atom.js';
import type { Cursor } from './cursor.js';
import { joined } from './joined.js';

/** BC -1, AD 1 as the words after a number say: "BC", "B.C.", "CE", «до н. э.», «д. н. э.», «нашей эры»; 0 for none. */
function eraAfter(r: Cursor, next: number): number {
  switch (r.role(next)) {
    case 'era-bc':
      return -1;
    case 'era-ad':
      return r.tokens.capital[next] === 1 ? 1 : 0;
    case 'era-b':
      return r.sign(next + 1) === CharClass.dot && (r.role(next + 2) === 'era-c' || r.role(next + 2) === 'era-ours')
        ? -1
        : 0;
    case 'era-ours':
      return 1;
    case 'to':
      return r.role(next + 1) === 'era-ours' ? -1 : 0;
    default:
      return 0;
  }
}

/** The same before a number: "e.ə.", "b.e.ə.", "eramızdan əvvəl", "eramızdan 5000 il əvvəl", "AD". */
function eraBefore(r: Cursor, first: number, next: number): number {
  const before = first - 1;
  if (r.role(before - 1) === 'era-from') return -1;
  if (r.role(before) === 'era-from') return r.role(next) === 'early-word' ? -1 : 0;
  if (r.role(before) === 'era-ad') return r.tokens.capital[before] === 1 || r.grammar.tenTakesOnes ? 1 : 0;
  if (r.sign(before) !== CharClass.dot || r.sign(before - 2) !== CharClass.dot) return 0;
  if (r.role(before - 1) === 'era-before') return r.role(before - 3) === 'era-e' ? -1 : 0;
  return r.role(before - 1) === 'era-e' && r.role(before - 3) === 'era-b' ? 1 : 0;
}

/** "e.ə. təqribən 3100": one other word may stand between. */
const eraAround = (r: Cursor, first: number, next: number): number =>
  eraBefore(r, first, next) ||
  (r.grammar.tenTakesOnes && r.isWord(first - 1) && r.role(first - 1) === undefined
    ? eraBefore(r, first - 1, next)
    : 0);

const mayHaveEra = (item: Atom): boolean =>
  item.type === AtomType.century ||
  (item.type === AtomType.number &&
    Number.isInteger(item.value) &&
    (item.digits || item.ordinal || item.role === 'roman') &&
    (item.unit === '' || item.unit === 'duration-year'));

/** Marks years and centuries before and after Christ; the mark of the last of a range or list is that of all. */
export function markEras(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = atoms.length - 1; index >= 0; index--) {
    const item = atoms[index]!;
    if (!mayHaveEra(item)) continue;
    // "1000 г. до н. э.": the dot belongs to the word.
    const next = reader.afterDot(reader.last[index]! + 1);
    // "44 г. до н. э.", "the third millennium BC"
    const { role, unit } = reader.lexeme(next);
    const named = role === 'year' || role === 'years-abbreviated' || unit === 'duration-millennium';
    const skipped = named ? reader.afterDot(next + 1) : next;
    item.era = eraAfter(reader, skipped) || eraAround(reader, reader.first[index]!, skipped);
    const later = atoms[index + 1];
    if (item.era === 0 && later && later.era !== 0 && joined(reader, index, index + 1)) item.era = later.era;
    if (item.era !== 0 && item.type === AtomType.number && item.role === '') item.role = 'year';
  }
  for (let index = 1; index < atoms.length; index++) {
    const item = atoms[index]!;
    const before = atoms[index - 1]!;
    if (
      item.era === 0 &&
      before.era !== 0 &&
      item.type === before.type &&
      mayHaveEra(item) &&
      joined(reader, index - 1, index)
    )
      item.era = before.era;
  }
}
