import type { Side } from '../mention/side.js';
import type { Linked } from './links.js';
import { phraseAt } from './phrases.js';
import { BY_PARTS, TRANSLATED } from './worth.js';

/**
 * Names of the gazetteer that the other text has not, but each of whose words it renders by one of the same meaning: the whole is
 * rendered then.
 */
export function linkByParts(a: Side, b: Side, of: Linked, to: Linked): void {
  let met: Set<number> | undefined;
  for (const { from, to: end } of a.hits) {
    if (of.worth[from]! >= BY_PARTS) continue;
    met ??= metBy(b, to, a);
    let rendered = 0;
    let at = from;
    for (; at < end; at++) {
      if (of.worth[at] === TRANSLATED || met.has(at)) rendered++;
      else if (!isSmallWord(a, at)) break;
    }
    if (at < end || rendered === 0) continue;
    for (at = from; at < end; at++) of.worth[at] = BY_PARTS;
  }
}

/** The words of the other side that words of a side are translated by, those in small letters too. */
function metBy(side: Side, of: Linked, other: Side): Set<number> {
  const met = new Set<number>();
  for (let one = 0; one < side.capitals; one++) {
    const at = side.capitalAt[one]!;
    if (of.worth[at] !== TRANSLATED && of.worth[at] !== BY_PARTS) continue;
    met.add(of.at[at]!);
    phraseAt(other, of.at[at]!, side.form(at).words, (word) => met.add(word));
  }
  return met;
}

/** What links the words of a name, and renders nothing: of, the, «по». */
function isSmallWord(side: Side, at: number): boolean {
  const { links, common } = side.lookup.language.names;
  const { fold } = side.form(at);
  return links.has(fold) || (fold.length < 4 && common.has(fold));
}
