import { DigitEnding } from '../../languages/figure-grammar.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { afterEnding } from './ending.js';
import { romanValue } from './roman.js';

const LONGEST = 6;

/** Reads a word in capitals as a Roman numeral: a century where the word follows, else a weak number. */
export function readRoman(r: Cursor, index: number): number {
  const { tokens } = r;
  const value = romanAt(r, index);
  if (value === 0) return index + 1;
  let next = index + 1;
  if (r.sign(next) === CharClass.hyphen) {
    const ending = afterEnding(r, next);
    if (ending.kind !== DigitEnding.none) next = ending.next;
  }
  // "XIX–XX веков": both are centuries.
  const range = r.sign(next) === CharClass.hyphen && romanAt(r, next + 1) > 0 && r.role(next + 2) === 'century';
  if (range || r.role(next) === 'century') {
    const item = r.make(AtomType.century, index, range ? next : next + 1, value);
    item.digits = true;
    item.weight = Weight.certain;
    return next + 1;
  }
  // A single I, C, D, L or M is a pronoun, an initial or a letter.
  const single = tokens.end[index]! - tokens.start[index]! === 1;
  const quarter = r.role(next) === 'quarter' || r.lexeme(next).fraction === 0.25;
  if (!single || value === 5 || value === 10 || quarter) {
    const item = r.make(AtomType.number, index, next, value);
    item.role = 'roman';
    item.weight = Weight.confirming;
  }
  return next;
}

function romanAt(r: Cursor, index: number): number {
  const { tokens } = r;
  if (!r.isWord(index) || tokens.capital[index] === 0 || tokens.end[index]! - tokens.start[index]! > LONGEST) return 0;
  return romanValue(tokens.textOf(index));
}
