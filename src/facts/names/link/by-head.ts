import { foldText } from '../../../text/chars.js';
import type { Hit } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import { conceptOf } from '../read/entry.js';
import { Trait } from '../read/form.js';
import type { Linked } from './linked.js';
import { KNOWN, TRANSLATED } from './worth.js';

/** So many bodies of a text are asked, so that time grows with the text. */
const TRIED = 16;

/**
 * Links what a text calls a known body for short ("the Commission") with the whole name in the other («Еврокомиссия»), where the rest of it
 * stands in another name of what the text names: "European" in the European Union.
 */
export function linkByHead(a: Side, b: Side, of: Linked, to: Linked): void {
  if ((a.capitalTraits & Trait.word) === 0) return;
  let left = TRIED;
  for (const body of b.hits) {
    if (
      to.worth[body.from]! >= TRANSLATED ||
      !body.entries.every(({ kind, sure }) => kind === 'organisation' && sure === 2)
    )
      continue;
    if (left-- === 0) return;
    const at = headOf(body, a, of);
    if (at < 0 || (to.at[body.from]! >= 0 && to.at[body.from] !== at)) continue;
    of.at[at] = body.from;
    of.worth[at] = TRANSLATED;
    for (let place = body.from; place < body.to; place++) {
      to.at[place] = at;
      to.worth[place] = KNOWN;
    }
  }
}

/** The word with a capital that a body may be called by for short, or -1. */
function headOf({ entries, from }: Hit, side: Side, of: Linked): number {
  for (const { concept } of entries)
    for (const form of side.lookup.formsOf(concept)) {
      const words = foldText(form).split(/[\s-]+/);
      if (words.length < 2) continue;
      for (let one = 0; one < side.capitals; one++) {
        const at = side.capitalAt[one]!;
        if ((of.at[at]! >= 0 && of.at[at] !== from) || !side.is(at, Trait.word) || side.hitOf[at]! >= 0) continue;
        const head = words.findIndex((word) => side.form(at).keys.includes(word));
        if (head >= 0 && words.every((word, index) => index === head || isSaid(word, side))) return at;
      }
    }
  return -1;
}

/** Whether what a text names is called something with a word in it. */
const isSaid = (word: string, side: Side): boolean =>
  side.hits.some(({ entries }) =>
    entries.some(({ number }) =>
      side.lookup.formsOf(conceptOf(number)).some((form) =>
        foldText(form)
          .split(/[\s-]+/)
          .includes(word),
      ),
    ),
  );
