import { foldText } from '../../../text/chars.js';
import { slipScore } from '../link/slip.js';
import { isPlain } from '../link/typed-plain.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { type Form, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { View } from './view.js';

/** A word of the translation that may be a misspelling of a word of a mention. */
export interface Slip {
  readonly mention: Mention;
  readonly at: number;
  /** The word of the other side. */
  readonly place: number;
  /** See `slipScore`. */
  readonly score: number;
}

/** Words that are so much alike have no letter wrong; a copy may yet need other letters. */
const ALIKE = 0.8;

/** Letters under this are plain Latin ones. */
const ASCII = 128;

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
    const worth = of.worth[at]!;
    if (place >= 0 && isSurely(form, there.form(place), worth)) continue;
    // Beside a word that is rendered may stand a word that is not.
    if (place < 0 && at + 1 < mention.to && of.at[at + 1]! > 0) place = of.at[at + 1]! - 1;
    else if (place < 0 && at > mention.from && of.at[at - 1]! >= 0) place = of.at[at - 1]! + 1;
    if (place < 0 || place >= there.count || (of.at[at]! < 0 && to.at[place]! >= 0)) continue;
    if (!there.has(place, Mark.capital) || there.hitOf[place]! >= 0) continue;
    if (isForeign(there, place, form.fold) || isForeignSpelt(here, at)) continue;
    const score = slipScore(form, there.form(place));
    if (score >= ASKED && (!best || score > best.score)) best = { mention, at, place, score };
  }
  return best;
}

/** Whether a word so much like another has no letter wrong. A copy may need other letters, as may a given name in plain ones. */
export function isSurely(source: Form, target: Form, worth: number): boolean {
  if (worth < ALIKE) return false;
  if (worth === 1 && (source.is(Trait.given) || target.is(Trait.given))) return false;
  return !isPlain(source, target);
}

const alphabets = new Map<string, ReadonlySet<string>>();

function alphabetOf({ tag, alphabet }: Side['lookup']['language']): ReadonlySet<string> {
  let own = alphabets.get(tag);
  if (!own) {
    own = new Set(foldText(alphabet));
    alphabets.set(tag, own);
  }
  return own;
}

/** Whether a word has letters that its language has not: of how they are rendered nothing was learned ("Dvořák", «Дворжак»). */
function isForeignSpelt({ text, start, stop, lookup }: Side, at: number): boolean {
  let own: ReadonlySet<string> | undefined;
  for (let index = start[at]!; index < stop[at]!; index++) {
    if (text.charCodeAt(index) < ASCII) continue;
    own ??= alphabetOf(lookup.language);
    const letter = text.charAt(index).toLowerCase();
    if (isLetter(letter) && !own.has(letter) && !own.has(foldText(letter))) return true;
  }
  return false;
}

/** Whether a word is left in the letters of another language, which nobody writes by a slip: "Dvořák". The source's word has not all of them. */
function isForeign(side: Side, at: number, source: string): boolean {
  const own = alphabetOf(side.lookup.language);
  for (const letter of side.form(at).fold)
    if (letter > 'z' && isLetter(letter) && !own.has(letter) && !source.includes(letter)) return true;
  return false;
}

const isLetter = (letter: string): boolean => /\p{L}/u.test(letter);
