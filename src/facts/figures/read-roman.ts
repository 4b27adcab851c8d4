import { DigitEnding } from '../../languages/figure-grammar.js';
import { CharClass } from '../../text/chars.js';
import { mayBeRoman, romanValue } from '../../text/roman.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { afterEnding } from './ending.js';

const LONGEST = 6;
const LAST_CENTURY = 40;

/** Reads a word in capitals as a Roman numeral: a century where the word follows, else a weak number. */
export function readRoman(r: Cursor, index: number): number {
  const { tokens } = r;
  const value = romanAt(r, index);
  if (value === 0) {
    readJoined(r, index);
    return index + 1;
  }
  let next = index + 1;
  if (r.sign(next) === CharClass.hyphen && romanAt(r, next + 1) === 0) {
    const ending = afterEnding(r, next);
    if (ending.kind !== DigitEnding.none) next = ending.next;
  }
  // "XIX–XX веков": both are centuries.
  const range = r.sign(next) === CharClass.hyphen && romanAt(r, next + 1) > 0 ? isCentury(r, next + 2) : 0;
  const century = range || isCentury(r, next);
  if (century > 0 && value <= LAST_CENTURY) {
    const item = r.make(AtomType.century, index, range > 0 ? next : century, value);
    item.digits = true;
    item.weight = Weight.certain;
    return range > 0 ? next + 1 : century;
  }
  // A single C, D, L or M is an initial or a letter, a single I often a pronoun.
  const single = tokens.end[index]! - tokens.start[index]! === 1;
  const quarter = r.role(next) === 'quarter' || r.lexeme(next).fraction === 0.25;
  if (!single || value === 5 || value === 10 || quarter || (value === 1 && isLoneOne(r, index, next))) {
    const item = r.make(AtomType.number, index, next, value);
    item.role = 'roman';
    // CD, MC, XL and X are other things as well; II, IV and XVI are numbers, and so is "V sammit".
    const sure = single ? value < 10 && !r.grammar.pairedYears && r.isWord(next) : value < 40;
    item.weight = sure ? Weight.probable : Weight.confirming;
  }
  return next;
}

/** The token after "век", "əsr", "вв.", "в." at a position, 0 when there is none. */
function isCentury(r: Cursor, index: number): number {
  if (r.role(index) === 'century') return r.afterDot(index + 1);
  const short = r.role(index) === 'in' && r.sign(index + 1) === CharClass.dot && r.glued(index + 1);
  return short && r.glued(index + 1) && !r.grammar.pairedYears ? index + 2 : 0;
}

/** Whether a lone I is a one: where it is also a pronoun, only after a name and before no word ("World War I"). */
function isLoneOne(r: Cursor, index: number, next: number): boolean {
  if (r.sign(next) === CharClass.dot && r.isWord(next + 1)) return false;
  if (!r.grammar.pairedYears) return true;
  const named = r.isWord(index - 1) && r.tokens.capital[index - 1] === 1;
  return named && (!r.isWord(next) || r.role(next) !== undefined || r.tokens.capital[next] === 1);
}

const LETTER_I = 0x49;
const LETTER_V = 0x56;
const JOINED = /^[A-Z]{2}(I{2,3}|IV|VI{0,3})$/;

/** WWII: letters with a numeral, which only confirm. */
function readJoined(r: Cursor, index: number): void {
  const { start, end, text } = r.tokens;
  const length = end[index]! - start[index]!;
  const last = text.charCodeAt(end[index]! - 1);
  if (last !== LETTER_I && last !== LETTER_V) return;
  const numeral = length >= 3 && length <= LONGEST ? (JOINED.exec(r.tokens.textOf(index))?.[1] ?? '') : '';
  if (numeral === '') return;
  const item = r.make(AtomType.number, index, index + 1, romanValue(numeral));
  item.role = 'roman';
  item.weight = Weight.confirming;
}

function romanAt(r: Cursor, index: number): number {
  const { tokens } = r;
  if (!r.isWord(index)) return 0;
  const start = tokens.start[index]!;
  const end = tokens.end[index]!;
  if (end - start > LONGEST) return 0;
  if (tokens.capital[index] === 1) return mayBeRoman(tokens.text, start, end) ? romanValue(tokens.textOf(index)) : 0;
  // In small letters ("xx əsr") only before the word for a century.
  return r.role(index + 1) === 'century' ? romanValue(tokens.textOf(index).toUpperCase()) : 0;
}
