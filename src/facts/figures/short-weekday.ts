import type { Lexeme } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';

/** The weekday that letters with dots name ("B.e." 1, "Ç.a." 2, "C.a." 4) and the token after its last letter; 0 for none. */
function lettered(r: Cursor, index: number): number {
  const { weekday } = r.lexeme(index);
  if (r.sign(index + 1) !== CharClass.dot || !r.glued(index + 1) || !r.glued(index + 2)) return 0;
  if (weekday === 7 && r.is(index + 2, 'e')) return 1;
  if (!r.is(index + 2, 'a')) return 0;
  return weekday === 3 ? 2 : weekday === 5 ? 4 : 0;
}

/** Written as an abbreviation is: a capital and no more ("Вс", not "ВС"), or small letters where the language has them so. */
function isAbbreviation(r: Cursor, index: number): boolean {
  const { capital, start, end } = r.tokens;
  if (r.lexeme(index).weekday === undefined || r.lexeme(index).abbreviated !== true) return false;
  if (capital[index] !== 1) return !r.grammar.pairedYears && !r.grammar.tenTakesOnes;
  const rest = r.tokens.text.slice(start[index]! + 1, end[index]);
  return rest === rest.toLowerCase();
}

/** The next or last token that is no sign, three signs further at most. */
function wordBeyond(r: Cursor, from: number, step: 1 | -1): number {
  let at = from;
  for (let signs = 0; signs < 3 && r.sign(at) !== 0; signs++) {
    const cls = r.sign(at);
    if (cls !== CharClass.dot && cls !== CharClass.comma && cls !== CharClass.hyphen && cls !== CharClass.colon) break;
    at += step;
  }
  const role = r.role(at);
  // "Mon to Fri", «с пн по пт»
  return at === from && (role === 'to' || role === 'and' || role === 'or') ? at + step : at;
}

/** Whether a short weekday stands at the token before another, or begins there after it. */
const besideWeekday = (r: Cursor, next: number, before: number): boolean =>
  isAbbreviation(r, next) ||
  isAbbreviation(r, before) ||
  // The last letter of "Ç.a."
  (r.grammar.tenTakesOnes && before >= 2 && lettered(r, before - 2) > 0 && isAbbreviation(r, before - 2));

/**
 * "Mon, Tue", "Sat 5 May", «Пн–Пт», "B.e. – C. 9:00": short weekdays are other words too, so others of their kind, a figure
 * or a month have to stand beside them, and beside a single letter one of two. Gives the token after it, 0 for none.
 */
export function readShortWeekday(r: Cursor, index: number, lexeme: Lexeme): number {
  if (!isAbbreviation(r, index)) return 0;
  const two = r.grammar.tenTakesOnes ? lettered(r, index) : 0;
  const last = two > 0 ? index + 2 : index;
  const next = wordBeyond(r, last + 1, 1);
  const before = wordBeyond(r, index - 1, -1);
  const listed = besideWeekday(r, next, before);
  // "Mr Sun, 45,": after a comma the figure is of a date.
  const apart = r.sign(last + 1) === CharClass.comma && r.lexeme(next).month === undefined;
  const after = apart ? r.lexeme(next + 1).month !== undefined : isDate(r, next);
  const dated = (two > 0 || lexeme.weak !== true) && (after || isDate(r, before));
  if (!listed && !dated) return 0;
  if (r.grammar.tenTakesOnes && two === 0 && !afterTwo(r, index, next)) return 0;
  const item = r.make(AtomType.weekday, index, last + 1, two > 0 ? two : lexeme.weekday!);
  item.weight = Weight.probable;
  return r.sign(last + 1) === CharClass.dot && r.glued(last + 1) ? last + 2 : last + 1;
}

/** A month, or figures that are a time or a day. */
const isDate = (r: Cursor, index: number): boolean => r.isDigits(index) || r.lexeme(index).month !== undefined;

/** Whether a single letter goes with a sure weekday: one of two letters next, or a weekday that was just read. */
function afterTwo(r: Cursor, index: number, next: number): boolean {
  if (isAbbreviation(r, next) && lettered(r, next) > 0) return true;
  const known = r.atoms.at(-1);
  return known?.type === AtomType.weekday && index - r.last.at(-1)! <= 4;
}
