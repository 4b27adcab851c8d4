import { CharClass } from '../../text/chars.js';
import { TokenKind } from '../../text/tokens.js';
import type { Cursor } from './cursor.js';

const EM_DASH = 0x2014;

/** «4 тыс. — 10 %»: a dash with spaces that says "is". */
const isCopula = (r: Cursor, at: number): boolean =>
  r.tokens.text.charCodeAt(r.tokens.start[at]!) === EM_DASH && !r.glued(at) && !r.glued(at + 1);

/** True when only a range sign or word stands between two atoms. */
export function joined(reader: Cursor, left: number, right: number): boolean {
  const from = reader.last[left]! + 1;
  const to = reader.first[right]!;
  if (to === from)
    return (
      reader.grammar.tenTakesOnes &&
      reader.tokens.inflected[from - 1] === 0 &&
      reader.atoms[left]!.digits &&
      reader.atoms[right]!.digits
    );
  if (to - from > 1) return false;
  if (reader.tokens.kind[from] === TokenKind.sign)
    return (
      reader.tokens.charClass[from] === CharClass.comma ||
      (reader.tokens.charClass[from] === CharClass.hyphen && !isCopula(reader, from))
    );
  const role = reader.role(from);
  return role === 'to' || role === 'and' || role === 'until' || role === 'or';
}

/** "5-dən 10-a": from the one to the other, by the case alone. */
const isFromCase = (reader: Cursor, left: number): boolean =>
  reader.grammar.fromCase?.test(reader.tokens.textOf(reader.last[left]!)) === true;

/** Whether two numbers are the ends of a range: "5-10", "from 5 to 10", "5 ilə 10", "5-dən 10-a", but not "5 and 10". */
export function isRange(reader: Cursor, left: number): boolean {
  const from = reader.last[left]! + 1;
  if (reader.first[left + 1] === from) return isFromCase(reader, left);
  if (reader.first[left + 1] !== from + 1) return false;
  const role = reader.role(from);
  const paired = role === 'and' && (reader.role(reader.first[left]! - 1) === 'between' || reader.grammar.tenTakesOnes);
  return reader.sign(from) === CharClass.hyphen || role === 'to' || paired;
}
