import type { Linked } from '../link/linked.js';
import { BY_PARTS } from '../link/worth.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';

/** Whether a word of a mention asks for a rendering: one with a capital, or any of a known name. */
export const asks = (side: Side, { hit }: Mention, at: number): boolean => hit >= 0 || side.has(at, Mark.capital);

/** Whether nothing renders some word of a mention. */
export function hasLoose(side: Side, mention: Mention, of: Linked): boolean {
  if (mention.hit >= 0) return of.worth[mention.from]! < BY_PARTS;
  for (let at = mention.from; at < mention.to; at++) if (side.has(at, Mark.capital) && of.at[at]! < 0) return true;
  return false;
}

/** Whether nothing renders a word with a capital, but for a common one that begins a sentence. */
export const isLooseWord = (side: Side, of: Linked, at: number): boolean =>
  side.has(at, Mark.capital) && of.at[at]! < 0 && (!side.has(at, Mark.first) || !side.form(at).common);
