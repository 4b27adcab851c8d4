import type { Language } from '../../languages/language.js';
import { type Entry, isForm, type Lookup, lookupOf } from './lookup.js';
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
  const words = wordsOf(text, lookup);
  const hits: Hit[] = [];
  const concepts = new Set<string>();
  const hitOf = new Array<number>(words.length).fill(-1);
  let [long, capitals, covered] = [0, 0, 0];
  words.forEach((word, at) => {
    if (word.fold.length > 3) {
      long++;
      if (word.capital) capitals++;
    }
    if (word.facts.entries.length === 0) return;
    const hit = hitAt(words, at, concepts);
    if (!hit || at < covered) return;
    hitOf.fill(hits.length, hit.from, hit.to);
    hits.push(hit);
    covered = hit.to;
  });
  const shouted = long > 3 && capitals > 0.75 * long;
  return { text, lookup, words, hits, concepts, hitOf, runs: runsOf(words, language), shouted };
}

/** The longest names that begin at a word; every name that does is added to `concepts`. */
function hitAt(words: readonly Word[], at: number, concepts: Set<string>): Hit | undefined {
  const word = words[at]!;
  let length = 0;
  const found: Entry[] = [];
  for (const entry of word.facts.entries) {
    if (at + entry.words.length > words.length || (entry.upper && !word.upper)) continue;
    if ((!word.capital && !entry.people && !entry.small) || !matches(entry, words, at)) continue;
    concepts.add(entry.concept);
    length = Math.max(length, entry.words.length);
    found.push(entry);
  }
  if (length === 0) return undefined;
  return { from: at, to: at + length, entries: found.filter((entry) => entry.words.length === length) };
}

function matches(entry: Entry, words: readonly Word[], at: number): boolean {
  for (let index = 1; index < entry.words.length; index++) {
    const word = words[at + index]!;
    if (!(word.follows || word.joined) || !isForm(word, entry.words[index]!)) return false;
  }
  return true;
}

/** Groups capitalised words; small particles stay inside, a comma, a possessive or an ending set off ends the run. */
function runsOf(words: readonly Word[], language: Language): Run[] {
  const { particles } = language.names;
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    if (!opensName(words, at, language)) {
      at++;
      continue;
    }
    let to = at + 1;
    for (; to < words.length; to++) {
      const word = words[to]!;
      if (!adjoins(word) || words[to - 1]!.inflected || word.quoted) break;
      if (word.capital && word.fold.length > 1 && !(word.first && word.facts.common)) continue;
      const next = words[to + 1];
      if (!(particles.has(word.fold) && next?.capital && adjoins(next))) break;
    }
    runs.push({ from: at, to });
    at = to;
  }
  return runs;
}

const adjoins = (word: Word): boolean => word.follows || word.joined;

function opensName(words: readonly Word[], at: number, language: Language): boolean {
  const word = words[at]!;
  if (!word.capital || word.fold.length < 2) return false;
  const { capitalised, titles } = language.names;
  if (capitalised.has(word.fold) || titles.has(word.fold)) return false;
  return !((word.first || speech(words, at)) && word.facts.common);
}

/** The first word of a quotation that goes on in small letters. */
function speech(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]!.quoted && next?.follows === true && !next.capital;
}
