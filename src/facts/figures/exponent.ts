import { CharClass, folded } from '../../text/chars.js';
import type { Cursor } from './cursor.js';
import { digitsOf, integerOf } from './digits.js';
import { scaled } from './magnitude.js';

/** Beyond these powers of ten a double says nothing. */
const LARGEST = 300;
const TIMES = '×·⋅*xXхХ';

const found = { power: 0, next: 0 };
const NONE = Object.freeze({ value: 0, next: 0 });

const isText = (r: Cursor, index: number, among: string): boolean => {
  const { start, end, text, count } = r.tokens;
  return index < count && end[index]! - start[index]! === 1 && among.includes(text[start[index]!]!);
};

/** The power of "^6", "^-6", "⁶" right after a number; `next` 0 where there is none. Valid until the next call. */
function powerAt(r: Cursor, index: number): typeof found {
  const { tokens } = r;
  found.next = 0;
  if (!r.glued(index)) return found;
  const raised = isText(r, index, '⁻') && r.glued(index + 1) ? index + 1 : index;
  if (r.sign(raised) === CharClass.superscript) {
    let at = raised;
    for (found.power = 0; r.sign(at) === CharClass.superscript && r.glued(at) && found.power < LARGEST; at++)
      found.power = found.power * 10 + folded[tokens.text.charCodeAt(tokens.start[at]!)]! - 48;
    if (raised > index) found.power = -found.power;
    found.next = at;
  } else if (isText(r, index, '^')) {
    const sign = r.sign(index + 1);
    const minus = (sign === CharClass.hyphen || sign === CharClass.minus) && r.glued(index + 1) ? 1 : 0;
    const at = index + 1 + minus;
    if (!r.isDigits(at) || !r.glued(at) || digitsOf(tokens, at) > 3) return found;
    found.power = minus === 1 ? -integerOf(tokens, at) : integerOf(tokens, at);
    found.next = at + 1;
  }
  if (Math.abs(found.power) > LARGEST) found.next = 0;
  return found;
}

/**
 * A number with an exponent: "10^6", "10⁶", "2.5 × 10^6", "1e6". `value` is what stands before the token `next`; `next` is 0
 * where no exponent follows. Valid until the next call.
 */
export function withExponent(
  r: Cursor,
  value: number,
  next: number,
): { readonly value: number; readonly next: number } {
  const { tokens } = r;
  if (value === 10) {
    const power = powerAt(r, next);
    return { value: power.next > 0 ? scaled(1, power.power) : value, next: power.next };
  }
  // 1e6
  if (r.is(next, 'e') && r.glued(next) && r.isDigits(next + 1) && r.glued(next + 1)) {
    const closed = !(r.isWord(next + 2) && r.glued(next + 2));
    if (closed && digitsOf(tokens, next + 1) <= 2)
      return { value: scaled(value, integerOf(tokens, next + 1)), next: next + 2 };
  }
  const base = next + 1;
  if (!isText(r, next, TIMES) || !r.isDigits(base) || digitsOf(tokens, base) !== 2 || integerOf(tokens, base) !== 10)
    return NONE;
  const power = powerAt(r, base + 1);
  return { value: power.next > 0 ? scaled(value, power.power) : value, next: power.next };
}
