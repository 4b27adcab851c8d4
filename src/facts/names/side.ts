import type { Language } from '../../languages/language.js';
import { type Entry, isForm, type Lookup, lookupOf, type WordFacts } from './lookup.js';
import { type Word, wordsOf } from './word.js';

/** A name of the gazetteer found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** All that the words may stand for. */
  readonly entries: readonly Entry[];
}

/** A run of capitalised words that belong together: words `from` to `to` (exclusive). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** One text, read for names. */
export interface Side {
  readonly text: string;
  readonly lookup: Lookup;
  readonly words: readonly Word[];
  readonly facts: readonly WordFacts[];
  readonly hits: readonly Hit[];
  /** All concepts that some words may stand for, shorter names inside longer ones too. */
  readonly concepts: ReadonlySet<string>;
  /** For each word the index of its hit, or -1. */
  readonly hitOf: readonly number[];
  readonly runs: readonly Run[];
  /** A headline in capitals: they tell nothing. */
  readonly shouted: boolean;
}

/** Reads a text: its words, the gazetteer's names in it, and its runs of capitals. */
export function readSide(text: string, language: Language): Side {
  const lookup = lookupOf(language);
  const words = wordsOf(text, language);
  const facts = words.map((word) => lookup.facts(word));
  const hits: Hit[] = [];
  const concepts = new Set<string>();
  words.forEach((_, at) => {
    hitAt(words, facts, at, lookup, concepts);
  });
  const hitOf = new Array<number>(words.length).fill(-1);
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(words, facts, at, lookup);
    if (!hit) {
      at++;
      continue;
    }
    for (let index = hit.from; index < hit.to; index++) hitOf[index] = hits.length;
    hits.push(hit);
    at = hit.to;
  }
  const long = words.filter((word) => word.fold.length > 3);
  const capitals = long.filter((word) => word.capital).length;
  const shouted = long.length > 3 && capitals > 0.75 * long.length;
  return { text, lookup, words, facts, hits, concepts, hitOf, runs: runsOf(words, facts, language, text), shouted };
}

function hitAt(
  words: readonly Word[],
  facts: readonly WordFacts[],
  at: number,
  lookup: Lookup,
  all?: Set<string>,
): Hit | undefined {
  const word = words[at]!;
  let length = 0;
  const found: Entry[] = [];
  for (const entry of facts[at]!.entries) {
    const size = entry.words.length;
    if ((size < length && !all) || at + size > words.length) continue;
    if (!word.capital && !entry.people && !entry.small) continue;
    if (entry.upper && !word.upper) continue;
    if (!matches(entry, words, facts, at, lookup)) continue;
    all?.add(entry.concept);
    length = Math.max(length, size);
    found.push(entry);
  }
  return length === 0
    ? undefined
    : { from: at, to: at + length, entries: found.filter((entry) => entry.words.length === length) };
}

function matches(
  entry: Entry,
  words: readonly Word[],
  facts: readonly WordFacts[],
  at: number,
  lookup: Lookup,
): boolean {
  for (let index = 1; index < entry.words.length; index++) {
    const word = words[at + index]!;
    if (!(word.follows || word.joined) || !isForm(facts[at + index]!, word, entry.words[index]!)) return false;
  }
  // One word of a people's name may also be a common word at the start of a sentence.
  return lookup.language.names.common.size > 0;
}

/** Groups capitalised words; small particles stay inside, a comma, a possessive or an ending set off ends the run. */
function runsOf(words: readonly Word[], facts: readonly WordFacts[], language: Language, text: string): Run[] {
  const { particles } = language.names;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    if (!isNameWord(words, facts, at, language)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < words.length) {
      const word = words[to]!;
      if (!(word.follows || word.joined) || words[to - 1]!.inflected || word.quoted) break;
      if (word.capital && word.fold.length > 1 && !(word.first && facts[to]!.common)) to++;
      else if (
        particles.has(word.fold) &&
        to + 1 < words.length &&
        words[to + 1]!.capital &&
        (words[to + 1]!.follows || words[to + 1]!.joined)
      )
        to += 2;
      else break;
    }
    runs.push({ from: at, to });
    at = to;
  }
  void text;
  return runs;
}

function isNameWord(words: readonly Word[], facts: readonly WordFacts[], at: number, language: Language): boolean {
  const word = words[at]!;
  if (!word.capital || word.fold.length < 2) return false;
  const { capitalised, titles } = language.names;
  if (capitalised.has(word.fold) || titles.has(word.fold)) return false;
  return !((word.first || speech(words, at)) && facts[at]!.common);
}

/** The first word of a quotation that goes on in small letters. */
function speech(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.quoted && next?.follows === true && !next.capital;
}
