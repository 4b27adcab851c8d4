import { DigitEnding } from '../../languages/figure-grammar.js';
import { CharClass, foldText } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import { afterOClock, clockAround, readMilitary } from './clock.js';
import type { Cursor } from './cursor.js';
import { digitsOf, integerOf } from './digits.js';
import type { NumberDraft } from './draft.js';
import { afterEnding } from './ending.js';
import { halfAfter, partBefore } from './half.js';
import { readMagnitude, scaled } from './magnitude.js';
import { readMixed } from './mixed.js';
import { readCentury, readDecade, readYear } from './period.js';
import { isRound, ROUND } from './round.js';
import { currencyBefore, isPercentBefore, unitAt } from './unit.js';

/**
 * Takes what may follow a number (ending, half, magnitude, unit), decides whether it is a year, decade, century or clock
 * time, and adds the atom. Gives the token after it.
 */
export function finishNumber(r: Cursor, number: NumberDraft): number {
  if (number.digits) {
    const ending = afterEnding(r, number.next);
    if (ending.kind !== DigitEnding.none) {
      number.next = ending.next;
      number.ordinal = ending.kind === DigitEnding.ordinal;
      number.plural = ending.kind === DigitEnding.plural;
      number.cased = r.grammar.tenTakesOnes && ending.kind === DigitEnding.plain;
    }
  }
  // "saat 5-dək yarım milyon": a case ends the number.
  const half = number.ordinal || number.cased ? 0 : halfAfter(r, number.next);
  if (half > 0) {
    const part = partBefore(r, half);
    number.value += part * number.scale;
    // "one" alone is often no number; "one and a half" is.
    number.weight = Math.max(number.weight, Weight.probable);
    if (!Number.isNaN(number.other)) number.other += part * number.scale;
    number.next = half;
  }
  const gluedUnit = readMagnitude(r, number);
  if (number.power > 0 && half === 0) {
    const later = halfAfter(r, number.next);
    if (later > 0) {
      number.value = scaled(number.value + partBefore(r, later) * 10 ** number.power, 0);
      number.next = later;
    }
  }
  if (number.digits && number.power >= 3 && half === 0) readMixed(r, number);
  if (number.code && number.length > 15) return addCode(r, number);
  if (number.digits && number.length === 4) {
    const military = readMilitary(r, number);
    if (military > 0) return military;
  }
  if (number.power === 0 && Number.isInteger(number.value)) {
    const period = readCentury(r, number) || readDecade(r, number) || readYear(r, number) || clockAround(r, number);
    if (period > 0) return period;
  }
  return addNumber(r, number, gluedUnit);
}

function addCode(r: Cursor, { index, next }: NumberDraft): number {
  const item = r.make(AtomType.code, index, next, 0);
  item.code = foldText(r.tokens.text.slice(item.start, item.end));
  item.digits = true;
  item.weight = Weight.certain;
  return next;
}

/** "№ 6", "No. 6", "6 nömrəli" */
function isDesignator(r: Cursor, index: number, next: number): boolean {
  const before = r.sign(index - 1) === CharClass.dot && r.glued(index - 1) ? index - 2 : index - 1;
  if (r.sign(before) === CharClass.number || r.role(before) === 'number-sign') return true;
  return r.grammar.tenTakesOnes && r.role(next) === 'number-sign';
}

/** "World War Two", "Chapter One": a number word that ends a name says which one, as an ordinal does elsewhere. */
function endsName(r: Cursor, index: number, next: number): boolean {
  const { capital, gap } = r.tokens;
  if (capital[index] !== 1 || !r.isWord(index - 1) || capital[index - 1] !== 1 || gap[index] !== 1) return false;
  return next === index + 1 && !(r.isWord(next) && capital[next] === 1) && r.sign(next) !== CharClass.hyphen;
}

/** "at nine", «в 9», "19-da": an hour without a word that says so stands after a small word; "the back nine" is none. */
function mayBeHour(r: Cursor, index: number): boolean {
  const role = r.role(index - 1);
  if (r.grammar.tenTakesOnes || index === 0 || r.isDigits(index)) return true;
  return (role !== undefined && role !== 'the' && role !== 'of') || r.sign(index - 1) === CharClass.hyphen;
}

/** The year that two digits stand for. */
const inCentury = (value: number): number => value + (value < 30 ? 2000 : 1900);

/** «на 68-м году жизни», "in his 68th year", "ömrünün 68-ci ilində": at the age of 67. */
function isYearOfLife(r: Cursor, index: number, next: number): boolean {
  if (r.lexeme(next).unit !== 'duration-year') return false;
  const before = r.isWord(index - 1) && r.grammar.ofPerson?.test(r.tokens.textOf(index - 1)) === true;
  if (before || r.role(index - 1) === 'life' || r.role(next + 1) === 'life') return true;
  return r.role(next + 1) === 'of' && r.role(next + 3) === 'life';
}

/** «600-фунтовый», «12-весельная»: whether figures begin a word that no dictionary has. */
function isHead(r: Cursor, next: number): boolean {
  const at = r.afterHyphen(next);
  if (at === next || !r.isWord(at) || r.tokens.entry[at] !== 0) return false;
  return r.lexicon.isTail?.(r.tokens.text, r.tokens.start[at]!, r.tokens.end[at]!) === true;
}

function addNumber(r: Cursor, number: NumberDraft, gluedUnit: string): number {
  const { index, digits, ordinal, length, value } = number;
  // "%2 ilə": what has its sign before it takes no unit.
  const percent = digits && isPercentBefore(r, index);
  // "the 21st day" counts no days.
  const found = unitAt(r, number.next, !ordinal || number.power > 0);
  const counted = (!ordinal || number.power > 0) && !percent && !(number.cased && number.power === 0);
  // "three finals" are no part of one.
  const follows = found.next > 0 && counted && (found.unit !== ROUND || value < 1);
  let next = follows ? found.next : number.next;
  const foundUnit = found.unit;
  const foundRole = found.role;
  const currency = currencyBefore(r, index);
  const unit = percent ? 'percent' : currency !== '' ? currency : follows ? foundUnit : '';
  // "iki saat yarım"
  const half = follows && r.tokens.inflected[next - 1] !== 1 ? halfAfter(r, next) : 0;
  if (half > 0) next = half;
  const item = r.make(
    AtomType.number,
    currency === '' ? index : index - 1,
    next,
    half > 0 ? value + partBefore(r, half) : value,
  );
  item.other = number.other;
  item.power = number.power;
  item.digits = digits;
  if (number.code) item.code = r.tokens.textOf(index);
  item.inner = digits && !follows && isHead(r, number.next);
  item.ordinal = ordinal;
  item.unit = unit === '' ? gluedUnit : unit;
  item.role =
    follows && foundRole === 'age'
      ? 'age'
      : unit === '' && (isDesignator(r, index, next) || (!digits && !ordinal && endsName(r, index, next)))
        ? 'designator'
        : '';
  item.open = mayBeHour(r, index) || afterOClock(r, next) > next;
  item.weight = digits || number.power >= 6 ? Weight.certain : number.weight;
  if (!digits && number.weight === Weight.confirming && unit !== '' && unit !== 'times' && value === 1) {
    item.weight = Weight.probable;
  }
  if (item.unit === '' && isRound(r, value, index, next)) item.other = 2 / value;
  // «88-й год», "88-ci il": the year of a century that goes without saying
  if (ordinal && isYearOfLife(r, index, next)) item.other = value - 1;
  else if (ordinal && value >= 10 && value < 100 && r.role(next) === 'year' && !r.lexeme(next).plural)
    item.other = inCentury(value);
  // '98
  const short = digits && length === 2 && r.sign(index - 1) === CharClass.apostrophe && r.glued(index);
  if (short && !r.glued(index - 1)) item.other = inCentury(value);
  // 1950-53, 2023/24
  const sign = r.sign(index - 1);
  const inRange = (sign === CharClass.hyphen || sign === CharClass.slash) && r.isDigits(index - 2);
  if (digits && length === 2 && inRange && r.glued(index) && digitsOf(r.tokens, index - 2) === 4) {
    item.other = Math.floor(integerOf(r.tokens, index - 2) / 100) * 100 + value;
  }
  return next;
}
