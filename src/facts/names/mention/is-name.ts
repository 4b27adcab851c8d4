import { Mark } from '../read/words.js';
import { isQuote } from './is-quote.js';
import type { Mention } from './mention.js';
import type { Side } from './side.js';

/** Whether a mention is shown as a name: not where its only word may have its capital by chance and is a common one. */
export function isName(side: Side, { from, to, hit, given, titled, acronyms }: Mention): boolean {
  if (hit >= 0 || to - from > 1 || given > 0 || titled || acronyms > 0) return true;
  if (!opensByChance(side, from)) return true;
  const form = side.form(from);
  return form.inDictionary === false || !side.lookup.language.names.commonShape.test(form.fold);
}

/** Whether a word may have its capital only because a sentence or a quotation begins; in quotes of its own it has it for itself. */
function opensByChance(side: Side, at: number): boolean {
  const closes = isQuote(side, side.end[at]!);
  if (side.has(at, Mark.quoted)) return !closes;
  return side.has(at, Mark.first) && !(closes && isQuote(side, side.start[at]! - 1));
}
