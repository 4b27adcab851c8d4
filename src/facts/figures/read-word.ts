import type { Lexeme } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { draft } from './draft.js';
import { DECADES } from './fit.js';
import { addRound, readTenths } from './fraction-words.js';
import { halfAfter, partBefore } from './half.js';
import { hourOf, meridiemAt } from './meridiem.js';
import { readMonth } from './month.js';
import { finishNumber } from './number.js';
import { readNumberWords } from './number-words.js';
import { isRate } from './rate.js';
import { readDigitsAt } from './read-digits.js';
import { roundAfter } from './round.js';
import { readShortWeekday } from './short-weekday.js';
import { readSpokenClock } from './spoken-clock.js';
import { unitAt } from './unit.js';
import { readWeekday } from './weekday.js';

const BRACE = 0x7b;
const UNDERSCORE = 0x5f;

const isNumberWord = ({ card, power, ord, vague, fraction, ordPower }: Lexeme): boolean =>
  (card ?? power ?? ord ?? vague ?? fraction ?? ordPower) !== undefined;

/** "a tenth of a second": what a part is of. */
function isPartOf(r: Cursor, index: number): boolean {
  if (r.role(index - 1) !== 'article' || r.role(index - 2) !== 'of') return false;
  const { ord, fraction } = r.lexeme(index - 3);
  return (ord ?? fraction) !== undefined;
}

/** "a year-on-year increase", "a day-to-day matter": no year and no day. */
const isOnItself = (r: Cursor, index: number): boolean =>
  r.sign(index + 1) === CharClass.hyphen &&
  r.sign(index + 3) === CharClass.hyphen &&
  r.glued(index + 1) &&
  r.glued(index + 4) &&
  r.isWord(index + 4) &&
  r.tokens.textOf(index + 4) === r.tokens.textOf(index);

/** Whether "second" is the unit: "within a second", "per second", "sub-second", but "a second term", "a second-degree murder". */
function isTime(r: Cursor, index: number): boolean {
  const before = r.role(index - 1);
  if (before === 'per') return true;
  // "every second", but "every second house"
  if (before === 'each') return !r.isWord(index + 1);
  if (isPartOf(r, index)) return true;
  if (before === 'article') return !r.isWord(index + 1) && r.sign(index + 1) !== CharClass.hyphen;
  return r.sign(index - 1) === CharClass.hyphen && (r.is(index - 2, 'sub') || r.is(index - 2, 'split'));
}

/** Reads what begins with a word of the dictionary. Gives the token after it. */
export function readWordAt(r: Cursor, index: number): number {
  // The name of a placeholder, `{second}`, states nothing.
  const { text, start, end } = r.tokens;
  const before = text.charCodeAt(start[index]! - 1);
  // two_phase
  if (before === BRACE || before === UNDERSCORE || text.charCodeAt(end[index]!) === UNDERSCORE) return index + 1;
  const lexeme = r.lexeme(index);
  if (lexeme.month !== undefined) return readMonth(r, index, lexeme);
  if (lexeme.weekday !== undefined) {
    const weekday = lexeme.abbreviated ? readShortWeekday(r, index, lexeme) : readWeekday(r, index, lexeme);
    if (weekday > 0) return weekday;
  }
  if (lexeme.glued) return index + 1;
  if (lexeme.role === 'day-ten') return readTenthDay(r, index);
  if (lexeme.role === 'hundredth-of') return readHundredths(r, index);
  if (lexeme.role === 'tenth-of') return readTenths(r, index);
  if (lexeme.role === 'half-of' && !(r.isWord(index + 1) && r.glued(index + 1))) return readHalfOf(r, index);
  const time = lexeme.ord !== undefined && lexeme.unit !== undefined && isTime(r, index);
  if (
    (lexeme.card ?? lexeme.fraction ?? lexeme.halfHour) !== undefined ||
    lexeme.role === 'without' ||
    lexeme.role === 'hour-ten' ||
    (lexeme.ord !== undefined && r.role(index + 1) === 'clock')
  ) {
    const clock = readSpokenClock(r, index);
    if (clock > 0) return clock;
  }
  if (isNumberWord(lexeme) && !time) return readNumberWords(r, index);
  if (lexeme.season !== undefined) {
    const item = r.make(AtomType.season, index, index + 1, lexeme.season);
    item.weight = Weight.confirming;
    // "fall" is more often another word.
    item.open = lexeme.counted === true;
  } else if (lexeme.role === 'noon' || lexeme.role === 'midnight') {
    r.make(AtomType.clock, index, index + 1, lexeme.role === 'noon' ? 720 : 0).weight = Weight.confirming;
  } else if (lexeme.role === 'night' && r.lexeme(index + 1).fraction === 0.5) {
    // gecə yarısı
    r.make(AtomType.clock, index, index + 2, 0).weight = Weight.confirming;
    return index + 2;
  } else if (lexeme.bareUnit !== undefined) addBare(r, index, lexeme.bareUnit);
  else if (lexeme.role === 'square' || lexeme.role === 'cubic') return addArea(r, index);
  else if (lexeme.unit !== undefined) return addBareUnit(r, index, lexeme, lexeme.unit);
  else if (lexeme.currency !== undefined && !r.isDigits(index + 1)) {
    const item = r.make(AtomType.unit, index, index + 1, 1);
    item.unit = lexeme.currency;
    item.weight = Weight.confirming;
  }
  return index + 1;
}

/** "час дня": one o'clock without the number; the token after it, 0 for anything else. */
function readOneOClock(r: Cursor, index: number, lexeme: Lexeme): number {
  if (lexeme.role !== 'clock' || lexeme.plural || r.grammar.tenTakesOnes) return 0;
  const { part, next } = meridiemAt(r, index + 1);
  // «в первом часу ночи» is not one o'clock.
  if (part === 0 || r.lexeme(index - 1).ord !== undefined) return 0;
  r.make(AtomType.clock, index, next, hourOf(1, part) * 60).weight = Weight.probable;
  return next;
}

/** "last century", «позапрошлое столетие»: the century that it is; NaN for none. */
function centuryBeside(r: Cursor, index: number): number {
  const word = (at: number): string => (r.isWord(at) ? r.tokens.textOf(at).toLowerCase() : '');
  return r.grammar.centuryBeside?.(word(index - 1), word(index + 1)) ?? Number.NaN;
}

/** A unit without a number: "decades", "a month", "за месяц", or only a noun that may confirm one. */
function addBareUnit(r: Cursor, index: number, lexeme: Lexeme, unit: string): number {
  const clock = readOneOClock(r, index, lexeme);
  if (clock > 0) return clock;
  // "an hour and a half", "saat yarım"
  // "dərəcə yarım faiz azaldılıb": half a per cent
  const mayBeHalf = (lexeme.counted || unit.startsWith('duration-')) && r.lexeme(index + 2).percent === undefined;
  const half = mayBeHalf && r.tokens.inflected[index] !== 1 ? halfAfter(r, index + 1) : 0;
  const next = half > 0 ? half : index + 1;
  const item = r.make(AtomType.unit, index, next, half > 0 ? 1 + partBefore(r, half) : 1);
  item.unit = lexeme.currency === undefined ? unit : 'pound';
  if (lexeme.role === 'century') item.other = centuryBeside(r, index);
  item.weight = Weight.confirming;
  if (unit === 'duration-decade') {
    item.type = lexeme.plural ? AtomType.vague : AtomType.number;
    item.weight = Weight.probable;
    if (lexeme.plural) {
      item.value = DECADES;
      item.weight = Weight.probable;
    }
  }
  if (half === 0 && isRate(r, index)) {
    item.role = 'rate';
    return next;
  }
  const article = r.role(index - 1) === 'article' && !isPartOf(r, index) && !isOnItself(r, index);
  // "за месяц", "год назад": one of it.
  const one = article || (lexeme.counted !== true && (r.role(index - 1) === 'span-cue' || r.role(index + 1) === 'ago'));
  if (half === 0 && (!one || lexeme.plural || lexeme.weak || !unit.startsWith('duration-'))) return next;
  item.type = AtomType.number;
  item.weight = Weight.probable;
  if (article) {
    item.start = r.tokens.start[index - 1]!;
    r.first[r.first.length - 1] = index - 1;
  }
  return next;
}

/** "aprelin onu": the tenth, elsewhere a pronoun. */
function readTenthDay(r: Cursor, index: number): number {
  if (r.lexeme(index - 1).month === undefined || r.tokens.inflected[index - 1] !== 1) return index + 1;
  return finishNumber(r, draft(index, index + 1, 10, { ordinal: true, weight: Weight.probable }));
}

/** пол-литра, «пол миллиона», semi-final */
function readHalfOf(r: Cursor, index: number): number {
  const round = roundAfter(r, index + 1);
  if (round > 0) return addRound(r, index, round, 0.5);
  if (r.grammar.pairedYears) return index + 1;
  const at = r.afterHyphen(index + 1);
  const { unit, power = 0 } = r.lexeme(at);
  if (power >= 6) return finishNumber(r, draft(index, index + 1, 0.5, { weight: Weight.probable }));
  if (at === index + 1 || unit === undefined) return index + 1;
  r.make(AtomType.number, index, at + 1, 0.5).unit = unit;
  return at + 1;
}

/** What a word says in the way of a unit; English says "the clock" in it. */
function addBare(r: Cursor, index: number, unit: string): void {
  const before = r.sign(index - 1) === CharClass.hyphen ? index - 2 : index - 1;
  if (r.role(index) === 'o-clock' && r.role(before) !== 'the') return;
  const item = r.make(AtomType.unit, index, index + 1, 1);
  item.unit = unit;
  item.weight = Weight.confirming;
}

/** "per sq. km" may stand for "1 km²". */
function addArea(r: Cursor, index: number): number {
  const { unit, next } = unitAt(r, index, false);
  if (next === 0) return index + 1;
  const item = r.make(AtomType.unit, index, next, 1);
  item.unit = unit;
  item.weight = Weight.confirming;
  if (isRate(r, index)) item.role = 'rate';
  return next;
}

/** yüzdə 20 */
function readHundredths(r: Cursor, index: number): number {
  const digits = r.isDigits(index + 1);
  if (!digits && r.lexeme(index + 1).card === undefined) return index + 1;
  const next = digits ? readDigitsAt(r, index + 1) : readWordAt(r, index + 1);
  const item = r.atoms.at(-1);
  if (item?.type === AtomType.number && item.unit === '') {
    item.unit = 'percent';
    item.start = r.tokens.start[index]!;
  }
  return next;
}
