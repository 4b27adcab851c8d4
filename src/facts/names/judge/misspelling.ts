import { foldText } from '../../../text/chars.js';
import { isTypedFor } from '../link/plain-letters.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';

/**
 * Whether a rival is a slip in the right rendering: an acronym with its letters in another order, one letter off an expected form, or that form in plain letters.
 */
export function misspelling(
  source: Side,
  lack: Mention,
  target: Side,
  surplus: Mention,
  expected: readonly string[],
): boolean {
  const found = target.folded(surplus.from, surplus.to);
  const raw = source.folded(lack.from, lack.to);
  const plain = target.lookup.language.names.plainLetters;
  const acronym = target.form(surplus.from).upper;
  for (const form of [...expected.map((one) => foldText(one.replace(/\./g, ''))), raw]) {
    if (form === found) continue;
    if (plain && !acronym && isTypedFor(found, form, plain)) return true;
    if (acronym ? permuted(form, found) : form.length > 4 && slips(form, found) === 1) return true;
  }
  return false;
}

function permuted(a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && [...a].sort().join('') === [...b].sort().join('');
}

/** Letters changed, lost, added or exchanged with their neighbour; 2 stands for more than one. */
function slips(a: string, b: string): number {
  if (a === b) return 0;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return 1;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] ? 1 : 2;
}
