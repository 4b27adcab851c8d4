import { type Atom, AtomType, Weight } from './atom.js';
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
    if (!(right.type === AtomType.decade || years) || !isRound(left)) continue;
    // "1920–30-е": the second of the same century
    const century = left.value >= 1000 && right.value < 100 ? left.value - (left.value % 100) : 0;
    const later = right.value + century;
    const alike = left.value < 100 ? later < 100 : left.value >= 1000 && later >= 1000;
    if (left.value >= later || !alike || !joined(reader, index, index + 1)) continue;
    right.value = later;
    const open = years && !left.ordinal;
    makeDecade(left, open);
    if (years) makeDecade(right, open);
  }
}

/** Whether two atoms stand side by side, or with "of the" between. */
function adjoin(reader: Cursor, index: number): boolean {
  for (let at = reader.last[index]! + 1; at < reader.first[index + 1]!; at++) {
    const role = reader.role(at);
    if (role !== 'of' && role !== 'the') return false;
  }
  return true;
}

/** «80-е годы XIX века», "XIX əsrin 80-ci illəri": the century says which eighties, the 1880s, and no more. */
export function placeDecades(reader: Cursor): void {
  const { atoms } = reader;
  for (let index = 1; index < atoms.length; index++) {
    const left = atoms[index - 1]!;
    const right = atoms[index]!;
    const [decade, century] = left.type === AtomType.decade ? [left, right] : [right, left];
    if (decade.type !== AtomType.decade || century.type !== AtomType.century) continue;
    if (decade.value >= 100 || century.era < 0 || !adjoin(reader, index - 1)) continue;
    decade.value += (century.value - 1) * 100;
    century.weight = Weight.confirming;
  }
}
