import type { WordFacts } from './lookup.js';
import { resemblance } from './resemblance.js';
import type { Side } from './side.js';
import type { Word } from './word.js';

/** How well a word is met, and by which word of the other side. */
export interface Meeting {
  readonly value: number;
  readonly at: number;
}

/** How well a common word is met by one of the same meaning. */
export const TRANSLATED = 0.9;

/** What a small letter costs: a name is seldom written with one. */
const SMALL = 0.55;

/**
 * How well the other side meets a word: 1 for a copy or a known rendering, 0.9 for a common word of the same meaning, else the best
 * resemblance in sound, lessened where the sounds are few.
 */
export function meet(word: Word, facts: WordFacts, other: Side): Meeting {
  let best = -1;
  let place = -1;
  for (let at = 0; at < other.words.length; at++) {
    const candidate = other.words[at]!;
    const theirs = other.words[at]!.facts;
    let met = -1;
    if (candidate.cyrillic === word.cyrillic && shares(facts.keys, theirs.keys, 2)) met = 1;
    else if (facts.given.length > 0 && shares(facts.given, theirs.given, 0)) met = 1;
    else if (facts.words.length > 0 && shares(facts.words, theirs.words, 0)) met = TRANSLATED;
    else if (candidate.capital || word.fold.length > 4) {
      const { ratio, bits } = resemblance(facts, theirs);
      met = ratio - Math.max(0, (80 - bits) / 400) - (candidate.capital ? 0 : SMALL);
    }
    if (met > best) [best, place] = [met, at];
    if (met === 1) break;
  }
  return { value: best, at: place };
}

function shares(a: readonly string[], b: readonly string[], least: number): boolean {
  for (const one of a) if (one.length >= least && b.includes(one)) return true;
  return false;
}
