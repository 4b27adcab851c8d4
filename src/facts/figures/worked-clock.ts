import { CharClass } from '../../text/chars.js';
import { addTime, hourAt } from './add-time.js';
import { Weight } from './atom.js';
import type { Cursor } from './cursor.js';

/** The case of an hour that goes before its minutes: "altının yarısı", "altıya beş dəqiqə". */
const GENITIVE = /[ıiuü]n$/i;
const DATIVE = /[aə]$/i;
/** "yarısında", "yarısından", "yarısınadək": a time at, from or until which something is. */
const AT_HALF = /s[ıi]n(?:da|dan|a|adək)$/i;

/** Forms of ten, which are pronouns elsewhere. */
const isTen = (r: Cursor, index: number): boolean => r.is(index, 'onun') || r.is(index, 'ona');

/** The last token of the hour that begins at a token, -1 for none. */
function endOfHour(r: Cursor, index: number): number {
  const { tokens } = r;
  // "11-ə", "11-in"
  if (r.isDigits(index))
    return r.sign(index + 1) === CharClass.hyphen && r.glued(index + 1) && r.isWord(index + 2) && r.glued(index + 2)
      ? index + 2
      : -1;
  if (r.is(index, 'on') && tokens.inflected[index + 1] === 1 && hourAt(r, index + 1, false) < 3) return index + 1;
  return isTen(r, index) || tokens.inflected[index] === 1 ? index : -1;
}

/** The hour from a token to its last; 0 for none. */
function hourOfWords(r: Cursor, index: number, end: number): number {
  if (r.isDigits(index)) {
    const value = Number(r.tokens.textOf(index));
    return value <= 12 ? value : 0;
  }
  if (isTen(r, index)) return 10;
  const hour = hourAt(r, end, false);
  return hour > 0 && end > index ? 10 + hour : hour;
}

/**
 * Azerbaijani times that are told by the hour before: "saat altının yarısı", "ona on beş dəqiqə işləmiş", "on birə 5 dəqiqə
 * qalmış". Gives the token after it, 0 when there is none.
 */
export function readWorkedClock(r: Cursor, index: number): number {
  const { tokens } = r;
  const end = endOfHour(r, index);
  const hour = end < 0 ? 0 : hourOfWords(r, index, end);
  if (hour === 0) return 0;
  const ending = tokens.textOf(end);
  if (r.lexeme(end + 1).fraction === 0.5) {
    // "onun yarısı" is half of it, "beşin yarısı" of five.
    const sure = r.role(index - 1) === 'clock' || (/n[ıiuü]n$/i.test(ending) && !r.is(index, 'onun'));
    if (!GENITIVE.test(ending) || !(sure || AT_HALF.test(tokens.textOf(end + 1)))) return 0;
    const next = addTime(r, index, end + 2, hour - 1, 30);
    if (!sure) r.atoms.at(-1)!.weight = Weight.confirming;
    return next;
  }
  if (!DATIVE.test(ending)) return 0;
  if (r.lexeme(end + 1).fraction === 0.25) return addWorked(r, index, end + 2, hour, 15);
  let minute = 0;
  let at = end + 1;
  for (; at < end + 3 && (r.lexeme(at).card ?? 0) > 0; at++) minute += r.lexeme(at).card ?? 0;
  if (r.isDigits(at)) minute = Number(tokens.textOf(at++));
  if (minute < 1 || minute > 59 || r.lexeme(at).unit !== 'duration-minute') return 0;
  return addWorked(r, index, at + 1, hour, minute);
}

/** Minutes that are gone of the hour before, or left to the hour, as the word at a token says; 0 for any other word. */
function addWorked(r: Cursor, index: number, at: number, hour: number, minute: number): number {
  const role = r.role(at);
  if (role === 'past') return addTime(r, index, at + 1, hour - 1, minute);
  return role === 'left' ? addTime(r, index, at + 1, hour, -minute) : 0;
}

/**
 * "saat üçün yarısında", at a half: half past two. The genitive of three is also the word for "for", so that without the
 * hour named it only confirms. Gives the token after it, 0 when there is none.
 */
export function readHalfOfThree(r: Cursor, index: number): number {
  if (r.lexeme(index).fraction !== 0.5 || !r.is(index - 1, 'üçün')) return 0;
  const named = r.role(index - 2) === 'clock';
  if (!named && !AT_HALF.test(r.tokens.textOf(index))) return 0;
  const next = addTime(r, index - 1, index + 1, 2, 30);
  if (!named) r.atoms.at(-1)!.weight = Weight.confirming;
  return next;
}
