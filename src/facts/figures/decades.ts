import { type Atom, AtomType } from './atom.js';
import type { Cursor } from './cursor.js';
import { joined } from './joined.js';

const isRound = (item: Atom): boolean =>
  item.type === AtomType.number && item.digits && item.unit === '' && item.value % 10 === 0 && item.value >= 10;

/** "1920-1930-cu illərdə", «1920–1930 годы»: two decades, or the years from one to the other. */
function namesYears(reader: Cursor, index: number): boolean {
  const item = reader.atoms[index]!;
  const last = reader.last[index]!;
  const word = reader.role(last) === 'year' ? last : last + 1;
  return isRound(item) && reader.role(word) === 'year' && reader.lexeme(word).plural === true;
}

function makeDecade(item: Atom, open: boolean): void {
  item.type = AtomType.decade;
  item.role = '';
  item.open = open;
}

/**
 * Joins the first of two decades to the second: "1990-cı və 2000-ci illər", «20–30-е годы». Where they may be years as
 * well, the decade stays open for that.
 */
export function linkDecades(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = atoms.length - 2; index >= 0; index--) {
    const left = atoms[index]!;
    const right = atoms[index + 1]!;
    const years = right.type !== AtomType.decade && namesYears(reader, index + 1);
    if (!(right.type === AtomType.decade || years) || !isRound(left) || left.value >= right.value) continue;
    const alike = left.value < 100 ? right.value < 100 : left.value >= 1000;
    if (!alike || !joined(reader, index, index + 1)) continue;
    const open = years && !left.ordinal;
    makeDecade(left, open);
    if (years) makeDecade(right, open);
  }
}
