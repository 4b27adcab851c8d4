import type { Role } from '../../languages/lexicon.js';
import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';

const DATED: ReadonlySet<Role> = new Set<Role>([
  ...(['day', 'eve', 'next-day', 'am', 'pm', 'night'] satisfies Role[]),
  ...(['early', 'mid', 'late'] satisfies Role[]),
]);

const isCapital = (r: Cursor, index: number): boolean => r.isWord(index) && r.tokens.capital[index] === 1;

/** Whether a word of a date or time stands at a token. */
function isDated(r: Cursor, index: number): boolean {
  if (r.isDigits(index)) return true;
  const { month, weekday, unit, role } = r.lexeme(index);
  if ((month ?? weekday) !== undefined || unit?.startsWith('duration-') === true) return true;
  return role !== undefined && DATED.has(role);
}

/** Whether a word stands inside a sentence whose words have small letters. */
function isInside(r: Cursor, index: number): boolean {
  if (!r.isWord(index - 1)) return false;
  return r.isWord(index + 1) ? !isCapital(r, index + 1) : !isCapital(r, index - 1);
}

/** Whether a word stands alone in quotes: «Октябрь», “Cümə”, «Пятница!». */
function isQuoted(r: Cursor, index: number): boolean {
  const open = r.sign(index - 1) === CharClass.quote && r.glued(index);
  const close = r.sign(index + 1) === CharClass.end ? index + 2 : index + 1;
  return open && r.sign(close) === CharClass.quote && r.glued(close);
}

/** "Cümə məscidi" at the beginning: a day of which the next word, in a small letter, is something. */
const isOwner = (r: Cursor, index: number): boolean =>
  !r.isWord(index - 1) &&
  r.tokens.inflected[index] === 0 &&
  r.isWord(index + 1) &&
  !isCapital(r, index + 1) &&
  r.grammar.possessed?.test(r.tokens.textOf(index + 1)) === true;

/**
 * Whether a weekday or month belongs to a name: where they are written small, it has a capital inside a sentence ("Ordubaddakı Cümə
 * məscidi"), alone in quotes or before what is its own; elsewhere it stands between an article and another capital ("the Friday Mosque").
 */
export function isNamedDay(r: Cursor, index: number): boolean {
  if (!isCapital(r, index) || isDated(r, index - 1) || isDated(r, index + 1)) return false;
  if (r.role(index - 1) === 'each') return false;
  // «в Пятницу», but «в Октябрьском районе»
  if (r.role(index - 1) === 'in' && r.lexeme(index).weekday !== undefined) return false;
  if (r.grammar.smallDays === true) return isInside(r, index) || isQuoted(r, index) || isOwner(r, index);
  return r.role(index - 1) === 'the' && isCapital(r, index + 1) && !r.glued(index + 1);
}
