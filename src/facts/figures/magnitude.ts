import { CURRENCY_CODES } from '../../languages/currency-codes.js';
import type { Cursor } from './cursor.js';
import type { NumberDraft } from './draft.js';
import { currencyBefore } from './unit.js';

/** Rounds away what multiplying a decimal by a power of ten leaves behind (1.005 million). */
export function scaled(value: number, power: number): number {
  const product = value * 10 ** power;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-6 ? whole : product;
}

const LETTER_POWERS: ReadonlyMap<string, number> = new Map([
  ['K', 3],
  ['T', 3],
  ['M', 6],
  ['B', 9],
]);

/** "50 MUSD", "3 kEUR", "$1MM": as finance writes; the currency, or empty where nothing of that follows. */
function readScaledCode(r: Cursor, number: NumberDraft): string {
  const at = number.next;
  if (!number.digits || !r.isWord(at)) return '';
  const { start, end, text } = r.tokens;
  const length = end[at]! - start[at]!;
  if (length !== 2 && length !== 4) return '';
  const word = text.slice(start[at], end[at]);
  const currency = length === 2 && r.glued(at) && /^mm$/i.test(word) ? currencyBefore(r, number.index) : '';
  const code = length === 4 && CURRENCY_CODES.has(word.slice(1)) ? word.slice(1) : currency;
  const power = code === '' ? undefined : LETTER_POWERS.get(word[0]!.toUpperCase());
  if (power === undefined) return '';
  number.power = power;
  number.value = scaled(number.value, power);
  number.next = at + 1;
  return code;
}

/**
 * Takes the magnitude words after a number: "30 min", "2,5 млн", "£2.8bn", "25-тысячный". Gives `glued-m` where an "m"
 * written to the digits may be million or metre: both readings are then kept; the unit of "bcm"; else the empty string.
 */
export function readMagnitude(r: Cursor, number: NumberDraft): string {
  let glued = '';
  let plain = Number.NaN;
  const code = readScaledCode(r, number);
  if (code !== '') return code;
  for (let at = number.next; number.power < 12; ) {
    const joint = r.afterHyphen(at);
    const lexeme = r.lexeme(joint);
    const step = lexeme.ordPower ?? lexeme.power;
    if (step === undefined || (step < 3 && (number.digits || number.ordinal))) break;
    // "20m", "€20 m"
    if (lexeme.glued && !(number.digits && (r.glued(joint) || currencyBefore(r, number.index) !== ''))) break;
    if (lexeme.glued && lexeme.unit !== undefined && currencyBefore(r, number.index) === '') glued = 'glued-m';
    // bcm: billions of cubic metres
    else if (lexeme.unit !== undefined && !lexeme.glued) glued = lexeme.unit;
    // "class 10B", but "$10B"
    // "22K" is also a fineness, "4K" a picture, "5,000K" a temperature.
    else if (
      lexeme.glued &&
      (step === 9 || (step === 3 && (number.value <= 24 || number.value >= 1000))) &&
      currencyBefore(r, number.index) === ''
    )
      plain = number.value;
    number.power += step;
    at = r.afterDot(joint + 1);
    number.next = at;
    if (lexeme.ordPower !== undefined) {
      number.ordinal = true;
      break;
    }
  }
  if (number.power === 0) return '';
  if (glued === 'glued-m') number.other = number.value;
  else if (!Number.isNaN(plain)) number.other = plain;
  else if (!Number.isNaN(number.other)) number.other = scaled(number.other, number.power);
  number.value = scaled(number.value, number.power);
  return glued;
}
