import { addAges, namesAges } from './ages.js';
import { AtomType } from './atom.js';
import type { Cursor } from './cursor.js';
import type { Spelled } from './spelled.js';

/** «в начале нулевых», «нулевые годы», «в нулевых»: the 2000s, where "zero emissions" are none. */
function isNoughts(r: Cursor, index: number, end: number): boolean {
  const before = r.role(index - 1);
  if (before === 'early' || before === 'mid' || before === 'late') return true;
  return r.role(end) === 'year' || (before === 'in' && !r.isWord(end));
}

/** "the fifties", «девяностые», "doxsanıncı illər", «нулевые»: the token after it, 0 when the words name no decade. */
export function readDecadeWords(r: Cursor, index: number, end: number, spelled: Spelled): number {
  const { value, ordinal, plural } = spelled;
  const { role, plural: several } = r.lexeme(end);
  const years = role === 'year' && several === true;
  if (value === 0) {
    if (!plural || !isNoughts(r, index, end)) return 0;
  } else if (value % 10 !== 0 || value < 20 || !(plural || (years && ordinal && value < 100))) return 0;
  if (plural && !ordinal && namesAges(r, index)) return addAges(r, { index, next: end, value, digits: false });
  if (value >= 100 && value < 1000) return 0;
  const next = years ? end + 1 : end;
  // «двадцатые игры» are the twentieth.
  r.make(AtomType.decade, index, next, value === 0 ? 2000 : value).ordinal = ordinal && !years;
  return next;
}
