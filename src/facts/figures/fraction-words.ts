import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { draft, finishNumber } from './number.js';

/** "half a million", "yarım saat", "полтора года", "треть", a bare "half". Gives the token after it. */
export function readFractionWord(r: Cursor, index: number, end: number, value: number): number {
  let at = r.sign(end) === CharClass.hyphen && r.glued(end) ? end + 1 : end;
  if (r.role(at) === 'article') at++;
  const { power, unit, weak } = r.lexeme(at);
  if (power !== undefined && power >= 3) return finishNumber(r, draft(index, at, value, { weight: Weight.probable }));
  if (unit !== undefined && !weak) {
    r.make(AtomType.number, index, at + 1, value).unit = unit;
    return at + 1;
  }
  const item = r.make(AtomType.number, index, end, value);
  const denominator = Math.round(1 / value);
  if (denominator > 2) {
    // "a third" is an ordinal in other languages.
    item.other = denominator;
    item.ordinal = true;
  }
  item.weight = value === 0.5 || value === 0.25 ? Weight.confirming : Weight.probable;
  return end;
}
