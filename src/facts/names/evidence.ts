import type { FactKind } from '../../model/index.js';
import { CharClass, charClass } from '../../text/chars.js';
import type { Entry, WordFacts } from './lookup.js';
import { type Meeting, meet, TRANSLATED } from './meet.js';
import { isSlip } from './resemblance.js';
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
  /** It is met, but this side names it more often; names with the same key are one. */
  readonly repeated?: string;
  /** The word of the other side that renders one of its words, all but a letter. */
  readonly slip?: number;
}

/** Above this a rival may be a rendering that the sounds do not explain. */
export const DOUBT = 0.05;

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
  const meetings = new Map<number, Meeting>();
  const meetingOf = (at: number): Meeting => {
    let meeting = meetings.get(at);
    if (!meeting) {
      meeting = meet(side.words[at]!, side.words[at]!.facts, other);
      meetings.set(at, meeting);
    }
    return meeting;
  };
  const names = namesOf(side);
  // Where met names stand on the other side, to see which are named more often here than there.
  const claimed = new Map<string, Name[]>();
  const claim = (key: string, name: Name): void => {
    const list = claimed.get(key);
    if (list) list.push(name);
    else claimed.set(key, [name]);
  };
  for (const name of names) {
    const hit = side.hitOf[name.from]!;
    const slip = hit < 0 ? slipOf(side, name, other, meetingOf) : undefined;
    if (slip !== undefined) {
      open.push({ ...name, near: 1, slip });
      continue;
    }
    const concept = hit < 0 ? undefined : side.hits[hit]!.entries.find((entry) => other.concepts.has(entry.concept));
    if (concept) {
      claim(concept.concept, name);
      continue;
    }
    const tally = tallyOf(side, name, hit >= 0, meetingOf);
    if (hit >= 0 ? tally.asked > 0 && tally.met * 2 >= tally.asked : confirmed(tally, name, names, other, meetingOf)) {
      if (hit < 0 && tally.strongMet > 0) claim(`=${other.words[tally.at]!.facts.keys.at(-1)}`, name);
      continue;
    }
    const known = name.concept === undefined || other.lookup.formsOf(name.concept).length > 0;
    open.push({ ...name, near: tally.near, strength: known ? name.strength : 0 });
  }
  for (const [key, list] of claimed) {
    if (list.length < 2) continue;
    if (list.length > timesNamed(key, other)) for (const name of list) open.push({ ...name, near: -1, repeated: key });
  }
  return open;
}

/** How often the other side has a concept, or (after `=`) a word. */
function timesNamed(key: string, other: Side): number {
  if (!key.startsWith('='))
    return other.hits.filter(({ entries }) => entries.some(({ concept }) => concept === key)).length;
  return other.words.filter(({ facts }) => facts.keys.includes(key.slice(1))).length;
}

/** The word of the other side that is a misspelling of one of a name's words. */
function slipOf(side: Side, name: Name, other: Side, meetingOf: (at: number) => Meeting): number | undefined {
  for (let at = name.from; at < name.to; at++) {
    const word = side.words[at]!;
    const facts = side.words[at]!.facts;
    if (!word.capital || word.upper || word.fold.length < 4 || isGeneric(facts)) continue;
    const meeting = meetingOf(at);
    const rendering = other.words[meeting.at];
    if (
      meeting.value < 0 ||
      meeting.value > 0.9 ||
      !rendering?.capital ||
      rendering.upper ||
      other.hitOf[meeting.at]! >= 0
    )
      continue;
    if (rendering.fold.length > 3 && isSlip(facts, other.words[meeting.at]!.facts)) return meeting.at;
  }
  return undefined;
}

interface Tally {
  readonly asked: number;
  readonly met: number;
  /** Words that have to be transcribed, and how many of them are met. */
  readonly strong: number;
  readonly strongMet: number;
  /** Best resemblance among the words that are not met. */
  readonly near: number;
  /** The last capitalised word is met. */
  readonly lastMet: boolean;
  /** Where a met word stands on the other side. */
  readonly at: number;
}

function tallyOf(side: Side, name: Name, small: boolean, meetingOf: (at: number) => Meeting): Tally {
  let [asked, met, strong, strongMet, near, at] = [0, 0, 0, 0, -1, -1];
  let lastMet = false;
  for (let index = name.from; index < name.to; index++) {
    if (!side.words[index]!.capital && !small) continue;
    const facts = side.words[index]!.facts;
    const meeting = meetingOf(index);
    const isMet = meeting.value >= ACCEPT;
    // What is met by its sound is transcribed, whatever a dictionary says.
    const isStrong = isMet ? meeting.value !== TRANSLATED : !isGeneric(facts) && facts.inDictionary !== true;
    asked++;
    if (isStrong) strong++;
    if (isMet) {
      met++;
      if (isStrong || at < 0) at = meeting.at;
      if (isStrong) strongMet++;
    } else if (meeting.value > near) near = meeting.value;
    lastMet = isMet;
  }
  return { asked, met, strong, strongMet, near, lastMet, at };
}

/**
 * One met word confirms a name, as first names are dropped and parts translated; but it has to be a word that is transcribed, if there
 * is one, and not one that another name of this side has a better claim to ("Scott" of Scott Brown where Scott Smith stands too).
 */
function confirmed(
  tally: Tally,
  name: Name,
  names: readonly Name[],
  other: Side,
  meetingOf: (at: number) => Meeting,
): boolean {
  if (tally.met === 0) return false;
  if (tally.strong > 0 && tally.strongMet === 0 && tally.met * 2 <= tally.asked) return false;
  if (tally.near > DOUBT || tally.lastMet || tally.strong < 2 || tally.strongMet * 2 > tally.strong) return true;
  const run = other.runs.find(({ from, to }) => from <= tally.at && tally.at < to);
  if (!run || run.to - run.from < 2) return true;
  return !names.some((rival) => rival !== name && claims(rival, run.to - 1, meetingOf));
}

/** Whether the last word of a name meets a word of the other side. */
function claims({ from, to }: Name, at: number, meetingOf: (at: number) => Meeting): boolean {
  const meeting = meetingOf(to - 1);
  return to - from > 1 && meeting.at === at && meeting.value >= ACCEPT;
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
  const common = to - from === 1 && word.first && side.words[from]!.facts.common;
  const strength =
    common || first.concept.startsWith('lang:')
      ? 0
      : /^(?:other:|region:(?:(?:north|south)?(?:east|west)?|black)$)/.test(first.concept) || !word.capital
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
  let [generic, strong, given, upper, listed] = [0, 0, 0, 0, 0];
  for (let at = start; at < to; at++) {
    const word = side.words[at]!;
    if (!word.capital) continue;
    const facts = side.words[at]!.facts;
    if (facts.given.length > 0 && !facts.inDictionary) given++;
    if (word.upper) upper++;
    if (facts.inDictionary) listed++;
    if (isGeneric(facts) && !(titled && capitalised.has(word.fold))) generic++;
    else strong++;
  }
  if (strong + generic === 0) return undefined;
  const word = side.words[start]!;
  const spoken = word.quoted && CharClass.quote !== charClass[side.text.charCodeAt(word.end)];
  const lone = to - start === 1 && (word.first || spoken) && !word.upper && given === 0 && !titled;
  const kind: FactKind =
    upper > 0 && strong === upper
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  const translatable = given === 0 && (generic > 0 || (listed === strong && strong > 1));
  const known = side.words[start]!.facts.inDictionary;
  let strength: Name['strength'] = translatable ? 1 : 2;
  if ((side.shouted && given === 0) || (lone && (known ?? commonShape.test(word.fold)))) strength = 0;
  else if (lone && known === undefined) strength = 1;
  // Acronyms of a kind of people or things have a plural: they are words.
  else if (
    word.upper &&
    upper === strong &&
    word.fold.endsWith('s') &&
    !/[A-Z]$/.test(side.text.slice(word.start, word.end))
  )
    strength = 1;
  return { from: start, to, kind, strength, translatable };
}

const isGeneric = (facts: WordFacts): boolean => facts.words.length > 0 || facts.common;
