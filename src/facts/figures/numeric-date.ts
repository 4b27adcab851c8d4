import { CharClass } from '../../text/chars.js';
import { romanValue } from '../../text/roman.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { digitsOf, integerOf } from './digits.js';
import { afterEnding } from './ending.js';

/** 20.01.1990, 1.2.3 */
export function readDotted(r: Cursor, index: number, next: number, parts: number): number {
  const { tokens } = r;
  if (parts === 3) {
    const year = digitsOf(tokens, index + 4);
    if (digitsOf(tokens, index) <= 2 && digitsOf(tokens, index + 2) <= 2 && (year === 4 || year === 2)) {
      const day = integerOf(tokens, index);
      const month = integerOf(tokens, index + 2);
      if (addNumericDate(r, index, index + 2, index + 4, day, month, integerOf(tokens, index + 4), year)) {
        return afterEnding(r, next).next;
      }
    }
  }
  const item = r.make(AtomType.code, index, next, 0);
  item.code = tokens.text.slice(item.start, item.end);
  item.digits = true;
  item.weight = Weight.certain;
  return next;
}

/** 20/01/1990, 1990-01-20; 0 when it is none. */
export function readNumericDate(r: Cursor, index: number, separator: number): number {
  const { tokens } = r;
  const cls = r.sign(separator);
  for (let at = separator; at < separator + 4; at++) if (!r.glued(at)) return 0;
  if (!r.isDigits(separator + 1) || r.sign(separator + 2) !== cls || !r.isDigits(separator + 3)) return 0;
  if (separator !== index + 1) return 0;
  const a = integerOf(tokens, index);
  const b = integerOf(tokens, separator + 1);
  const c = integerOf(tokens, separator + 3);
  const lengths = [digitsOf(tokens, index), digitsOf(tokens, separator + 1), digitsOf(tokens, separator + 3)] as const;
  if (lengths[0] === 4 && lengths[1] <= 2 && lengths[2] <= 2) {
    if (addNumericDate(r, separator + 3, separator + 1, index, c, b, a, 4)) return afterEnding(r, separator + 4).next;
  } else if (lengths[0] <= 2 && lengths[1] <= 2 && lengths[2] === 4) {
    if (addNumericDate(r, index, separator + 1, separator + 3, a, b, c, 4)) return afterEnding(r, separator + 4).next;
  }
  return 0;
}

/** 20.I.1990, with the month as a Roman numeral; the token after it, 0 when it is none. */
export function readRomanDate(r: Cursor, index: number): number {
  const { tokens } = r;
  for (let at = index + 1; at <= index + 4; at++) if (!r.glued(at)) return 0;
  if (r.sign(index + 1) !== CharClass.dot || r.sign(index + 3) !== CharClass.dot) return 0;
  if (!r.isWord(index + 2) || tokens.capital[index + 2] !== 1 || !r.isDigits(index + 4)) return 0;
  const year = digitsOf(tokens, index + 4);
  if (digitsOf(tokens, index) > 2 || (year !== 4 && year !== 2)) return 0;
  if (tokens.end[index + 2]! - tokens.start[index + 2]! > 4) return 0;
  const day = integerOf(tokens, index);
  const month = romanValue(tokens.textOf(index + 2));
  const found = isDayOfYear(day, month);
  if (found) addParts(r, [index, index + 2, index + 4], day, month, integerOf(tokens, index + 4), year);
  return found ? afterEnding(r, index + 5).next : 0;
}

/** A month and a day, in this order, at two tokens. Gives the token after them. */
export function addMonthDay(r: Cursor, month: number, day: number): number {
  const group = r.newGroup();
  const monthAtom = r.make(AtomType.month, month, month + 1, integerOf(r.tokens, month));
  const dayAtom = r.make(AtomType.number, day, day + 1, integerOf(r.tokens, day));
  dayAtom.role = 'day';
  for (const item of [monthAtom, dayAtom]) {
    item.group = group;
    item.digits = true;
    item.weight = Weight.certain;
  }
  return day + 1;
}

function addNumericDate(
  r: Cursor,
  day: number,
  month: number,
  year: number,
  d: number,
  m: number,
  y: number,
  yearDigits: number,
): boolean {
  const both = r.grammar.numericDate === 'both' && d <= 12 && m <= 12;
  if (m > 12 && d <= 12) return addNumericDate(r, month, day, year, m, d, y, yearDigits);
  if (!isDayOfYear(d, m)) return false;
  const [dayAtom, monthAtom] = addParts(r, [day, month, year], d, m, y, yearDigits);
  if (both && d !== m) {
    dayAtom.other = m;
    monthAtom.other = d;
  }
  return true;
}

const isDayOfYear = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

/** The atoms of day, month and year at their tokens, as one date. */
function addParts(
  r: Cursor,
  [day, month, year]: readonly [day: number, month: number, year: number],
  d: number,
  m: number,
  y: number,
  yearDigits: number,
): readonly [day: Atom, month: Atom] {
  const group = r.newGroup();
  const dayAtom = r.make(AtomType.number, day, day + 1, d);
  const monthAtom = r.make(AtomType.month, month, month + 1, m);
  const yearAtom = r.make(AtomType.number, year, year + 1, yearDigits === 2 ? (y < 50 ? 2000 + y : 1900 + y) : y);
  dayAtom.role = 'day';
  yearAtom.role = 'year';
  if (yearDigits === 2) yearAtom.other = y;
  for (const item of [dayAtom, monthAtom, yearAtom]) {
    item.group = group;
    item.digits = true;
    item.weight = Weight.certain;
  }
  return [dayAtom, monthAtom];
}
