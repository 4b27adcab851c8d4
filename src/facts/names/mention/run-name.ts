import type { FactKind } from '../../../model/index.js';
import { Role } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { Name } from './name.js';
import type { Side } from './side.js';
import { isSetOff, strengthOf } from './strength.js';
import { isInTitle } from './title.js';

/** What the words of a run of capitals are, counted. */
export interface RunWords {
  /** The first word after titles, and the end (exclusive). */
  readonly from: number;
  readonly to: number;
  /** A small word alone that has its capital inside a sentence. */
  readonly setOff: boolean;
  /** A title stands before it, or began it. */
  readonly titled: boolean;
  /** Common words, which are translated; the others are strong. */
  readonly generic: number;
  readonly strong: number;
  /** Given names. */
  readonly given: number;
  /** Acronyms. */
  readonly upper: number;
  /** Words that a dictionary has. */
  readonly listed: number;
  /** Strong words that it has not. */
  readonly unlisted: number;
}

/** The name that a run of capitals is, or a part of it that the gazetteer does not know. */
export function nameOfRun(side: Side, from: number, to: number): Name | undefined {
  const words = countWords(side, from, to);
  if (!words || words.strong + words.generic === 0) return undefined;
  const { generic, strong, given, upper, listed, unlisted, titled } = words;
  const kind: FactKind =
    upper > 0 && strong === upper
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  const isMany = strong > 1 || isInTitle(side, words.from);
  const translatable = given === 0 && unlisted === 0 && (generic > 0 || (listed === strong && isMany));
  const strength = strengthOf(side, words, translatable);
  if (strength === undefined) return undefined;
  return { from: words.from, to, kind, strength, concept: undefined, upper: upper > 0, translatable, copied: false };
}

function countWords(side: Side, start: number, to: number): RunWords | undefined {
  let from = start;
  let titled = from > 0 && side.end[from - 1]! + 2 >= side.start[from]! && side.form(from - 1).is(Role.title);
  while (from < to && side.form(from).is(Role.title)) {
    titled = true;
    from++;
  }
  // The first word of a sentence before an acronym, or before a word that no dictionary has, is a word.
  if (to - from === 2 && side.has(from, Mark.first) && (side.form(from + 1).upper || isWordBeforeNew(side, from)))
    from++;
  if (from === to) return undefined;
  const setOff = to - from === 1 && isSetOff(side, from);
  let generic = 0;
  let strong = 0;
  let given = 0;
  let upper = 0;
  let listed = 0;
  let unlisted = 0;
  for (let at = from; at < to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.is(Role.numeral)) continue;
    const bears = form.given.length > 0 && !(form.inDictionary && side.has(at, Mark.first));
    if (bears) given++;
    if (form.upper) upper++;
    if (form.inDictionary) listed++;
    if (form.generic && !bears && !(titled && form.is(Role.capitalised)) && !setOff) generic++;
    else {
      strong++;
      if (form.inDictionary === false && !form.upper) unlisted++;
    }
  }
  return { from, to, setOff, titled, generic, strong, given, upper, listed, unlisted };
}

/** A word that is no given name stands before one that no dictionary has. */
function isWordBeforeNew(side: Side, at: number): boolean {
  const form = side.form(at);
  if (!form.inDictionary || form.given.length > 0 || side.has(at + 1, Mark.joined)) return false;
  return side.form(at + 1).inDictionary === false;
}
