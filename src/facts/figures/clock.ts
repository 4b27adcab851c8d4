import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { integerOf } from './digits.js';
import type { NumberDraft } from './draft.js';
import { afterEnding } from './ending.js';
import { hourOf, meridiemAt, meridiemBefore, partOf } from './meridiem.js';
import { unitAt } from './unit.js';

/** Whether a part of the day is named within a few words after a time. */
function isPartNear(r: Cursor, next: number): boolean {
  for (let at = next; at < next + 4 && (r.isWord(at) || r.sign(at) === CharClass.comma); at++)
    if (partOf(r.role(at)) > 0) return true;
  return false;
}

/** Adds a clock time that ends before token `next`; takes am or pm beside it. Gives the token after it. */
export function addClock(r: Cursor, index: number, next: number, hour: number, minute: number): number {
  const after = meridiemAt(r, next);
  const end = after.part === 0 ? next : after.next;
  const part = after.part === 0 ? meridiemBefore(r, index) : after.part;
  const item = r.make(AtomType.clock, index, end, hourOf(hour, part) * 60 + minute);
  // «в 11:30 в тот вечер»: the part of the day stands apart.
  // No hour of the afternoon is nought: "00:00 PM" may be either.
  const told = part !== 0 && !(part === 2 && hour === 0);
  item.told = told;
  item.open = !told && hour <= 12 && (!r.grammar.clock24 || part !== 0 || isPartNear(r, next));
  item.digits = true;
  item.weight = Weight.certain;
  return end;
}

/** 15.00 and 7.55am, where a word beside says that it is a time; the token after it, 0 when it is none. */
export function readDottedClock(r: Cursor, index: number, next: number): number {
  const hour = integerOf(r.tokens, index);
  const minute = integerOf(r.tokens, index + 2);
  if (hour > 24 || minute > 59) return 0;
  if (meridiemAt(r, next).part === 0 && r.role(index - 1) !== 'clock') return 0;
  return addClock(r, index, afterEnding(r, next).next, hour, minute);
}

/** Position after "o'clock", else the same. */
export const afterOClock = (r: Cursor, index: number): number =>
  r.is(index, 'o') && r.role(index + 2) === 'o-clock' ? index + 3 : index;

const isHourCue = (r: Cursor, index: number): boolean => {
  const role = r.role(index);
  return (
    role === 'at' || role === 'clock' || role === 'from' || role === 'to' || role === 'until' || role === 'between'
  );
};

/** "one morning", "two night trains", "3 gecə": so many parts of the day, and no hour of one. */
export const countsPart = (r: Cursor, index: number, next: number): boolean =>
  r.lexeme(next).countable === true && r.role(index - 1) !== 'clock' && !(r.isDigits(index) && isHourCue(r, index - 1));

/** «на три ночи», «на три вечера»: three nights, where «в три ночи» is an hour. */
function mayBeNights(r: Cursor, index: number, next: number, value: number): boolean {
  const { pairedYears, tenTakesOnes } = r.grammar;
  const isPart = r.role(next) === 'night' || (partOf(r.role(next)) > 0 && !pairedYears && !tenTakesOnes);
  if (!isPart || value < 2 || value > 4) return false;
  const cue = r.role(index - 1);
  return cue === 'until' || (cue !== 'in' && !isHourCue(r, index - 1));
}

/** A minus or plus that is written to a number, and to nothing before it. */
function isSigned(r: Cursor, at: number): boolean {
  const sign = r.sign(at);
  return (sign === CharClass.minus || sign === CharClass.plus) && r.glued(at + 1) && !(r.glued(at) && at > 0);
}

/** "6 утра", "2pm", "saat 9": the token after a whole hour; 0 when the number is none. */
export function clockAround(r: Cursor, { index, next, value, ordinal, weight }: NumberDraft): number {
  // "either AM or PM"
  // "minus 3 at night"
  const { role } = r.lexeme(index - 1);
  const signed = role === 'minus' || role === 'plus' || isSigned(r, index - 1);
  if (signed || value > 24 || ordinal || (weight === Weight.confirming && value > 1)) return 0;
  const word = r.role(next) === 'clock' && r.lexeme(next).unit !== undefined ? next + 1 : afterOClock(r, next);
  const { part, next: end } = meridiemAt(r, word);
  // "два дня" are two days; "2 часа дня" is an hour; no hour is called "zero at night".
  const bare = r.lexeme(word).unit === undefined && (value > 0 || r.isDigits(index)) && !countsPart(r, index, word);
  if (part !== 0 && (word > next || bare)) {
    const item = r.make(AtomType.clock, index, end, hourOf(value, part) * 60);
    item.told = true;
    item.weight = Weight.certain;
    item.digits = r.isDigits(index);
    if (mayBeNights(r, index, word, value)) item.other = value;
    return end;
  }
  if (r.role(index - 1) === 'clock' && unitAt(r, next, false).next === 0) return addClock(r, index, next, value, 0);
  return readHourOfDay(r, index, next, value);
}

/** "axşam 6-dək", "səhər doqquzda": an hour after a part of the day, in a case and with nothing that it counts; 0 for none. */
function readHourOfDay(r: Cursor, index: number, next: number, value: number): number {
  const part = r.grammar.tenTakesOnes && value > 0 && value <= 12 ? partOf(r.role(index - 1)) : 0;
  if (part === 0 || unitAt(r, next, false).next > 0) return 0;
  const digits = r.isDigits(index);
  if (digits ? next === index + 1 : r.tokens.inflected[next - 1] === 0) return 0;
  const item = r.make(AtomType.clock, index - 1, next, hourOf(value, part) * 60);
  item.told = true;
  item.weight = digits ? Weight.certain : Weight.probable;
  item.digits = digits;
  return next;
}

/**
 * 0500, "at 1745 hours": four digits that a zero begins, or that a word makes a time on both sides. Gives the token after
 * them, 0 for anything else.
 */
export function readMilitary(r: Cursor, { index, next, value, length, code }: NumberDraft): number {
  if (length !== 4 || value >= 2400 || value % 100 > 59 || r.sign(next) !== 0) return 0;
  const before = r.sign(index - 1);
  if (before !== 0 && before !== CharClass.open) return 0;
  const named = r.lexeme(next).unit === 'duration-hour';
  const { zone, abbreviated } = r.lexeme(next);
  const cues =
    Number(named || zone !== undefined) +
    Number(isHourCue(r, index - 1) || (code && r.role(index - 1) === 'in')) +
    Number(code);
  // "2000 GMT" is no year; other languages may copy it as a number.
  const zoned = zone !== undefined && abbreviated === true;
  if (cues < 2 && !zoned) return 0;
  const end = named ? next + 1 : next;
  const item = r.make(AtomType.clock, index, end, Math.floor(value / 100) * 60 + (value % 100));
  item.digits = true;
  item.weight = Weight.certain;
  if (zoned) item.other = value;
  return end;
}
