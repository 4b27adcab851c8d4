import type { FactKind } from '../../model/index.js';
import type { Entry, WordFacts } from './lookup.js';
import { meet } from './meet.js';
import type { Side } from './side.js';

/** A name in a text: words `from` to `to` (exclusive). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  /** How surely it is a name that the other side must have: 2 surely, 1 perhaps, 0 hardly. */
  readonly strength: 0 | 1 | 2;
  readonly concept?: string;
  /** Written in capitals. */
  readonly upper?: boolean;
  /** A name that may be translated word by word. */
  readonly translatable: boolean;
}

/** A name that the other side does not confirm. */
export interface Evidence extends Name {
  /** Best resemblance of any of its words to any word of the other side. */
  readonly near: number;
}

/** From here on a resemblance confirms: 90 % of all true renderings and under 1 % of chance pairs lie above. */
export const ACCEPT = 0.25;

/** All names of a text, in order. */
export function namesOf(side: Side): Name[] {
  const names = side.hits.map((_, index) => nameOfHit(side, index));
  for (const run of side.runs) {
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      if (side.hitOf[from]! < 0) {
        while (to < run.to && side.hitOf[to]! < 0) to++;
        const name = nameOfRun(side, from, to);
        if (name) names.push(name);
      }
      from = to;
    }
  }
  return names.sort((a, b) => a.from - b.from);
}

/** The names of `side` that `other` does not confirm. */
export function evidenceFor(side: Side, other: Side): Evidence[] {
  const open: Evidence[] = [];
  for (const name of namesOf(side)) {
    const hit = side.hitOf[name.from]!;
    if (hit >= 0 && side.hits[hit]!.entries.some(({ concept }) => other.concepts.has(concept))) continue;
    let near = -1;
    let met = 0;
    let asked = 0;
    for (let at = name.from; at < name.to; at++) {
      const word = side.words[at]!;
      if (!word.capital && hit < 0) continue;
      asked++;
      const meeting = meet(word, side.facts[at]!, other);
      if (meeting >= ACCEPT) met++;
      if (meeting > near) near = meeting;
    }
    // One met word confirms a person (a first name may be dropped); of an entry of several words half must be met.
    if (hit >= 0 ? asked > 0 && met * 2 >= asked : met > 0) continue;
    const known = name.concept === undefined || other.lookup.formsOf(name.concept).length > 0;
    open.push({ ...name, near, strength: known ? name.strength : 0 });
  }
  return open;
}

function kindOf({ concept, people }: Entry): FactKind {
  if (people) return 'demonym';
  if (/^(org|doc|event):/.test(concept)) return 'organisation';
  return concept.startsWith('other:') || concept.startsWith('lang:') ? 'name' : 'place';
}

function nameOfHit(side: Side, index: number): Name {
  const { from, to, entries } = side.hits[index]!;
  const first = entries[0]!;
  const word = side.words[from]!;
  const common = to - from === 1 && word.first && side.facts[from]!.common;
  const strength =
    common || side.shouted || first.concept.startsWith('lang:')
      ? 0
      : first.concept.startsWith('other:') || !word.capital
        ? 1
        : 2;
  return { from, to, kind: kindOf(first), strength, concept: first.concept, upper: word.upper, translatable: false };
}

function nameOfRun(side: Side, from: number, to: number): Name | undefined {
  const { titles, capitalised, commonShape } = side.lookup.language.names;
  const before = side.words[from - 1];
  let titled = before !== undefined && before.end + 2 >= side.words[from]!.start && titles.has(before.fold);
  let start = from;
  while (start < to && titles.has(side.words[start]!.fold)) {
    titled = true;
    start++;
  }
  // The first word of a sentence before an acronym is a word.
  if (to - start === 2 && side.words[start]!.first && side.words[start + 1]!.upper) start++;
  if (start === to) return undefined;
  let [generic, strong, given, upper] = [0, 0, 0, 0];
  for (let at = start; at < to; at++) {
    const word = side.words[at]!;
    if (!word.capital) continue;
    const facts = side.facts[at]!;
    if (facts.given.length > 0) given++;
    if (word.upper) upper++;
    if (isGeneric(facts) && !(titled && capitalised.has(word.fold))) generic++;
    else strong++;
  }
  if (strong + generic === 0) return undefined;
  const word = side.words[start]!;
  const lone = to - start === 1 && word.first && !word.upper && given === 0 && !titled;
  const kind: FactKind =
    upper > 0 && strong === upper
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  const translatable = generic > 0 && given === 0;
  const strength = side.shouted || (lone && commonShape.test(word.fold)) ? 0 : lone || translatable ? 1 : 2;
  return { from: start, to, kind, strength, translatable };
}

const isGeneric = (facts: WordFacts): boolean => facts.words.length > 0 || facts.common;
