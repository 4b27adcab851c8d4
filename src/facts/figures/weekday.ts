import type { Lexeme } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { isNamedDay } from './named-day.js';

export function readWeekday(r: Cursor, index: number, lexeme: Lexeme): number {
  let day = lexeme.weekday!;
  let next = index + 1;
  let weight: number = Weight.certain;
  const role = r.role(next);
  if (role === 'next-day' && day === 7) {
    day = 1;
    next++;
  } else if (role === 'eve' && (day === 3 || day === 5)) {
    day = day === 3 ? 2 : 4;
    next++;
  } else if (lexeme.weak && (lexeme.counted || (r.role(index - 1) !== 'in' && r.role(index - 2) !== 'in')))
    weight = Weight.confirming;
  // «в среду» is also "into the environment".
  else if (lexeme.weak) weight = Weight.probable;
  // "şənbə-bazar": the weekend
  const sign = r.sign(next) === CharClass.hyphen && r.glued(next) ? 1 : 0;
  const left = r.sign(index - 1) === CharClass.hyphen && r.glued(index) ? r.lexeme(index - 2).weekday : undefined;
  const weekend = day === 6 ? sign === 1 && r.lexeme(next + 1).weekday === 7 : day === 7 && left === 6;
  if (weekend) weight = Weight.confirming;
  if (r.role(next) === 'day') {
    next++;
    if (!weekend) weight = Weight.certain;
  }
  const item = r.make(AtomType.weekday, index, next, day);
  // "Cümə məscidi": it may stand for the day in another name, and is no date.
  item.weight = isNamedDay(r, index) ? Math.min(weight, Weight.weak) : weight;
  return next;
}
