import type { Cursor } from './cursor.js';

/** Whether a word is the half or quarter that is added to a number: "and a quarter", but "and a quarter of the crop". */
function isAdded(r: Cursor, index: number): boolean {
  const { fraction } = r.lexeme(index);
  return fraction === 0.5 || (fraction === 0.25 && r.role(index + 1) !== 'of');
}

/** Position after "and a half", "and a quarter", "с половиной", "с четвертью", "yarım"; 0 when there is none. */
export function halfAfter(r: Cursor, index: number): number {
  const role = r.role(index);
  // двухсполовинный
  if (role === 'half-with') return r.grammar.tenTakesOnes || r.glued(index) ? index + 1 : 0;
  const and = r.afterHyphen(index);
  if (and > index && r.role(and) === 'and') {
    const article = r.afterHyphen(and + 1);
    const half = r.afterHyphen(article + 1);
    return r.role(article) === 'article' && isAdded(r, half) ? half + 1 : 0;
  }
  if (role === 'and' && r.role(index + 1) === 'article' && isAdded(r, index + 2)) return index + 3;
  if (role === 'from' && r.role(index + 1) === 'half-with') return index + 2;
  return 0;
}

/** How much the half or quarter adds that ends before a token. */
export const partBefore = (r: Cursor, next: number): number => r.lexeme(next - 1).fraction ?? 0.5;
