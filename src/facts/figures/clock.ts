import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { integerOf } from './digits.js';
import type { NumberDraft } from './draft.js';
import { afterEnding } from './ending.js';
import { hourOf, meridiemAt, meridiemBefore } from './meridiem.js';
import { unitAt } from './unit.js';

/** Adds a clock time that ends before token `next`; takes am or pm beside it. Gives the token after it. */
export function addClock(r: Cursor, index: number, next: number, hour: number, minute: number): number {
  const after = meridiemAt(r, next);
  const end = after.part === 0 ? next : after.next;
  const part = after.part === 0 ? meridiemBefore(r, index) : after.part;
  const item = r.make(AtomType.clock, index, end, hourOf(hour, part) * 60 + minute);
  item.open = part === 0 && !r.grammar.clock24 && hour <= 12;
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

/** "6 утра", "2pm", "saat 9": the token after a whole hour; 0 when the number is none. */
export function clockAround(r: Cursor, { index, next, value, ordinal }: NumberDraft): number {
  if (value > 24 || ordinal) return 0;
  const word = r.role(next) === 'clock' && r.lexeme(next).unit !== undefined ? next + 1 : next;
  const { part, next: end } = meridiemAt(r, word);
  // "два дня" are two days; "2 часа дня" is an hour.
  if (part !== 0 && (word > next || r.lexeme(word).unit === undefined)) {
    const item = r.make(AtomType.clock, index, end, hourOf(value, part) * 60);
    item.weight = Weight.certain;
    item.digits = r.isDigits(index);
    return end;
  }
  if (r.role(index - 1) === 'clock' && unitAt(r, next, false).next === 0) return addClock(r, index, next, value, 0);
  return 0;
}
