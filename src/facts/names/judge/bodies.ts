import { windowEnd, windowStart } from '../link/window.js';
import type { Mention } from '../mention/mention.js';
import type { Run } from '../mention/runs.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';
import { FIELDS, HEADS, isField } from './body-words.js';
import type { View } from './view.js';

/** How far from a word of a phrase its other words stand. */
const NEAR = 3;

/** Words that name a body, and those in the other text that name another. */
interface Exchanged {
  readonly own: Run;
  readonly other: Run;
}

/**
 * What the other text names in the place of a body, and is another: it shares a word with the mention or with what stands beside it,
 * where a word of either says what kind of body it is or what it deals in, and nothing in the other text means that: the State Customs
 * Committee for «Государственный комитет статистики».
 */
export function otherBody(mention: Mention, view: View): Exchanged | undefined {
  const { here, of, aligned } = view;
  for (let at = mention.from; at < mention.to; at++) {
    if (!here.has(at, Mark.capital) || of.at[at]! >= 0) continue;
    const isHead = has(HEADS, here, at);
    if (!isHead && !has(FIELDS, here, at)) continue;
    if (aligned.words(here).at[at]! >= 0 || isMeant(here, at, view.there)) continue;
    const phrase = phraseAbout(here, at);
    for (let shared = phrase.from; shared < phrase.to; shared++) {
      if (shared === at || !here.has(shared, Mark.capital) || !here.mayBeWord(shared)) continue;
      const other = besides(shared, isHead, view);
      if (other) return { own: stretch(here, at, shared, phrase), other };
    }
  }
  return undefined;
}

/**
 * The nearest two words of a phrase of the other text of which one means what a word here does, and the other is of the kind asked for and this text
 * has nothing for it.
 */
function besides(shared: number, isHead: boolean, view: View): Run | undefined {
  const { here, there, aligned } = view;
  const meanings = here.form(shared).words;
  if (meanings.length === 0) return undefined;
  const linked = aligned.words(there).at;
  const { smallBodies } = there.lookup.language.names;
  let found: Run | undefined;
  const end = windowEnd(shared, here.count, there.count);
  for (let place = windowStart(shared, here.count, there.count); place < end; place++) {
    if (!there.wordsAt(place).some((word) => meanings.includes(word))) continue;
    const phrase = phraseAbout(there, place);
    for (let at = phrase.from; at < phrase.to; at++) {
      if (at === place || linked[at]! >= 0 || !has(isHead ? HEADS : FIELDS, there, at)) continue;
      // What stands in small letters beside a name that has none is no part of it.
      if (!smallBodies && there.has(place, Mark.capital) && !there.has(at, Mark.capital)) continue;
      const one = stretch(there, at, place, phrase);
      if (found && found.to - found.from <= one.to - one.from) continue;
      if (!isHead && dealInOne(phraseAbout(here, shared), phrase, view)) continue;
      if (hasCapital(there, Math.max(phrase.from, one.from - 1), one.to) && !isMeant(there, at, here)) found = one;
    }
  }
  return found;
}

/** Whether words of two phrases mean one thing that a body deals in: what else they have is another word for the same. */
function dealInOne(own: Run, other: Run, { here, there }: View): boolean {
  for (let at = own.from; at < own.to; at++) {
    const meant = here.wordsAt(at).filter(isField);
    if (meant.length === 0) continue;
    for (let place = other.from; place < other.to; place++)
      if (there.wordsAt(place).some((word) => meant.includes(word))) return true;
  }
  return false;
}

/** The words about one that nothing but spaces part. */
function phraseAbout(side: Side, at: number): Run {
  let from = at;
  while (from > 0 && at - from < NEAR && side.adjoins(from)) from--;
  let to = at + 1;
  while (to < side.count && to - at <= NEAR && side.adjoins(to)) to++;
  return { from, to };
}

/** Two words of a phrase with what lies between, and the words of bodies about them: the State Statistics Committee. */
function stretch(side: Side, one: number, other: number, phrase: Run): Run {
  let from = Math.min(one, other);
  let to = Math.max(one, other) + 1;
  while (from > phrase.from && side.has(from - 1, Mark.capital) && isWord(side, from - 1)) from--;
  while (to < phrase.to && (side.has(to, Mark.capital) ? isWord(side, to) : has(HEADS, side, to))) to++;
  return { from, to };
}

const isWord = (side: Side, at: number): boolean => side.wordsAt(at).length > 0;

function hasCapital(side: Side, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (side.has(at, Mark.capital)) return true;
  return false;
}

const has = (set: { has(word: number): boolean }, side: Side, at: number): boolean =>
  side.wordsAt(at).some((word) => set.has(word));

/** Whether the other text says what a word means, or what is exchanged for it. */
function isMeant(side: Side, at: number, { gathered }: Side): boolean {
  const { words } = side.form(at);
  return gathered.hasWord(words) || words.some((word) => gathered.hasWord(FIELDS.get(word) ?? []));
}
