import type { Lexeme } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import { AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';
import { isNamedDay } from './named-day.js';

export function readMonth(r: Cursor, index: number, lexeme: Lexeme): number {
  const { tokens } = r;
  const capital = tokens.capital[index] === 1;
  if (lexeme.capital && !capital) return index + 1;
  const dot =
    r.sign(index + 1) === CharClass.dot && r.glued(index + 1) && tokens.end[index]! - tokens.start[index]! <= 4 ? 1 : 0;
  // Abbreviations that are other words too (mar, yan) stand beside a day or year.
  const joint = r.sign(index - 1) === CharClass.hyphen && r.glued(index) ? 2 : 1;
  const beside = r.isDigits(index - joint) || r.isDigits(index + 1 + dot);
  if (lexeme.weak && !beside) return index + 1;
  if (capital && !lexeme.capital && !beside && isPartOfName(r, index)) return index + 1;
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
  const alone = lexeme.abbreviated && dot === 0 && !beside && !besideMonth(r, index, index + 1);
  const namelike = capital && lexeme.alsoName && !dated && !beside;
  if (lexeme.weak || alone || namelike || (surname && !dated && tokens.entry[index - 1] === 0))
    item.weight = Weight.confirming;
  else if (lexeme.capital && (lexeme.month === 5 || lexeme.month === 3) && !monthIsSure(r, index))
    item.weight = Weight.confirming;
  // «Август основал», "Avqust qurdu", «Октябрь».
  else if (!lexeme.capital && !dated && !beside && isNamedDay(r, index)) item.weight = Weight.weak;
  return index + 1 + dot + named;
}

/** «Санта-Марта», «Сент-Луис»: a capital, and joined to another by a hyphen. */
function isPartOfName(r: Cursor, index: number): boolean {
  const { capital } = r.tokens;
  const after = r.sign(index + 1) === CharClass.hyphen && r.glued(index + 1) && r.glued(index + 2);
  if (after && r.isWord(index + 2) && capital[index + 2] === 1) return r.lexeme(index + 2).month === undefined;
  const before = r.sign(index - 1) === CharClass.hyphen && r.glued(index - 1) && r.glued(index);
  return before && r.isWord(index - 2) && capital[index - 2] === 1 && r.lexeme(index - 2).month === undefined;
}

/** "Jan to March", "Oct./Nov.": another month stands next to it, a sign or small word between. */
function besideMonth(r: Cursor, index: number, next: number): boolean {
  const before = r.sign(index - 2) === CharClass.dot ? index - 3 : index - 2;
  return r.lexeme(before).month !== undefined || r.lexeme(next + 1).month !== undefined;
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
