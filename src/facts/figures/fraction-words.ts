import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { draft } from './draft.js';
import { finishNumber } from './number.js';
import { ROUND, roundAfter } from './round.js';
import { unitAt } from './unit.js';

/** "half a million", "yarım saat", "полтора года", "треть", a bare "half". Gives the token after it. */
export function readFractionWord(r: Cursor, index: number, end: number, value: number): number {
  const again = halfAgain(r, end);
  if (value === 0.5 && again > 0) {
    const item = r.make(AtomType.number, index, again, 1.5);
    item.unit = 'times';
    return again;
  }
  const round = roundAfter(r, end);
  if (round > 0) return addRound(r, index, round, value);
  let at = r.sign(end) === CharClass.hyphen && r.glued(end) ? end + 1 : end;
  at = afterOfA(r, at);
  const { ordPower, unit, weak, card, multiple, percent } = r.lexeme(at);
  // полуторатысячный
  const power = r.lexeme(at).power ?? (r.glued(at) ? ordPower : undefined);
  // "half a dozen", «полтора десятка»
  if (multiple === true && card !== undefined)
    return finishNumber(r, draft(index, at + 1, value * card, { weight: Weight.probable }));
  if (percent !== undefined) {
    const { unit: share, next } = unitAt(r, at, true);
    r.make(AtomType.number, index, next, value).unit = share;
    return next;
  }
  if (power !== undefined) return finishNumber(r, draft(index, at, value, { weight: Weight.probable }));
  if (unit !== undefined && !weak) {
    r.make(AtomType.number, index, at + 1, value).unit = unit;
    return at + 1;
  }
  const item = r.make(AtomType.number, index, end, value);
  // "the fourth quarter", "I rüb": of a year, and no fourth of something; a first third is a third.
  const counted = r.lexeme(index - 1).ord !== undefined || r.atoms.at(-2)?.role === 'roman';
  if (value < 0.5 && !(counted && value === 0.25)) {
    item.other = Math.round(1 / value);
    // «треть» is no ordinal, «третью» may be one, and «первая треть» a third, «четверть» a fourth.
    item.ordinal = value === 0.25 || counted || r.lexeme(index).ord !== undefined;
  }
  // "at half-time": after the first half
  if (value === 0.5 && r.role(r.afterHyphen(end)) === 'times' && r.afterHyphen(end) > end) item.other = 1;
  item.weight = value === 0.5 || value === 0.25 ? Weight.confirming : Weight.probable;
  return end;
}

/** A part of the final: quarter-finals, "səkkizdəbir final". */
export function addRound(r: Cursor, index: number, next: number, value: number): number {
  r.make(AtomType.number, index, next, value).unit = ROUND;
  return next;
}

/** "half as many again", "half again as much": one and a half times; the token after it, 0 for anything else. */
function halfAgain(r: Cursor, end: number): number {
  if (r.is(end, 'as') && r.isWord(end + 1) && r.is(end + 2, 'again')) return end + 3;
  return r.is(end, 'again') && r.is(end + 1, 'as') && r.isWord(end + 2) ? end + 3 : 0;
}

/** «четвёртая часть»: a quarter, or the fourth of several parts. Gives the token after the ordinal. */
export function readOrdinalPart(r: Cursor, index: number, end: number, value: number): number {
  const item = r.make(AtomType.number, index, end, 1 / value);
  alsoOrdinal(item, value);
  return end;
}

/** "onda biri", one in ten: the token after it; "onda bir" may be it, or "then a thing", and only confirms. */
export function readTenths(r: Cursor, index: number): number {
  const { card = 0 } = r.lexeme(index + 1);
  if (card < 1 || card > 9) return index + 1;
  const sure = r.tokens.inflected[index + 1] === 1 || r.role(index + 2) === 'part';
  if (!sure && r.lexeme(index + 2).unit !== undefined) return index + 1;
  const item = r.make(AtomType.number, index, index + 2, card / 10);
  if (!sure) {
    item.other = card;
    item.weight = Weight.confirming;
    return index + 2;
  }
  if (card === 1) alsoOrdinal(item, 10);
  return index + 2;
}

/** Position after "a" or "of a": half an hour, a quarter of an hour. */
function afterOfA(r: Cursor, index: number): number {
  const article = r.role(index) === 'of' ? index + 1 : index;
  return r.role(article) === 'article' ? article + 1 : index;
}

/** "a third", "one in three": an ordinal in other languages (каждый третий). */
function alsoOrdinal(item: Atom, denominator: number): void {
  item.other = denominator;
  item.ordinal = true;
}

/**
 * A number of words that is the numerator of a fraction: "two-thirds", "üçdə ikisi", "две трети", "три пятых". Gives the
 * token after the fraction, 0 where there is none.
 */
export function readFractionOfWords(r: Cursor, index: number, end: number, value: number): number {
  if (value < 1 || value > 100 || !Number.isInteger(value)) return 0;
  const at = r.afterHyphen(end);
  let numerator = value;
  let denominator = denominatorOf(r, at, value);
  if (denominator === 0) {
    // Azerbaijani names the whole first: "üçdə iki", two in three.
    const { card } = r.lexeme(at);
    const whole = r.grammar.tenTakesOnes && at === end && r.tokens.inflected[end - 1] === 1 && value >= 3;
    const clocked = r.role(index - 1) === 'clock' && wholeUnit(r, index) === undefined;
    if (!whole || card === undefined || card < 1 || card >= value || clocked) return 0;
    if (!/d[əaeä]$/i.test(r.tokens.textOf(end - 1))) return 0;
    denominator = value;
    numerator = card;
  }
  const round = roundAfter(r, at + 1);
  if (round > 0) return addRound(r, index, round, numerator / denominator);
  const counted = afterOfA(r, at + 1);
  const { unit, weak } = r.lexeme(counted);
  const measured = unit !== undefined && weak !== true;
  const next = measured ? counted + 1 : at + 1;
  const item = r.make(AtomType.number, index, next, numerator / denominator);
  const of = measured ? unit : wholeUnit(r, index);
  if (of !== undefined) item.unit = of;
  else if (numerator === 1) alsoOrdinal(item, denominator);
  return next;
}

/** The unit that a fraction in Azerbaijani is of, in the genitive before it: "saniyənin yüzdə üçü"; undefined for none. */
function wholeUnit(r: Cursor, index: number): string | undefined {
  const { unit } = r.lexeme(index - 1);
  return r.grammar.tenTakesOnes && unit !== undefined && /[ıiuü]n$/i.test(r.tokens.textOf(index - 1))
    ? unit
    : undefined;
}

/** What a word divides by after a numerator: thirds 3, четверти 4, пятых 5; 0 when it is no denominator. */
function denominatorOf(r: Cursor, index: number, numerator: number): number {
  const { fraction, ord, denominator, plural } = r.lexeme(index);
  const whole = fraction === undefined ? (denominator === true ? (ord ?? 0) : 0) : Math.round(1 / fraction);
  if (whole < 3 || numerator >= whole) return 0;
  // "one third", but "two third places"
  return numerator === 1 || !r.grammar.pairedYears || plural === true ? whole : 0;
}
