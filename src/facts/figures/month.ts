import type { Lexeme } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';

export function readMonth(r: Cursor, index: number, lexeme: Lexeme): number {
  const { tokens } = r;
  const capital = tokens.capital[index] === 1;
  if (lexeme.capital && !capital) return index + 1;
  const dot =
    r.sign(index + 1) === CharClass.dot && r.glued(index + 1) && tokens.end[index]! - tokens.start[index]! <= 4 ? 1 : 0;
  // Abbreviations that are other words too (mar, yan) stand beside a day or year.
  const joint = r.sign(index - 1) === CharClass.hyphen && r.glued(index) ? 2 : 1;
  if (lexeme.weak && !r.isDigits(index - joint) && !r.isDigits(index + 1 + dot)) return index + 1;
  // "yanvar ayı", "январь месяц"
  const named = r.lexeme(index + 1).unit === 'duration-month' ? 1 : 0;
  const item = r.make(AtomType.month, index, index + 1 + named, lexeme.month!);
  item.weight = Weight.certain;
  // "Theresa May" in Azerbaijani: a capital after a name, and no figure beside it.
  const surname =
    !lexeme.capital &&
    capital &&
    tokens.inflected[index] === 0 &&
    r.isWord(index - 1) &&
    tokens.capital[index - 1] === 1;
  const dated = r.isDigits(index - 1) || r.isDigits(index + 1) || named === 1;
  if (lexeme.weak || (surname && !dated && tokens.entry[index - 1] === 0)) item.weight = Weight.confirming;
  else if (lexeme.capital && (lexeme.month === 5 || lexeme.month === 3) && !monthIsSure(r, index))
    item.weight = Weight.confirming;
  return index + 1 + dot + named;
}

/** "May" and "March" are also a verb, a name, a word of a title: a date beside them or a word that asks for one tells. */
function monthIsSure(r: Cursor, index: number): boolean {
  if (r.isDigits(index + 1) || r.isDigits(index - 1) || r.lexeme(index - 1).ord !== undefined) return true;
  if (r.sign(index + 1) === CharClass.comma && r.isDigits(index + 2)) return true;
  let before = index - 1;
  if (r.sign(before) === CharClass.hyphen) before--;
  switch (r.role(before)) {
    case 'in':
    case 'date-cue':
    case 'until':
    case 'late':
    case 'early':
    case 'mid':
    case 'between':
      return true;
    case 'of':
      return r.role(before - 1) !== undefined || r.lexeme(before - 1).ord !== undefined;
    case 'and':
    case 'or':
    case 'to':
      return r.lexeme(before - 1).month !== undefined;
    default:
      return r.sign(before) === CharClass.comma && r.lexeme(before - 1).month !== undefined;
  }
}
