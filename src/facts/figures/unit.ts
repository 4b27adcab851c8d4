import { SIGN_PREFIXES } from '../../languages/currency-codes.js';
import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { familyOf } from './currency-families.js';
import type { Cursor } from './cursor.js';
import { afterEnding } from './ending.js';
import { isConversion } from './format-code.js';
import { dimensionOf, isMoney } from './quantity.js';
import { ROUND } from './round.js';
import { currencyOfSign } from './signs.js';

/** A unit that was read; one object, used again at every call. */
export interface FoundUnit {
  unit: string;
  role: Role | undefined;
  /** The token after it, 0 when there is none. */
  next: number;
}

const found: FoundUnit = { unit: '', role: undefined, next: 0 };

function give(unit: string, next: number, role?: Role): FoundUnit {
  found.unit = unit;
  found.role = role;
  found.next = next;
  return found;
}

/** The currency of a sign (£5, US$ 5) or code (AZN 5) before a number, ISO 4217; empty for none. */
export function currencyBefore(r: Cursor, index: number): string {
  // It may belong to the number before it: "5$ 10".
  if (r.last.length > 0 && r.last[r.last.length - 1]! >= index - 1) return '';
  if (r.sign(index - 1) === CharClass.currency) {
    return currencyOfLetters(r, index - 2) || currencyOfSign(r.tokens.text.charCodeAt(r.tokens.start[index - 1]!));
  }
  return codeBefore(r, index - 1);
}

/** "%24", as Turkish writes it: the sign stands before its number, and after none. */
export function isPercentBefore(r: Cursor, index: number): boolean {
  if (r.sign(index - 1) !== CharClass.percent || !r.glued(index)) return false;
  return !(r.glued(index - 1) && (r.isDigits(index - 2) || r.isWord(index - 2)));
}

/** A code or an abbreviation that stands before its sum: "EUR 5", "Rs. 500". */
function codeBefore(r: Cursor, at: number): string {
  const code = r.currencyCode(at);
  if (code !== '') return code;
  const { role, currency = '' } = r.lexeme(at);
  return role === 'currency-mark' ? currency : '';
}

/** The currency of the letters at a token before a sign: US$. */
function currencyOfLetters(r: Cursor, index: number): string {
  const { tokens } = r;
  if (!r.isWord(index) || tokens.capital[index] !== 1) return '';
  if (r.sign(index + 1) !== CharClass.currency || !r.glued(index + 1)) return '';
  return SIGN_PREFIXES.get(tokens.text.slice(tokens.start[index], tokens.end[index + 1])) ?? '';
}

/** Whether a word written to a number with a hyphen is its unit: "32-year", "30-процентный". */
function joinsByHyphen(r: Cursor, index: number): boolean {
  const { unit, percent, role, currency, numberUnit } = r.lexeme(index);
  return (
    unit !== undefined ||
    percent !== undefined ||
    currency !== undefined ||
    role === 'times' ||
    role === 'age' ||
    role === 'square' ||
    numberUnit === ROUND
  );
}

/** Reads what a number counts: percent, currency, measure, times. Valid until the next call. */
export function unitAt(r: Cursor, index: number, allowHyphen: boolean): FoundUnit {
  let at = index;
  if (allowHyphen && r.sign(at) === CharClass.hyphen && r.glued(at) && r.isWord(at + 1) && r.glued(at + 1)) {
    if (!joinsByHyphen(r, at + 1)) return give('', 0);
    at++;
  }
  return r.isWord(at) ? wordUnit(r, at) : signUnit(r, at);
}

const PER_MILLE = 0x2030;

function signUnit(r: Cursor, at: number): FoundUnit {
  const { tokens } = r;
  switch (r.sign(at)) {
    case CharClass.percent:
      // "%3 %2", "PCRE2 %d": that of what follows.
      if (!r.glued(at) && r.glued(at + 1) && (r.isDigits(at + 1) || isConversion(r, at + 1))) return give('', 0);
      if (tokens.text.charCodeAt(tokens.start[at]!) === PER_MILLE) return give('permille', afterEnding(r, at + 1).next);
      return percent(r, afterEnding(r, at + 1).next);
    case CharClass.currency:
      // "in 2015 $10 million": the sign of what follows.
      if (!r.glued(at) && r.isDigits(at + 1) && r.glued(at + 1)) return give('', 0);
      return give(currencyOfSign(tokens.text.charCodeAt(tokens.start[at]!)), afterEnding(r, at + 1).next);
    case CharClass.degree:
      if (tokens.isWordText(at + 1, 'C', 'С')) return give('temperature-celsius', at + 2);
      if (tokens.isWordText(at + 1, 'F', 'Ф')) return give('temperature-fahrenheit', at + 2);
      return give('temperature-generic', at + 1);
    default:
      return give('', 0);
  }
}

/** Percent, or percentage points where that word follows. */
function percent(r: Cursor, next: number): FoundUnit {
  const at = r.sign(next) === CharClass.hyphen && r.glued(next) ? next + 1 : next;
  return r.role(at) === 'point' ? give('percentage-point', at + 1) : give('percent', next);
}

/** Points in two letters: of a percent, and its hundredths (basis points). */
const POINTS: ReadonlyMap<string, string> = new Map([
  ...['pp', 'пп'].map((letters) => [letters, 'percentage-point'] as const),
  ...['bp', 'бп'].map((letters) => [letters, 'basis-point'] as const),
]);

/** "p.p.", "п. п.", "pp", «б. п.», "bp". */
function points(r: Cursor, at: number): FoundUnit {
  const { tokens } = r;
  const length = tokens.end[at]! - tokens.start[at]!;
  if (length > 2) return give('', 0);
  const word = tokens.textOf(at);
  if (length === 2) return give(POINTS.get(word) ?? '', POINTS.has(word) ? at + 1 : 0);
  if (r.sign(at + 1) !== CharClass.dot || !r.isWord(at + 2)) return give('', 0);
  const unit = POINTS.get(word + tokens.textOf(at + 2));
  if (unit === undefined) return give('', 0);
  return give(unit, r.sign(at + 3) === CharClass.dot && r.glued(at + 3) ? at + 4 : at + 3);
}

/** «БМП-2М», "T-90M": a capital written to figures that a hyphen joins to capitals is no metre. */
const endsDesignation = (r: Cursor, at: number): boolean =>
  r.tokens.capital[at] === 1 &&
  r.glued(at) &&
  r.isDigits(at - 1) &&
  r.glued(at - 1) &&
  r.sign(at - 2) === CharClass.hyphen &&
  r.glued(at - 2) &&
  r.isWord(at - 3) &&
  r.tokens.capital[at - 3] === 1;

function wordUnit(r: Cursor, at: number): FoundUnit {
  const { tokens } = r;
  const lexeme = r.lexeme(at);
  if (lexeme.alone || endsDesignation(r, at)) return give('', 0);
  if (lexeme.percent !== undefined) return percent(r, at + 1);
  if (lexeme.role === 'per' && r.lexeme(at + 1).currency === 'cent') return percent(r, at + 2);
  if (lexeme.role === 'square' || lexeme.role === 'cubic') {
    const end = r.afterHyphen(r.afterDot(at + 1));
    const { unit } = r.lexeme(end);
    return unit?.startsWith('length-') ? give(`${lexeme.role}-${unit}`, r.afterDot(end + 1)) : give('', 0);
  }
  if (lexeme.currency !== undefined && (!lexeme.glued || isPence(r, at))) return currency(r, at);
  // "Mi-17", "T-72": a designation
  const named =
    tokens.capital[at] === 1 && r.sign(at + 1) === CharClass.hyphen && r.glued(at + 1) && r.isDigits(at + 2);
  if (named) return give('', 0);
  // "28 m" is metres, "28m" may be millions.
  if (lexeme.unit !== undefined && lexeme.glued && !r.glued(at)) {
    return lexeme.unit === 'length-meter' ? measure(r, at, lexeme.unit, undefined) : give(lexeme.unit, at + 1);
  }
  if (lexeme.unit !== undefined && !lexeme.glued) return measure(r, at, lexeme.unit, lexeme.role);
  if (lexeme.role === 'basis' && r.role(at + 1) === 'point') return give('basis-point', at + 2);
  if (lexeme.role === 'times') return give('times', at + 1);
  if (lexeme.role === 'more') return laterUnit(r, at + 1);
  if (lexeme.numberUnit === 'mass-gram') return gram(r, at);
  // "30 ilə yaxın", but "5 ilə 10 arası"
  if (lexeme.numberUnit !== undefined && (!isNumberAt(r, at + 1) || goesOn(r, at, lexeme.numberUnit)))
    return give(lexeme.numberUnit, at + 1);
  if (points(r, at).next > 0) return found;
  const code = r.currencyCode(at);
  if (code !== '') return give(code, at + 1);
  const lettered = currencyOfLetters(r, at);
  if (lettered !== '') return give(lettered, afterEnding(r, at + 2).next);
  return currencyOfCountry(r, at);
}

/** «1 т 200 кг», "5 l 300 ml": an amount in two units of one dimension. */
const goesOn = (r: Cursor, at: number, unit: string): boolean =>
  r.isDigits(at + 1) && dimensionOf(r.lexeme(at + 2).unit ?? '') === dimensionOf(unit);

/**
 * The sign of grams: "400 g"; 5G is a network. «98 г.» may be a year and goes on as one («5000 г. до н. э.», «2 г. 3 мес.»),
 * «9г» a class.
 */
function gram(r: Cursor, at: number): FoundUnit {
  const { capital, count } = r.tokens;
  if (capital[at] === 1) return give('', 0);
  const dot = r.sign(at + 1) === CharClass.dot && r.glued(at + 1);
  if (r.atoms.at(-1)?.unit === 'mass-kilogram') return give('mass-gram', at + 1);
  if (!dot) return give(r.glued(at) && !r.grammar.joinsWithAnd ? 'open-gram' : 'mass-gram', at + 1);
  return at + 2 === count || (r.isWord(at + 2) && capital[at + 2] === 1) ? give('open-gram', at + 1) : give('', 0);
}

/** Words of a country before its currency: "US", "Hong Kong", "West African CFA". */
const COUNTRY_WORDS = 3;

/** "qırğız somu", "rus rublu": a nation's word in small letters, where the currency is in the form of what belongs to it. */
const isNations = (r: Cursor, at: number): boolean => r.grammar.tenTakesOnes && r.tokens.inflected[at + 1] === 1;

/** "140 milyon Amerika dolları", "10 US dollars", «5 шведских крон»: words of the country stand between. */
function currencyOfCountry(r: Cursor, from: number): FoundUnit {
  const { tokens, grammar } = r;
  for (let at = from; at < from + COUNTRY_WORDS && r.isWord(at); at++) {
    if (tokens.entry[at] !== 0) break;
    if (tokens.capital[at] !== 1 && !isNations(r, at) && grammar.ofCountry?.test(tokens.textOf(at)) !== true) break;
    const { currency: code, numberUnit = '' } = r.lexeme(at + 1);
    if (code === undefined && !isMoney(numberUnit)) continue;
    if (code === undefined) return give(numberUnit, at + 2);
    currency(r, at + 1);
    // Canadian dollars are no US dollars.
    if (grammar.home?.test(tokens.textOf(at)) !== true) found.unit = familyOf(found.unit);
    return found;
  }
  return give('', 0);
}

/** What is measured behind a word that adds to it: "two more weeks"; what is only counted has no unit ("two more people"). */
function laterUnit(r: Cursor, at: number): FoundUnit {
  const { unit, glued, alone } = r.lexeme(at);
  return r.isWord(at) && unit !== undefined && !glued && !alone ? wordUnit(r, at) : give('', 0);
}

/** Digits or a number word, with its sign or without. */
function isNumberAt(r: Cursor, at: number): boolean {
  const sign = r.sign(at);
  const signed = sign === CharClass.plus || sign === CharClass.minus || sign === CharClass.hyphen;
  const role = r.role(at);
  const next = signed || role === 'plus' || role === 'minus' ? at + 1 : at;
  return r.isDigits(next) || r.lexeme(next).card !== undefined;
}

/** "50p": a letter glued to two digits at most, as 1080p is a picture, and to no letters before them, as P2P. */
function isPence(r: Cursor, at: number): boolean {
  const { start, end } = r.tokens;
  // "12P": a comet, a flight
  if (r.tokens.capital[at] === 1 || (r.glued(at - 1) && r.isWord(at - 2))) return false;
  return r.glued(at) && r.isDigits(at - 1) && end[at - 1]! - start[at - 1]! <= 2 && r.sign(at - 2) !== CharClass.dot;
}

function currency(r: Cursor, at: number): FoundUnit {
  const lexeme = r.lexeme(at);
  if (lexeme.unit === undefined) return give(lexeme.currency ?? '', r.afterDot(at + 1));
  // "pound" is money when "sterling" follows, else money or weight.
  if (r.lexeme(at + 1).currency === 'GBP') return give('GBP', at + 2);
  return give('pound', r.afterDot(at + 1));
}

/** "degrees Celsius", «градусов по Цельсию»: on which scale stands behind the degrees. */
function onScale(r: Cursor, end: number): FoundUnit {
  for (const at of [end, end + 1]) {
    const { unit } = r.lexeme(at);
    if (r.isWord(at) && unit?.startsWith('temperature-') && unit !== 'temperature-generic') return give(unit, at + 1);
    if (!r.isWord(at) || r.tokens.capital[at] === 1) break;
  }
  return give('temperature-generic', end);
}

/** ² or ³ */
const isRaised = (r: Cursor, at: number): boolean =>
  r.sign(at) === CharClass.superscript && '²³'.includes(r.tokens.text[r.tokens.start[at]!]!);

function measure(r: Cursor, at: number, unit: string, role: Role | undefined): FoundUnit {
  const { tokens } = r;
  let end = at + 1;
  let name = unit;
  // m², m3
  if (unit.startsWith('length-') && r.glued(end) && (isRaised(r, end) || r.isPower(end))) {
    const two = tokens.text[tokens.start[end]!] === '²' || tokens.text[tokens.start[end]!] === '2';
    name = `${two ? 'square' : 'cubic'}-${unit}`;
    end = afterEnding(r, end + 1).next;
  } else end = r.afterDot(end);
  if (unit === 'temperature-generic') return onScale(r, end);
  // "mm Hg", "millimetres of mercury", «мм рт. ст.»
  const mercury = r.role(end) === 'of' ? end + 1 : end;
  if (unit === 'length-millimeter' && r.role(mercury) === 'mercury')
    return give('pressure-millimeter-ofhg', r.afterDot(mercury + 1));
  return give(name, end, role);
}
