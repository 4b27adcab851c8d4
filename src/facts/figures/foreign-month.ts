import { foreignMonth } from '../../languages/foreign-months.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';

/** "the 20 Yanvar station", "улица 28 Aprel": a day of the month that a name keeps in another language's words. */
export function readForeignMonth(r: Cursor, index: number): void {
  const day = r.atoms.at(-1);
  if (r.tokens.gap[index] !== 1 || day === undefined || r.last.at(-1) !== index - 1 || day.value > 31) return;
  const month = foreignMonth(r.tokens.textOf(index));
  if (month > 0) r.make(AtomType.month, index, index + 1, month).weight = Weight.confirming;
}
