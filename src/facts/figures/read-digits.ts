import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import { addClock, readDottedClock } from './clock.js';
import type { Cursor } from './cursor.js';
import { decimalOf, digitsOf, integerOf, readDigits } from './digits.js';
import { draft } from './draft.js';
import { afterEnding } from './ending.js';
import { withExponent } from './exponent.js';
import { readFormatCode } from './format-code.js';
import { hourOf, meridiemAt } from './meridiem.js';
import { finishNumber } from './number.js';
import { addMonthDay, readDotted, readNumericDate, readRomanDate } from './numeric-date.js';
import { readPhone } from './read-phone.js';
import { fractionOfSign } from './signs.js';
import { readWorkedClock } from './worked-clock.js';

/** Reads what begins with digits: a number, a date, a clock time, a score, a code. Gives the token after it. */
export function readDigitsAt(r: Cursor, index: number): number {
  const { tokens } = r;
  const code = r.glued(index) ? readFormatCode(r, index) : 0;
  if (code > 0) return code;
  // m3, km2: the digit belongs to the unit.
  if (r.glued(index) && r.lexeme(index - 1).unit !== undefined && r.isPower(index) && !gluedWord(r, index + 1))
    return index + 1;
  if (r.grammar.tenTakesOnes) {
    const clock = readWorkedClock(r, index);
    if (clock > 0) return clock;
  }
  const phone = readPhone(r, index);
  if (phone > 0) return phone;
  const roman = r.sign(index + 1) === CharClass.dot ? readRomanDate(r, index) : 0;
  if (roman > 0) return roman;
  const run = readDigits(tokens, index, r.grammar);
  let { value, next } = run;
  const { other, code: asCode } = run;
  if (run.parts === 0 && next === index + 1 && isBareDecimal(r, index))
    return finishNumber(r, draft(index - 1, next, value / 10 ** digitsOf(tokens, index), { digits: true }));
  const power = run.parts > 0 ? 0 : withExponent(r, value, next);
  if (power !== 0 && power.next > 0) return finishNumber(r, draft(index, power.next, power.value, { digits: true }));
  if (run.parts > 0) return readDotted(r, index, next, run.parts);
  const sign = r.sign(next);
  if (sign === CharClass.slash || sign === CharClass.hyphen) {
    const found = readNumericDate(r, index, next) || (sign === CharClass.slash ? readSlashed(r, index, next) : 0);
    if (found > 0) return found;
  } else if (sign === CharClass.colon && r.glued(next) && r.isDigits(next + 1) && r.glued(next + 1)) {
    return next > index + 1 ? addScore(r, index, next, value) : readColon(r, index, next);
  } else if (sign === CharClass.fraction) {
    value += fractionOfSign(tokens.text.charCodeAt(tokens.start[next]!));
    next++;
  }
  const at = next === index + 1 ? fractionPlace(r, next) : 0;
  const part = at === 0 ? 0 : fractionAfter(r, at);
  if (part > 0) return finishNumber(r, draft(index, at + 3, value + part, { digits: true }));
  if (next - index === 3 && r.sign(index + 1) === CharClass.dot && digitsOf(tokens, index + 2) === 2) {
    const clock = readDottedClock(r, index, next);
    if (clock > 0) return clock;
  }
  const length = next - index === 1 ? digitsOf(tokens, index) : 0;
  return finishNumber(r, draft(index, next, value, { other, code: asCode, length, digits: true }));
}

/** Where a fraction may stand after a whole number: behind a space ("2 1/2") or a hyphen ("2-1/2"); 0 for nowhere. */
function fractionPlace(r: Cursor, index: number): number {
  if (r.isDigits(index)) return r.tokens.gap[index] === 1 ? index : 0;
  const hyphen = r.sign(index) === CharClass.hyphen && r.glued(index) && r.glued(index + 1) && r.isDigits(index + 1);
  return hyphen ? index + 1 : 0;
}

/** The proper fraction of "2 1/2" after its whole number; 0 for none. */
function fractionAfter(r: Cursor, index: number): number {
  if (r.sign(index + 1) !== CharClass.slash || !r.glued(index + 1)) return 0;
  if (!r.isDigits(index + 2) || !r.glued(index + 2) || r.sign(index + 3) === CharClass.slash) return 0;
  const above = integerOf(r.tokens, index);
  const below = integerOf(r.tokens, index + 2);
  return above >= 1 && above < below && (below <= 10 || below === 12 || below === 16) ? above / below : 0;
}

const gluedWord = (r: Cursor, index: number): boolean => r.isWord(index) && r.glued(index);

/** ".5": the zero is left out; "v.5", "1.5", "…5" and "end.5" are something else. */
function isBareDecimal(r: Cursor, index: number): boolean {
  if (r.sign(index - 1) !== CharClass.dot || !r.glued(index)) return false;
  const before = r.sign(index - 2);
  const sign = before !== 0 && before !== CharClass.dot && before !== CharClass.close && before !== CharClass.quote;
  return sign || index === 1 || !r.glued(index - 1);
}

/** 2/3: the token after it, 0 when it is no proper fraction with a small denominator (24/7, 9/11, 3/2019). */
function readSlashed(r: Cursor, index: number, slash: number): number {
  const { tokens } = r;
  const plain = slash === index + 1 && r.glued(slash) && r.isDigits(slash + 1) && r.glued(slash + 1);
  if (!plain || r.sign(index - 1) === CharClass.slash || r.sign(slash + 2) === CharClass.slash) return 0;
  const above = integerOf(tokens, index);
  const below = integerOf(tokens, slash + 1);
  // The one date that goes by its figures in every language.
  if (above === 9 && below === 11) return addMonthDay(r, index, slash + 1);
  // 1/16, 1/32: rounds of a tournament
  const round = above === 1 && (below === 16 || below === 32);
  if (above < 1 || (below > 10 && !round) || above >= below) return 0;
  return finishNumber(r, draft(index, slash + 2, above / below, { digits: true }));
}

/** ½ alone. */
export function readFractionSign(r: Cursor, index: number): number {
  const value = fractionOfSign(r.tokens.text.charCodeAt(r.tokens.start[index]!));
  return finishNumber(r, draft(index, index + 1, value, { digits: true }));
}

/** Whether a colon with digits stands there, or a dot or comma with decimals of a second. */
function isPart(r: Cursor, index: number): boolean {
  if (!r.glued(index) || !r.isDigits(index + 1) || !r.glued(index + 1)) return false;
  const decimals = r.sign(index) === CharClass.dot || r.sign(index) === CharClass.comma;
  return r.sign(index) === CharClass.colon || (decimals && digitsOf(r.tokens, index + 1) <= 3);
}

/** 3:05.35, «3:05,35», 1:23.456: minutes and seconds with their decimals. */
function addLap(r: Cursor, index: number, colon: number): number {
  const { tokens } = r;
  const seconds = decimalOf(integerOf(tokens, colon + 1), integerOf(tokens, colon + 3), digitsOf(tokens, colon + 3));
  for (const [from, next, value] of [
    [index, index + 1, integerOf(tokens, index)],
    [colon + 1, colon + 4, seconds],
  ] as const) {
    const item = r.make(AtomType.number, from, next, value);
    item.digits = true;
    item.weight = Weight.certain;
  }
  return colon + 4;
}

/** 2:05:36: hours, minutes and seconds. */
function addDuration(r: Cursor, index: number, colon: number): number {
  const { part, next } = meridiemAt(r, colon + 4);
  for (const [nth, at] of [index, colon + 1, colon + 3].entries()) {
    const value = integerOf(r.tokens, at);
    const item = r.make(AtomType.number, at, at + 1, nth === 0 && part !== 0 ? hourOf(value, part) : value);
    item.digits = true;
    item.weight = Weight.certain;
    item.unit = ['duration-hour', 'duration-minute', 'duration-second'][nth]!;
  }
  return part === 0 ? colon + 4 : next;
}

/** «1,5:0,5», 2.5:1.5: a score in halves. */
function addScore(r: Cursor, index: number, colon: number, left: number): number {
  const right = readDigits(r.tokens, colon + 1, r.grammar);
  const group = r.newGroup();
  for (const [from, next, value] of [
    [index, colon, left],
    [colon + 1, right.next, right.value],
  ] as const) {
    const item = r.make(AtomType.number, from, next, value);
    item.digits = true;
    item.weight = Weight.certain;
    item.role = 'score';
    item.group = group;
  }
  return right.next;
}

/** 15:00, 7:30 p.m., 2:0, 27:37. */
function readColon(r: Cursor, index: number, colon: number): number {
  const { tokens } = r;
  const left = integerOf(tokens, index);
  const right = integerOf(tokens, colon + 1);
  const { next } = afterEnding(r, colon + 2);
  if (isPart(r, colon + 2))
    return r.sign(colon + 2) === CharClass.colon ? addDuration(r, index, colon) : addLap(r, index, colon);
  const twoDigits = digitsOf(tokens, colon + 1) === 2 && digitsOf(tokens, index) <= 2;
  if (colon === index + 1 && twoDigits && left <= 24 && right < 60) return addClock(r, index, next, left, right);
  const group = r.newGroup();
  for (const at of [index, colon + 1]) {
    const item = r.make(AtomType.number, at, at + 1, at === index ? left : right);
    item.digits = true;
    item.weight = Weight.certain;
    item.role = 'score';
    item.group = group;
  }
  return next;
}
