import type { Certainty, FactKind } from '../../model/index.js';
import type { WordFacts } from './lookup.js';
import { resemblance } from './resemblance.js';
import type { Side } from './side.js';
import type { Word } from './word.js';

/** A name that the other side does not confirm, or renders oddly. */
export interface Evidence {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  readonly certainty: Certainty;
  readonly concept?: string;
  /** Best resemblance of any of its words to any word of the other side. */
  readonly near: number;
  /** Word of the other side that comes nearest. */
  readonly nearest: number;
}

/** How a word is met on the other side. */
interface Meeting {
  readonly ratio: number;
  readonly at: number;
}

/** Whether any reading of a hit stands on the other side. */
function conceptMet(side: Side, hit: number, other: Side): boolean {
  return side.hits[hit]!.entries.some(({ concept }) => other.concepts.has(concept));
}

/** The names of `side` that `other` does not confirm. */
export function evidenceFor(side: Side, other: Side): Evidence[] {
  const open: Evidence[] = [];
  const met = new Map<number, Meeting>();
  const meetingOf = (index: number): Meeting => {
    let meeting = met.get(index);
    if (!meeting) {
      meeting = meet(side.words[index]!, side.facts[index]!, other);
      met.set(index, meeting);
    }
    return meeting;
  };
  const hitMet = side.hits.map((_, index) => conceptMet(side, index, other));
  // Names of the gazetteer.
  side.hits.forEach((hit, index) => {
    if (hitMet[index]) return;
    const words = side.words.slice(hit.from, hit.to);
    const known = hit.entries.some((entry) => other.lookup.formsOf(entry.concept).length > 0);
    let near = -1;
    let nearest = -1;
    let all = true;
    words.forEach((word, offset) => {
      if (!word.capital && !hit.entries.some((entry) => entry.people)) return;
      const meeting = meetingOf(hit.from + offset);
      if (meeting.ratio > near) [near, nearest] = [meeting.ratio, meeting.at];
      if (meeting.ratio < ACCEPT) all = false;
    });
    if (near >= ACCEPT && all) return;
    const first = hit.entries[0]!;
    const single = words.length === 1 && words[0]!.first && side.facts[hit.from]!.common;
    const weak = !known || single || !words[0]!.capital;
    const kind: FactKind = first.people ? 'demonym' : /^(org|doc|event)/.test(first.concept) ? 'organisation' : first.concept.startsWith('other') ? 'name' : 'place';
    open.push({ from: hit.from, to: hit.to, kind, certainty: weak ? 'weak' : 'probable', concept: first.concept, near, nearest });
  });
  for (const run of side.runs) {
    // What the gazetteer does not have.
    for (let from = run.from; from < run.to; ) {
      if (side.hitOf[from]! >= 0) {
        from++;
        continue;
      }
      let to = from + 1;
      while (to < run.to && side.hitOf[to]! < 0) to++;
      const found = residual(side, from, to, meetingOf, other);
      if (found) open.push(found);
      from = to;
    }
  }
  return open.sort((a, b) => a.from - b.from);
}

/** From here on a resemblance confirms. */
export const ACCEPT = 0.45;

function residual(side: Side, from: number, to: number, meetingOf: (index: number) => Meeting, other: Side): Evidence | undefined {
  const { titles, commonShape } = side.lookup.language.names;
  let near = -1;
  let nearest = -1;
  let generic = 0;
  let titled = from > 0 && titles.has(side.words[from - 1]!.fold);
  let given = false;
  let start = from;
  let strong = 0;
  let acronym = false;
  for (let index = from; index < to; index++) {
    const word = side.words[index]!;
    const facts = side.facts[index]!;
    if (!word.capital) continue;
    if (titles.has(word.fold) && index === start && index + 1 < to) {
      titled = true;
      start = index + 1;
      continue;
    }
    const meeting = meetingOf(index);
    if (meeting.ratio > near) [near, nearest] = [meeting.ratio, meeting.at];
    if (facts.words.length > 0 || facts.common) generic++;
    else strong++;
    if (facts.given.length > 0) given = true;
    if (word.upper) acronym = true;
  }
  if (near >= ACCEPT) return undefined;
  const word = side.words[start]!;
  const size = to - start;
  const lone = size === 1 && word.first && !word.upper && !given && !word.inflected;
  let certainty: Certainty = 'probable';
  let kind: FactKind = 'name';
  if (side.shouted) certainty = 'weak';
  else if (generic > 0) {
    kind = 'organisation';
    certainty = 'weak';
  } else if (lone) certainty = 'weak';
  else if (acronym) kind = 'acronym';
  else if (given || titled || (size > 1 && strong > 1)) kind = 'person';
  if (lone && commonShape.test(word.fold)) certainty = 'weak';
  void other;
  return { from: start, to, kind, certainty, near, nearest };
}

function meet(word: Word, facts: WordFacts, other: Side): Meeting {
  let best: Meeting = { ratio: -1, at: -1 };
  for (let at = 0; at < other.words.length; at++) {
    const candidate = other.words[at]!;
    const theirs = other.facts[at]!;
    let ratio = -1;
    if (!candidate.cyrillic === !word.cyrillic && sharesKey(facts, theirs)) ratio = 1;
    else if (facts.given.some((concept) => theirs.given.includes(concept))) ratio = 1;
    else if (facts.words.some((concept) => theirs.words.includes(concept))) ratio = 0.9;
    else if (candidate.capital || word.fold.length > 4) {
      const { ratio: alike, bits } = resemblance(facts, theirs);
      // Short names prove little: they must fit better.
      ratio = alike - Math.max(0, 0.3 - bits / 400) - (candidate.capital ? 0 : 0.15);
    }
    if (ratio > best.ratio) best = { ratio, at };
    if (ratio === 1) break;
  }
  return best;
}

function sharesKey(a: WordFacts, b: WordFacts): boolean {
  return a.keys.some((key) => key.length > 1 && b.keys.includes(key));
}
