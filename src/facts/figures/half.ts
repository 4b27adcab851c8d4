import { CharClass } from '../../text/chars.js';
import type { Cursor } from './cursor.js';

/** Steps over a hyphen within a word: "two-and-a-half-year". */
const inner = (r: Cursor, index: number): number =>
  r.sign(index) === CharClass.hyphen && r.glued(index) && r.glued(index + 1) ? index + 1 : index;

/** Position after "and a half", "с половиной", "yarım"; 0 when there is none. */
export function halfAfter(r: Cursor, index: number): number {
  const role = r.role(index);
  if (role === 'half-with') return r.grammar.tenTakesOnes ? index + 1 : 0;
  const and = inner(r, index);
  if (and > index && r.role(and) === 'and') {
    const article = inner(r, and + 1);
    const half = inner(r, article + 1);
    return r.role(article) === 'article' && r.lexeme(half).fraction === 0.5 ? half + 1 : 0;
  }
  if (role === 'and' && r.role(index + 1) === 'article' && r.lexeme(index + 2).fraction === 0.5) return index + 3;
  if (role === 'from' && r.role(index + 1) === 'half-with') return index + 2;
  return 0;
}
