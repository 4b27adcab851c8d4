import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';

/** Lengths and conversions of a format: d, s, lx, zu. */
const CONVERSION = /^(?:hh?|ll?|[Lqjzt])?[abcdefginopsuxABEFGSTX]$/;
/** Flags and a dot may stand between the percent and the digits: %-10s, %#010x, %.3s. */
const MOST_SIGNS = 3;

/** Whether a word is the conversion of a format code: the "d" of %d. */
export const isConversion = (r: Cursor, index: number): boolean =>
  r.isWord(index) && CONVERSION.test(r.tokens.textOf(index));

function percentBefore(r: Cursor, index: number): boolean {
  let at = index - 1;
  for (let signs = 0; signs < MOST_SIGNS && r.glued(at + 1); signs++, at--) {
    if (r.sign(at) === CharClass.percent) return !(r.glued(at) && r.isDigits(at - 1));
    const cls = r.sign(at);
    const flag =
      cls === CharClass.hyphen || cls === CharClass.plus || cls === CharClass.number || cls === CharClass.dot;
    if (!flag) return false;
  }
  return false;
}

/** The ".1" of %.1f and %5$.1f. */
const isPrecision = (r: Cursor, at: number): boolean =>
  r.sign(at) === CharClass.dot && r.glued(at) && r.isDigits(at + 1) && r.glued(at + 1);

/**
 * The digits of a format code, which state nothing: %2$s, %-10s, %.3f. Gives the token after the code, 0 where digits are
 * none of it ("%24" is a percentage).
 */
export function readFormatCode(r: Cursor, index: number): number {
  if (!percentBefore(r, index)) return 0;
  let at = index + 1;
  if (isPrecision(r, at)) at += 2;
  if (!r.glued(at)) return 0;
  // %2$s, %1$lu, %5$.1f, %2$03d
  if (r.sign(at) === CharClass.currency) {
    at++;
    if (r.isDigits(at) && r.glued(at)) at++;
    if (isPrecision(r, at)) at += 2;
    return r.glued(at) && r.isWord(at) ? at + 1 : 0;
  }
  return isConversion(r, at) ? at + 1 : 0;
}
