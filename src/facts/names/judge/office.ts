import type { Mention } from '../mention/mention.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import { KINDS } from './body-words.js';
import type { View } from './view.js';

/**
 * Whether a mention is what somebody is, of what comes next: "Cabinet Secretary for Roads". Languages call the same office by other words; what
 * it is for is compared by itself.
 */
export function isOffice({ from, to, hit, given }: Mention, { here }: View): boolean {
  if (hit >= 0 || given > 0 || to >= here.count || !here.adjoins(to) || !here.is(to - 1, Role.title)) return false;
  if (!here.lookup.language.names.links.has(here.form(to).fold)) return false;
  for (let at = from; at < to; at++) {
    const { inDictionary, words } = here.form(at);
    if (!here.has(at, Mark.capital) || !inDictionary || words.some((word) => KINDS.has(word))) return false;
  }
  return true;
}
