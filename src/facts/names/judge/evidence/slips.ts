import { MISSPELT, slipScore } from '../../link/slip.js';
import type { Mention } from '../../mention/mention.js';
import { Trait } from '../../read/form.js';
import { Mark } from '../../read/words.js';
import { stemAt } from '../stem-at.js';
import type { View } from '../view.js';

/** A word of the translation that may be a misspelling of a word of a mention. */
export interface Slip {
  readonly mention: Mention;
  readonly at: number;
  /** The word of the other side. */
  readonly place: number;
  /** See `slipScore`. */
  readonly score: number;
}

export interface SlipEvidence {
  readonly id: string;
  readonly measure: (slip: Slip, view: View) => number;
}

/** Scores under this are not asked further. */
export const ASKED = 0;

/** The word of the other side that is likest to be a misspelling of one of a name's words. */
export function slipOf(mention: Mention, { here, there, of, to }: View): Slip | undefined {
  if (mention.hit >= 0) return undefined;
  let best: Slip | undefined;
  for (let at = mention.from; at < mention.to; at++) {
    if (!here.has(at, Mark.capital)) continue;
    const form = here.form(at);
    if (form.generic && form.given.length === 0) continue;
    let place = of.at[at]!;
    if (place >= 0 && of.worth[at] === 1 && form.given.length === 0 && !there.is(place, Trait.given)) continue;
    // Beside a word that is rendered may stand a word that is not.
    if (place < 0 && at + 1 < mention.to && of.at[at + 1]! > 0) place = of.at[at + 1]! - 1;
    else if (place < 0 && at > mention.from && of.at[at - 1]! >= 0) place = of.at[at - 1]! + 1;
    if (place < 0 || place >= there.count || (of.at[at]! < 0 && to.at[place]! >= 0)) continue;
    if (!there.has(place, Mark.capital) || there.hitOf[place]! >= 0) continue;
    const score = slipScore(form, there.form(place));
    if (score >= ASKED && (!best || score > best.score)) best = { mention, at, place, score };
  }
  return best;
}

const bit = (yes: boolean): number => (yes ? 1 : 0);
const shownThere = (place: number, { totalsThere, there }: View): number =>
  totalsThere.shown.get(stemAt(there, place))?.linked ?? 0;

export const SLIP_EVIDENCE: readonly SlipEvidence[] = [
  { id: 'slip-score', measure: ({ score }) => score },
  { id: 'slip-sure', measure: ({ score }) => bit(score >= MISSPELT) },
  { id: 'slip-link', measure: ({ at }, v) => (v.of.at[at]! >= 0 ? v.of.worth[at]! : -1) },
  { id: 'slip-given', measure: ({ at }, v) => bit(v.here.form(at).given.length > 0) },
  { id: 'slip-letters', measure: ({ at }, v) => v.here.form(at).fold.length },
  {
    id: 'slip-letters-more',
    measure: ({ at, place }, v) => v.there.form(place).least - v.here.form(at).least,
  },
  { id: 'slip-words', measure: ({ mention }) => mention.words },
  { id: 'slip-begins', measure: ({ at }, v) => bit(v.here.has(at, Mark.first)) },
  { id: 'slip-begins-there', measure: ({ place }, v) => bit(v.there.has(place, Mark.first)) },
  {
    id: 'slip-listed',
    measure: ({ at }, v) => {
      const listed = v.here.form(at).inDictionary;
      return listed === undefined ? -1 : bit(listed);
    },
  },
  {
    id: 'slip-listed-there',
    measure: ({ place }, v) => {
      const listed = v.there.form(place).inDictionary;
      return listed === undefined ? -1 : bit(listed);
    },
  },
  {
    id: 'slip-shape-there',
    measure: ({ place }, v) => bit(v.there.lookup.language.names.commonShape.test(v.there.form(place).fold)),
  },
  // A spelling that comes again is no slip of the pen.
  { id: 'slip-again-there', measure: ({ place }, v) => shownThere(place, v) - 1 },
  {
    id: 'slip-memory-there',
    measure: ({ place }, v) => (v.memoryThere ? (v.memoryThere.of(stemAt(v.there, place))?.linked ?? 0) : -1),
  },
  { id: 'slip-memory', measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.linked ?? 0) : -1) },
  { id: 'slip-generic-there', measure: ({ place }, v) => bit(v.there.form(place).generic) },
  { id: 'slip-entry', measure: ({ at }, v) => bit(v.here.form(at).entries.length > 0) },
  {
    id: 'slip-scripts',
    measure: ({ at, place }, v) => bit(v.here.form(at).cyrillic) + 2 * bit(v.there.form(place).cyrillic),
  },
  {
    id: 'slip-own-script',
    measure: (_, v) =>
      bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.capitalPeoples),
  },
  { id: 'slip-label', measure: (_, v) => bit(v.here.label) },
  {
    id: 'slip-first-sound',
    measure: ({ at, place }, v) => bit(v.here.form(at).sounds()[0] === v.there.form(place).sounds()[0]),
  },
  {
    id: 'slip-core',
    measure: ({ at, place }, v) => {
      let n = 0;
      for (let rest = v.here.form(at).core ^ v.there.form(place).core; rest; rest &= rest - 1) n++;
      return n;
    },
  },
];
