import { likeness } from '../../link/likeness.js';
import type { Mention } from '../../mention/mention.js';
import { Role } from '../../read/form.js';
import { Mark } from '../../read/words.js';
import { stemAt } from '../stem-at.js';
import { asks, type View } from '../view.js';

/** A word of a mention that nothing renders, beside one that something renders. */
export interface Part {
  readonly mention: Mention;
  readonly at: number;
  /** The linked words of the mention before and after it, or -1. */
  readonly before: number;
  readonly after: number;
  /** The word of the other side that stands in its place, or -1. */
  readonly rival: number;
}

export interface PartEvidence {
  readonly id: string;
  readonly measure: (part: Part, view: View) => number;
}

/** The parts of a mention that have to be judged by themselves. */
export function partsOf(mention: Mention, v: View): Part[] {
  const { here, of, there, to } = v;
  if (mention.to - mention.from < 2) return [];
  let linked = 0;
  for (let at = mention.from; at < mention.to; at++) if (of.at[at]! >= 0) linked++;
  if (linked === 0) return [];
  const parts: Part[] = [];
  for (let at = mention.from; at < mention.to; at++) {
    if (of.at[at]! >= 0 || !asks(here, mention, at) || here.form(at).is(Role.numeral)) continue;
    if (here.form(at).is(Role.particle) && !here.has(at, Mark.capital)) continue;
    let before = at - 1;
    while (before >= mention.from && of.at[before]! < 0) before--;
    if (before < mention.from) before = -1;
    let after = at + 1;
    while (after < mention.to && of.at[after]! < 0) after++;
    if (after >= mention.to) after = -1;
    // What stands beside the counterparts.
    let rival = -1;
    const tryAt = (place: number): void => {
      if (rival >= 0 || place < 0 || place >= there.count || to.at[place]! >= 0) return;
      if (there.has(place, Mark.capital) || there.form(place).words.length > 0) rival = place;
    };
    if (before >= 0) {
      const place = of.at[before]!;
      if (place + 1 < there.count && there.adjoins(place + 1)) tryAt(place + 1);
      if (place > 0 && there.adjoins(place)) tryAt(place - 1);
    }
    if (after >= 0) {
      const place = of.at[after]!;
      if (place > 0 && there.adjoins(place)) tryAt(place - 1);
      if (place + 1 < there.count && there.adjoins(place + 1)) tryAt(place + 1);
    }
    parts.push({ mention, at, before, after, rival });
  }
  return parts;
}

const bit = (yes: boolean): number => (yes ? 1 : 0);
const withRival =
  (measure: (rival: number, v: View, p: Part) => number): PartEvidence['measure'] =>
  (p, v) =>
    p.rival < 0 ? -1 : measure(p.rival, v, p);
const linkAt = (v: View, at: number): number => (at < 0 ? -2 : v.of.at[at]! >= 0 ? v.of.worth[at]! : -1);

export const PART_EVIDENCE: readonly PartEvidence[] = [
  { id: 'words', measure: ({ mention }) => mention.words },
  { id: 'given-words', measure: ({ mention }) => mention.given },
  { id: 'generic-words', measure: ({ mention }) => mention.generic },
  { id: 'titled', measure: ({ mention }) => bit(mention.titled) },
  { id: 'known', measure: ({ mention }) => bit(mention.hit >= 0) },
  { id: 'from-start', measure: ({ mention, at }) => at - mention.from },
  { id: 'to-end', measure: ({ mention, at }) => mention.to - 1 - at },
  { id: 'is-given', measure: ({ at }, v) => bit(v.here.form(at).given.length > 0) },
  { id: 'is-generic', measure: ({ at }, v) => bit(v.here.form(at).generic) },
  {
    id: 'is-listed',
    measure: ({ at }, v) => {
      const listed = v.here.form(at).inDictionary;
      return listed === undefined ? -1 : bit(listed);
    },
  },
  { id: 'is-title', measure: ({ at }, v) => bit(v.here.form(at).is(Role.title)) },
  { id: 'is-common', measure: ({ at }, v) => bit(v.here.form(at).common) },
  { id: 'is-acronym', measure: ({ at }, v) => bit(v.here.form(at).upper) },
  { id: 'is-entry', measure: ({ at }, v) => bit(v.here.form(at).entries.length > 0) },
  { id: 'initial', measure: ({ at }, v) => bit(v.here.form(at).is(Role.initial)) },
  { id: 'begins', measure: ({ at }, v) => bit(v.here.has(at, Mark.first)) },
  {
    id: 'joined',
    measure: ({ at }, v) =>
      bit(v.here.has(at, Mark.joined)) + 2 * bit(at + 1 < v.here.count && v.here.has(at + 1, Mark.joined)),
  },
  { id: 'letters', measure: ({ at }, v) => v.here.form(at).fold.length },
  { id: 'link-before', measure: ({ before }, v) => linkAt(v, before) },
  { id: 'link-after', measure: ({ after }, v) => linkAt(v, after) },
  { id: 'given-before', measure: ({ before }, v) => (before < 0 ? -1 : bit(v.here.form(before).given.length > 0)) },
  { id: 'given-after', measure: ({ after }, v) => (after < 0 ? -1 : bit(v.here.form(after).given.length > 0)) },
  {
    id: 'capital-beside',
    measure: ({ before, after }, v) => {
      let n = 0;
      for (const one of [before, after]) if (one >= 0 && v.there.has(v.of.at[one]!, Mark.capital)) n++;
      return n;
    },
  },
  {
    id: 'counterparts-apart',
    measure: ({ before, after }, v) => (before < 0 || after < 0 ? -9 : v.of.at[after]! - v.of.at[before]!),
  },
  { id: 'tie', measure: ({ at }, v) => v.of.tie[at]! },
  { id: 'rival', measure: ({ rival }, v) => (rival < 0 ? -1 : bit(v.there.has(rival, Mark.capital))) },
  { id: 'rival-given', measure: withRival((r, v) => bit(v.there.form(r).given.length > 0)) },
  { id: 'rival-generic', measure: withRival((r, v) => bit(v.there.form(r).generic)) },
  {
    id: 'rival-listed',
    measure: withRival((r, v) => {
      const listed = v.there.form(r).inDictionary;
      return listed === undefined ? -1 : bit(listed);
    }),
  },
  { id: 'rival-title', measure: withRival((r, v) => bit(v.there.form(r).is(Role.title))) },
  { id: 'rival-common', measure: withRival((r, v) => bit(v.there.form(r).common)) },
  { id: 'rival-begins', measure: withRival((r, v) => bit(v.there.has(r, Mark.first))) },
  { id: 'rival-entry', measure: withRival((r, v) => bit(v.there.form(r).entries.length > 0)) },
  { id: 'rival-initial', measure: withRival((r, v) => bit(v.there.form(r).is(Role.initial))) },
  { id: 'rival-letters', measure: withRival((r, v) => v.there.form(r).fold.length) },
  {
    id: 'rival-likeness',
    measure: withRival((r, v, { at }) => likeness(v.here, v.here.record(at), v.there, v.there.record(r), 0)),
  },
  {
    id: 'rival-first-sound',
    measure: withRival((r, v, { at }) => bit(v.here.form(at).sounds()[0] === v.there.form(r).sounds()[0])),
  },
  {
    id: 'rival-core',
    measure: withRival((r, v, { at }) => {
      const apart = v.here.form(at).core ^ v.there.form(r).core;
      let n = 0;
      for (let rest = apart; rest; rest &= rest - 1) n++;
      return n;
    }),
  },
  {
    id: 'rival-memory',
    measure: withRival((r, v) => (v.memoryThere ? (v.memoryThere.of(stemAt(v.there, r))?.linked ?? 0) : -1)),
  },
  { id: 'memory', measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.linked ?? 0) : -1) },
  { id: 'memory-loose', measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.loose ?? 0) : -1) },
  {
    id: 'meant-there',
    measure: ({ at }, v) => {
      const { words } = v.here.form(at);
      return words.length === 0 ? -1 : bit(v.there.gathered.hasWord(words));
    },
  },
  {
    id: 'capitals-loose-there',
    measure: (_, v) => v.totalsThere.looseWords,
  },
  {
    id: 'capitals-loose-here',
    measure: (_, v) => v.totals.looseWords,
  },
  { id: 'label', measure: (_, v) => bit(v.here.label) + 2 * bit(v.there.label) },
  { id: 'length-ratio', measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length) },
  {
    id: 'cyrillic',
    measure: (_, v) => bit(v.here.lookup.language.names.cyrillic) + 2 * bit(v.there.lookup.language.names.cyrillic),
  },
  {
    id: 'same-script',
    measure: withRival((r, v, { at }) => bit(v.here.form(at).cyrillic === v.there.form(r).cyrillic)),
  },
];
