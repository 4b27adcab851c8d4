import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { hourOf, meridiemAt, meridiemBefore } from './meridiem.js';

/** The hour that a word names, 1 to 12 (an ordinal where the language counts the hour that has begun); 0 for none. */
export function hourAt(r: Cursor, index: number, ordinal: boolean): number {
  const { card, ord, weak } = r.lexeme(index);
  const value = (ordinal ? ord : card) ?? 0;
  return value >= 1 && value <= 12 && (value === 1 || weak !== true) ? value : 0;
}

/** Adds a time that is told in words; twelve hours or twenty-four are not told apart. Gives the token after it. */
export function addTime(r: Cursor, index: number, end: number, hour: number, minute: number): number {
  const after = meridiemAt(r, end);
  const next = after.part === 0 ? end : after.next;
  const part = after.part === 0 ? meridiemBefore(r, index) : after.part;
  const minutes = (hourOf(hour, part) * 60 + minute + 1440) % 1440;
  const item = r.make(AtomType.clock, index, next, minutes);
  item.open = part === 0;
  item.told = part !== 0;
  item.weight = Weight.certain;
  return next;
}
