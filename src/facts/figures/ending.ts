import { DigitEnding } from '../../languages/figure-grammar.js';
import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';

const found = { kind: 0, next: 0 };

/** Words of the dictionary that are no ending although letters of one: units, magnitudes, am and pm. */
function isOwnWord(r: Cursor, index: number): boolean {
  const { unit, power, ordPower, percent, currency, role } = r.lexeme(index);
  if (
    unit !== undefined ||
    power !== undefined ||
    ordPower !== undefined ||
    percent !== undefined ||
    currency !== undefined
  )
    return true;
  return role === 'times' || role === 'age' || role === 'am' || role === 'pm' || role === 'night';
}

/** The ending written to digits: "-ci", "'də", "th"; kind 0 when there is none. Valid until the next call. */
export function afterEnding(r: Cursor, next: number): { readonly kind: number; readonly next: number } {
  found.kind = DigitEnding.none;
  found.next = next;
  const { tokens, grammar } = r;
  const sign = r.sign(next);
  const joint = sign === CharClass.hyphen || sign === CharClass.apostrophe || sign === CharClass.quote;
  const at = joint && r.glued(next) ? next + 1 : next;
  if (!r.isWord(at) || !r.glued(at)) return found;
  // «10х15»: a sign of multiplication.
  if (at === next && r.isDigits(at + 1) && r.glued(at + 1)) return found;
  const own = isOwnWord(r, at);
  if (own && at === next) return found;
  const kind = grammar.digitEnding(tokens.text, tokens.start[at]!, tokens.end[at]!);
  // "83-м": an ordinal, although "м" is a metre.
  if (own && kind !== DigitEnding.ordinal) return found;
  if (kind !== DigitEnding.none) {
    found.kind = kind;
    found.next = at + 1;
  }
  return found;
}
