import { CharClass } from '../../text/chars.js';
import { type Atom, AtomType, Weight } from './atom.js';
import type { Cursor } from './cursor.js';

/** Steps back over the part of a decade: "in her late twenties", "in his mid-40s". */
function beforePart(r: Cursor, index: number): number {
  let at = index - 1;
  if (r.sign(at) === CharClass.hyphen) at--;
  const role = r.role(at);
  return role === 'early' || role === 'mid' || role === 'late' ? at - 1 : at;
}

/** Whether tens in the plural are years of life: "in his forties", "in their 20s and 30s". */
export function namesAges(r: Cursor, index: number): boolean {
  const at = beforePart(r, index);
  if (r.isWord(at) && r.grammar.ofPerson?.test(r.tokens.textOf(at))) return true;
  const joined = r.role(at) === 'and' || r.role(at) === 'or' || r.role(at) === 'to';
  return joined && r.atoms.at(-1)?.role === 'ages' && r.last.at(-1) === at - 1;
}

/** Adds such years of life, at least as many as the word says. Gives the token after them. */
export function addAges(
  r: Cursor,
  { index, next, value, digits }: { readonly index: number; next: number; value: number; readonly digits: boolean },
): number {
  const item = r.make(AtomType.number, index, next, value);
  item.unit = 'duration-year';
  item.role = 'ages';
  item.digits = digits;
  item.weight = Weight.probable;
  // «под сорок»
  const hyphen = r.sign(index - 1) === CharClass.hyphen ? 1 : 0;
  if (r.role(index - 1 - hyphen) === 'late') item.other = value + 10;
  return next;
}

/** "in his forties" and «от сорока до пятидесяти лет»: the end of the ten years may be told on one side alone. */
export function easeAges(list: readonly Atom[], links: Int32Array, others: readonly Atom[]): void {
  for (let index = 1; index < list.length; index++) {
    const item = list[index]!;
    if (links[index] !== -1 || links[index - 1] === -1 || item.type !== AtomType.number) continue;
    const begin = others[links[index - 1]!]!;
    if (begin.role === 'ages' && (item.value === begin.value + 10 || item.value === begin.value + 9))
      item.weight = Weight.confirming;
  }
}
