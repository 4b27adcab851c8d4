import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { conceptOf } from '../read/entry.js';
import { once } from './once.js';
import type { View } from './view.js';

/**
 * Whether it is a body or event by its known name, and the other text has what it is called for short, left over: «Еврокомиссия», "the
 * Commission"; "Olimpiada", "the Games".
 */
export function isShortFor(mention: Mention, { here, rivals, there }: View): boolean {
  if (isBody(mention, here)) return shortsOf(rivals, there).some((rival) => names(mention, here, rival, there));
  return isShort(mention) && bodiesOf(rivals, there).some((rival) => names(rival, there, mention, here));
}

/** So many are compared, so that time grows with the text. */
const COMPARED = 16;
const shortsOf = once((rivals: readonly Mention[]) => rivals.filter(isShort).slice(0, COMPARED));
const bodiesOf = once((rivals: readonly Mention[], side) =>
  rivals.filter((rival) => isBody(rival, side)).slice(0, COMPARED),
);

const isBody = ({ hit }: Mention, side: Side): boolean =>
  hit >= 0 && side.hits[hit]!.entries[0]?.kind === 'organisation';

/** One common word with a capital. */
const isShort = ({ hit, words, generic, to, from }: Mention): boolean =>
  hit < 0 && words === 1 && generic === 1 && to - from === 1;

/** Whether a known name ends or begins with a word in the other language, which is all that the other mention has. */
function names({ hit }: Mention, side: Side, short: Mention, other: Side): boolean {
  const { keys } = other.form(short.from);
  const { number } = side.hits[hit]!.entries[0]!;
  return other.lookup.formsOf(conceptOf(number)).some((form) => {
    const words = form.split(' ');
    if (words.length === 1) return false;
    return [words[0]!, words.at(-1)!].some((word) => other.lookup.formOf(word).keys.some((key) => keys.includes(key)));
  });
}
