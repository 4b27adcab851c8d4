import type { Cursor } from './cursor.js';

/** Position after "and a half", "с половиной", "yarım"; 0 when there is none. */
export function halfAfter(r: Cursor, index: number): number {
  const role = r.role(index);
  if (role === 'half-with') return r.grammar.tenTakesOnes ? index + 1 : 0;
  const and = r.afterHyphen(index);
  if (and > index && r.role(and) === 'and') {
    const article = r.afterHyphen(and + 1);
    const half = r.afterHyphen(article + 1);
    return r.role(article) === 'article' && r.lexeme(half).fraction === 0.5 ? half + 1 : 0;
  }
  if (role === 'and' && r.role(index + 1) === 'article' && r.lexeme(index + 2).fraction === 0.5) return index + 3;
  if (role === 'from' && r.role(index + 1) === 'half-with') return index + 2;
  return 0;
}
