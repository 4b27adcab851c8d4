import type { Linked } from '../link/linked.js';
import { ACCEPT } from '../link/worth.js';
import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { Role, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { spelling } from './evidence/support/spelling.js';
import type { View } from './view.js';

/** Which way the word stands that is another, and how badly it is spelt as the right one at most; of first names there are short forms. */
const WAYS = [
  { step: 1, spelt: -150 },
  { step: -1, spelt: -300 },
] as const;

/** Shorter words that nothing renders are hardly told apart. */
const SHORTEST = 3;

/** Two words of a person and the two of the other text of which only one renders one of them. */
interface Beside {
  readonly own: Run;
  readonly other: Run;
}

/** Persons that have a word that is right, and beside it, at the end of the name, one that is another: Anna Berg, «Анна Холм». */
export function othersBeside({ here, there, of, to, open }: View): readonly Beside[] {
  const found: Beside[] = [];
  for (const { from, to: end } of open)
    for (let at = from; at < end; at++) {
      const place = of.at[at]!;
      if (place < 0 || of.worth[at]! < ACCEPT || !isName(here, at) || !isName(there, place)) continue;
      for (const { step, spelt } of WAYS) {
        const own = looseBeside(here, of, at, step);
        const other = looseBeside(there, to, place, step);
        if (own < 0 || other < 0 || (isWord(here, own) && isWord(there, other))) continue;
        if (spelling(here.form(own), there.form(other)) < spelt)
          found.push({ own: runOf(at, own), other: runOf(place, other) });
      }
    }
  return found;
}

const runOf = (one: number, two: number): Run => ({ from: Math.min(one, two), to: Math.max(one, two) + 1 });

/** The word beside one, particles aside, with which the name ends there, if nothing renders it and both may be a person's; else -1. */
function looseBeside(side: Side, links: Linked, at: number, step: 1 | -1): number {
  const beside = (word: number): number => {
    const next = word + step;
    return next >= 0 && next < side.count && side.adjoins(step > 0 ? next : word) ? next : -1;
  };
  let next = beside(at);
  while (next >= 0 && !side.has(next, Mark.capital) && side.is(next, Role.particle)) next = beside(next);
  if (
    next < 0 ||
    links.at[next]! >= 0 ||
    !isName(side, next) ||
    side.form(next).fold.length < SHORTEST ||
    (isWord(side, at) && isWord(side, next))
  )
    return -1;
  // A word that begins a sentence may be any.
  if (step < 0 && side.has(next, Mark.first) && side.form(next).inDictionary !== false) return -1;
  const after = beside(next);
  return after < 0 || !side.has(after, Mark.capital) || side.hitOf[after]! >= 0 || isOther(side, after) ? next : -1;
}

/** Whether a word with a capital is no part of a person's name. */
const isOther = (side: Side, at: number): boolean => side.form(at).generic || side.is(at, Role.title);

const isWord = (side: Side, at: number): boolean => side.form(at).inDictionary === true;

/** Whether a word may be one of a person's name, in the letters of the text. */
function isName(side: Side, at: number): boolean {
  if (!side.has(at, Mark.capital) || side.hitOf[at]! >= 0) return false;
  if (side.is(at, Role.initial | Role.numeral | Role.title | Trait.word | Trait.upper)) return false;
  return side.form(at).cyrillic === side.lookup.language.names.cyrillic;
}
