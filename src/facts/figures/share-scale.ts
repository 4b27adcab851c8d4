import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType } from './atom.js';
import type { Cursor } from './cursor.js';
import { isRange } from './joined.js';
import { scaled } from './magnitude.js';

/** How many tokens may stand between a number and the one whose scale it may share. */
const NEAR = 12;

/** The power of ten that a number is written with, in digits or in words; 0 for none. */
function scaleOf({ power, digits, value }: Atom): number {
  if (digits) return power >= 3 ? power : 0;
  return value === 0 ? 0 : ([12, 9, 6, 3].find((step) => value % 10 ** step === 0) ?? 0);
}

/** Whether a number's unit, if it has one, stands before it: "$3 to 4.5 million". */
const isPlain = (r: Cursor, index: number): boolean =>
  r.atoms[index]!.unit === '' || r.sign(r.first[index]!) === CharClass.currency;

/** Whether a number may lack what stands behind another: its scale. */
function isShort(r: Cursor, index: number): boolean {
  const { type, power, ordinal, role, group, code, inner, value } = r.atoms[index]!;
  if (type !== AtomType.number || power !== 0 || ordinal || role !== '' || group !== 0 || code !== '' || inner)
    return false;
  return value > 0 && value < 1000 && isPlain(r, index);
}

/** Whether nothing that a number counts stands behind it: a sign, a small word, the next number. */
function countsNothing(r: Cursor, index: number): boolean {
  const at = r.last[index]! + 1;
  if (at >= r.tokens.count || at === r.first[index + 1]) return true;
  if (!r.isWord(at)) return r.sign(at) !== CharClass.percent && r.sign(at) !== CharClass.degree;
  const role = r.role(at);
  return role === 'to' || role === 'and' || role === 'or' || role === 'until' || role === 'from';
}

/** Whether a sentence ends between two tokens. */
function isParted(r: Cursor, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sign = r.sign(at);
    if (sign === CharClass.end || (sign === CharClass.dot && !r.glued(at + 1) && r.tokens.capital[at + 1] === 1))
      return true;
  }
  return false;
}

/** Ordinals, years and dates stand between without a scale of their own. */
const isAside = ({ type, ordinal, role, group }: Atom): boolean =>
  type !== AtomType.number || ordinal || role !== '' || group !== 0;

/**
 * «с 32,8 до 29,7 тыс.», "30, ikinci yerə 20 min", «с 1,2 млрд до 1,5»: which scale a number may share with one that has it,
 * where the other text says so (`joinScaled`).
 */
export function markScales(r: Cursor): void {
  const { atoms, first, last } = r;
  let scale = 0;
  let next = 0;
  for (let index = atoms.length - 1; index >= 0; index--) {
    const item = atoms[index]!;
    const own = item.type === AtomType.number && !isAside(item) ? scaleOf(item) : 0;
    if (own > 0) scale = own;
    else if (isAside(item) || scale === 0) continue;
    else if (isShort(r, index) && countsNothing(r, index)) {
      const from = last[index]! + 1;
      if (next - from > NEAR || isParted(r, from, next)) {
        scale = 0;
        continue;
      }
      item.scale = scale;
    } else {
      scale = 0;
      continue;
    }
    next = first[index]!;
  }
  for (let index = 1; index < atoms.length; index++) {
    const item = atoms[index]!;
    const before = atoms[index - 1]!;
    const given = before.type === AtomType.number && !isAside(before) ? scaleOf(before) : 0;
    if (given === 0 || item.scale !== 0 || !isShort(r, index) || !countsNothing(r, index)) continue;
    if (isRange(r, index - 1)) item.scale = given;
  }
}

/** Two ends of one size, be the first the larger: «с 32,8 до 29,7 тыс.», but not "from 500 to 2 million". */
const isAlike = (left: number, right: number): boolean => left < right * 10;

/** "1.5-2 million": the magnitude belongs to both ends of a range, or the first stands as it is written. */
export function shareMagnitude(left: Atom, right: Atom): void {
  // "12–15 000", "12–15,000": the thousands may be said once.
  if (right.power === 0) {
    const shared = left.digits && left.power === 0 && Number.isNaN(left.other) && left.unit === '' && !left.ordinal;
    if (shared && left.value >= 1 && left.value < 1000 && left.value * 1000 < right.value)
      left.other = left.value * 1000;
    return;
  }
  if (left.scale !== right.power || !Number.isNaN(left.other) || !left.digits) return;
  if (!isAlike(left.value, right.value / 10 ** right.power)) return;
  left.other = left.value;
  left.value = scaled(left.value, right.power);
  left.scale = 0;
}
