import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType, Sign, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { joined } from './joined.js';

const EM_DASH = 0x2014;
const HORIZONTAL_BAR = 0x2015;

const isNumber = (item: Atom | undefined): item is Atom => item?.type === AtomType.number;

/** Whether a hyphen or dash before a number is a minus, and joins, lists or interrupts nothing; `either` where that is open. */
function minusAt(r: Cursor, at: number, item: Atom, previous: number): Sign {
  const { tokens } = r;
  const unit = tokens.text.charCodeAt(tokens.start[at]!);
  if (unit === EM_DASH || unit === HORIZONTAL_BAR || !r.glued(at + 1)) return Sign.none;
  const before = at - 1;
  if (before < 0) return Sign.minus;
  const word = r.isWord(before);
  // 5-10, COVID-19; "(-5)", "…-5" go on.
  if (r.isDigits(before) || (word && r.glued(at))) return Sign.none;
  if (previous === before) return Sign.none;
  if (r.sign(at) === CharClass.minus || !word) return Sign.minus;
  // "COVID -19", "the rest -5 people": typed so, and no minus; "the value -1" is one.
  const sure = item.unit !== '' || !Number.isInteger(item.value) || r.role(before) !== undefined;
  return sure ? Sign.minus : Sign.either;
}

/** What the token before a number says of its sign. */
function signBefore(r: Cursor, at: number, item: Atom, previous: number): Sign {
  const role = r.role(at);
  // "ten minus five", "plus or minus 5", «плюс-минус»
  if (role === 'minus' || role === 'plus') {
    const joint = r.role(at - 1) === 'or' || r.sign(at - 1) === CharClass.hyphen;
    if (previous === at - 1 || joint) return role === 'minus' ? Sign.either : Sign.none;
    return role === 'minus' ? Sign.minus : Sign.plus;
  }
  switch (r.sign(at)) {
    case CharClass.minus:
    case CharClass.hyphen:
      return minusAt(r, at, item, previous);
    case CharClass.plus:
      return r.glued(at + 1) && !(r.glued(at) && (r.isWord(at - 1) || r.isDigits(at - 1))) ? Sign.plus : Sign.none;
    default:
      return Sign.none;
  }
}

const isSide = (role: Role | undefined): boolean => role === 'below' || role === 'above';

/** "below zero", «выше нуля», "sıfırdan aşağı": the zero measures nothing, the number beside it has the sign. */
function readBelowZero(r: Cursor, index: number): boolean {
  const zero = r.atoms[index]!;
  if (zero.type !== AtomType.number || zero.value !== 0) return false;
  const before = isSide(r.role(r.first[index]! - 1));
  if (!before && !isSide(r.role(r.last[index]! + 1))) return false;
  const from = before ? r.first[index]! - 1 : r.first[index]!;
  const to = before ? r.last[index]! : r.last[index]! + 1;
  const left = r.last[index - 1] === from - 1 ? r.atoms[index - 1] : undefined;
  const right = r.first[index + 1] === to + 1 ? r.atoms[index + 1] : undefined;
  const item = isNumber(left) ? left : right;
  if (!isNumber(item)) return false;
  item.sign = r.role(before ? from : to) === 'below' ? Sign.minus : Sign.plus;
  if (item.unit === '') item.unit = 'temperature-generic';
  zero.type = AtomType.unit;
  zero.unit = 'below-zero';
  zero.weight = Weight.confirming;
  return true;
}

/** Whether the text speaks of frost, whose degrees need no minus. */
function speaksOfFrost(r: Cursor): boolean {
  for (let at = 0; at < r.tokens.count; at++) if (r.role(at) === 'frost') return true;
  return false;
}

/**
 * Gives numbers their sign: "−5", "minus 5", "5 degrees below zero", «5 градусов мороза». Of a range whose first end alone
 * has one ("−5–10") the other may mean either.
 */
export function markSigns(r: Cursor): void {
  const { atoms, first, last } = r;
  let signed = false;
  for (let index = 0; index < atoms.length; index++) {
    const item = atoms[index]!;
    if (item.type !== AtomType.number) continue;
    if (item.value === 0) {
      if (readBelowZero(r, index)) signed = true;
      continue;
    }
    const at = first[index]! - 1;
    if (item.group !== 0 || item.role === 'year' || item.sign !== Sign.none) continue;
    if (r.role(last[index]! + 1) === 'frost') item.sign = Sign.minus;
    else if (at >= 0) {
      item.sign = signBefore(r, at, item, index > 0 ? last[index - 1]! : -2);
      if (item.sign === Sign.none || item.sign === Sign.either) continue;
      first[index] = at;
      item.start = r.tokens.start[at]!;
    }
    signed ||= item.sign !== Sign.none;
  }
  if (signed) spread(r);
}

/** Where a text speaks of frost ("a frost of 20 degrees"), its degrees need no minus. Asked when all units are known. */
export function markFrost(r: Cursor): void {
  let frost: boolean | undefined;
  for (const item of r.atoms) {
    if (item.unit === '' || item.sign !== Sign.none || !item.unit.startsWith('temperature')) continue;
    frost ??= speaksOfFrost(r);
    if (!frost) return;
    item.sign = Sign.either;
  }
}

/** From one end of a range to the other: of "−5–10" and "5 to 10 below zero" both may be negative, of "5 to −10" one is. */
function spread(r: Cursor): void {
  const { atoms } = r;
  for (let index = 0; index + 1 < atoms.length; index++) {
    const left = atoms[index]!;
    const right = atoms[index + 1]!;
    if (!isNumber(left) || !isNumber(right) || !joined(r, index, index + 1)) continue;
    if (left.sign === Sign.minus && right.sign === Sign.none) right.sign = Sign.either;
    else if (right.sign === Sign.minus && left.sign === Sign.none && r.isDigits(r.first[index + 1]!))
      left.sign = Sign.either;
  }
}

/** Whether one of two numbers is negative and the other surely is not. */
export function signsClash(a: Atom, b: Atom): boolean {
  if (a.sign === b.sign || a.sign === Sign.either || b.sign === Sign.either) return false;
  return (a.sign === Sign.minus) !== (b.sign === Sign.minus);
}

/** The value with its sign. */
export const signedValue = ({ value, sign }: Atom): number => (sign === Sign.minus ? -value : value);
