import { addTime, hourAt } from './add-time.js';
import type { Cursor } from './cursor.js';
import { meridiemAt } from './meridiem.js';
import { readHalfOfThree, readWorkedClock } from './worked-clock.js';

/** Minutes before a word that asks for an hour: half 30, quarter 15, a number up to 30; 0 for none. */
function minutesAt(r: Cursor, index: number): number {
  const { fraction, card } = r.lexeme(index);
  if (fraction === 0.5 || fraction === 0.25) return fraction * 60;
  return card !== undefined && card > 0 && card <= 30 && Number.isInteger(card) ? card : 0;
}

/** Nothing that is counted or named follows: the end, a sign, a small word of grammar, am or pm. */
function endsPhrase(r: Cursor, index: number): boolean {
  return !r.isWord(index) || (r.role(index) !== undefined && r.lexeme(index).unit === undefined);
}

/** "midnight" 24, "noon" 12; 0 for any other word. */
const twelveAt = (r: Cursor, index: number): number =>
  r.role(index) === 'midnight' ? 24 : r.role(index) === 'noon' ? 12 : 0;

/** "half past five", "a quarter to ten", "ten minutes past six". */
function readPast(r: Cursor, index: number): number {
  const minute = minutesAt(r, index);
  if (minute === 0) return 0;
  const named = r.lexeme(index + 1).unit === 'duration-minute' ? 1 : 0;
  const at = index + 1 + named;
  const past = r.role(at) === 'past';
  const fraction = r.lexeme(index).fraction !== undefined;
  // "five to ten" is a range, "at five to ten in the evening" a time.
  const at5 =
    r.role(index - 1) === 'at' &&
    minute % 5 === 0 &&
    minute < 30 &&
    (meridiemAt(r, at + 2).part !== 0 || twelveAt(r, at + 1) > 0);
  if (!past && !(r.role(at) === 'to' && (named === 1 || (fraction && minute === 15) || at5))) return 0;
  // "one minute to midnight" is so long before it.
  const hour = hourAt(r, at + 1, false) || (past || named === 0 ? twelveAt(r, at + 1) : 0);
  // "half past two on Friday", "a quarter to nine tomorrow": nothing else is said so.
  const { power, unit } = r.lexeme(at + 2);
  const sure =
    (past ? fraction || named === 1 : at5 || r.role(index - 1) === 'article') &&
    power === undefined &&
    unit === undefined;
  if (hour === 0 || !(sure || endsPhrase(r, at + 2) || r.is(at + 2, 'o'))) return 0;
  const next = addTime(r, index, at + 2, hour, past ? minute : -minute);
  if (twelveAt(r, at + 1) > 0) r.atoms.at(-1)!.open = false;
  return next;
}

/** «в третьем часу ночи»: after two. */
function readHourBegun(r: Cursor, index: number): number {
  const hour = r.role(index - 1) === 'in' ? hourAt(r, index, true) : 0;
  if (hour === 0) return 0;
  const next = addTime(r, index, index + 2, hour - 1, 0);
  r.atoms.at(-1)!.role = 'begun';
  return next;
}

/** «половина шестого», «полшестого», «четверть десятого», «десять минут шестого», «без четверти десять». */
function readBegun(r: Cursor, index: number): number {
  const { halfHour } = r.lexeme(index);
  if (halfHour !== undefined) return addTime(r, index, index + 1, halfHour, 30);
  if (r.role(index + 1) === 'clock' && r.lexeme(index + 1).alone === true) return readHourBegun(r, index);
  if (r.role(index) === 'without') {
    const minute = minutesAt(r, index + 1);
    const named = r.lexeme(index + 2).unit === 'duration-minute' ? 1 : 0;
    const hour = hourAt(r, index + 2 + named, false);
    return minute > 0 && hour > 0 ? addTime(r, index, index + 3 + named, hour, -minute) : 0;
  }
  const { fraction } = r.lexeme(index);
  const minute = minutesAt(r, index);
  const named = r.lexeme(index + 1).unit === 'duration-minute' ? 1 : 0;
  if (minute === 0 || (fraction === undefined && named === 0)) return 0;
  const at = index + 1 + named;
  const hour = hourAt(r, at, true);
  if (hour === 0 || !/го$/i.test(r.tokens.textOf(at))) return 0;
  const { part } = meridiemAt(r, at + 1);
  // «во второй половине первого тайма» is no time.
  if (part === 0 && (!endsPhrase(r, at + 1) || r.lexeme(index - 1).ord !== undefined)) return 0;
  return addTime(r, index, at + 1, hour - 1, minute);
}

/**
 * A clock time that is told by the hour beside it, at a word for half, quarter, a small number. Gives the token after it,
 * 0 when there is none.
 */
export function readSpokenClock(r: Cursor, index: number): number {
  const { grammar } = r;
  if (grammar.pairedYears) return readPast(r, index);
  return grammar.tenTakesOnes ? readWorkedClock(r, index) || readHalfOfThree(r, index) : readBegun(r, index);
}
