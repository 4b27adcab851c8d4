import { CharClass, foldText } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { digitsOf } from './digits.js';

/** E.164: at most fifteen digits, country code included; shorter ones than eight are no international numbers. */
const MOST = 15;
const LEAST = 8;

/**
 * "+994 12 493 59 33", "(+994 12) 493-59-33": a telephone number, whose digits stay however they are grouped (ITU-T E.123).
 * Gives the token after it, 0 where the digits at `index` begin none.
 */
export function readPhone(r: Cursor, index: number): number {
  if (r.sign(index - 1) !== CharClass.plus || !r.glued(index)) return 0;
  // Written in one, or the country code first.
  const whole = digitsOf(r.tokens, index) >= LEAST;
  if (!whole && digitsOf(r.tokens, index) > 4) return 0;
  let digits = foldText(r.tokens.textOf(index));
  let next = index + 1;
  for (let at = next; !whole; ) {
    // One sign may part two groups, and a bracket beside it.
    for (let signs = 0; signs < 3 && isPart(r.sign(at)); signs++) at++;
    if (!r.isDigits(at)) break;
    digits += foldText(r.tokens.textOf(at));
    next = ++at;
    if (digits.length > MOST) return 0;
  }
  if (digits.length < LEAST || digits.length > MOST) return 0;
  const item = r.make(AtomType.code, index, next, 0);
  item.code = `+${digits.replace(/\D/g, '')}`;
  item.digits = true;
  item.weight = Weight.certain;
  return next;
}

const isPart = (sign: number): boolean =>
  sign === CharClass.hyphen || sign === CharClass.open || sign === CharClass.close || sign === CharClass.dot;
