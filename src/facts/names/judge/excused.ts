import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { conceptNumber } from '../read/entry.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { isRenderedElsewhere } from './evidence/support/again.js';
import { gapAway } from './evidence/support/gap.js';
import { FAR } from './evidence/support/place.js';
import { isFeastByDate } from './feast.js';
import { isInBody } from './in-body.js';
import { asks } from './loose.js';
import { isCountryAgain, isMetonym } from './metonym.js';
import { isNumbered } from './numbered.js';
import { isOffice } from './office.js';
import { isParliament } from './parliament.js';
import { isShortFor } from './short-for.js';
import type { View } from './view.js';

/** What states are called beside their names, and what a translation leaves out as often as not: the Republic of Malta, "Türkiyə Respublikası". */
const STATES = ['republic', 'federal', 'federation', 'kingdom'].map((word) => conceptNumber(`word:${word}`));

/** A state's form and what links it to the name have hardly more words. */
const FORMS = 4;

/** Acronyms of one body have about as many letters. */
const LETTERS = 2;

/** Whether a mention needs no rendering, whatever else is known of it. */
export const isExcused = (mention: Mention, view: View): boolean =>
  isStateForm(mention, view) ||
  isInBody(mention, view) ||
  isShortFor(mention, view) ||
  isMetonym(mention, view) ||
  isParliament(mention, view) ||
  isAcronymAnew(mention, view) ||
  isNumbered(mention, view) ||
  isFeastByDate(mention, view) ||
  isOffice(mention, view);

/**
 * Whether it is an acronym in brackets of which the translation has one of its own, made of the words before it there: «Международный союз
 * охраны природы (МСОП)» for "(IUCN)", which need not be made of the words of its own language.
 */
export const isDefinedAnew = (mention: Mention, view: View, isTarget: boolean): boolean =>
  isBracketed(mention, view.here) && (!isTarget || isDefined(mention, view.here)) && hasOne(view, isTarget);

/**
 * Whether it is an acronym of which nothing is known, and the other text has one in another script that renders nothing: letters do not tell
 * what words they stand for (IFRS, «МСФО»).
 */
function isAcronymAnew(mention: Mention, { here, rivals, there }: View): boolean {
  if (!isUnknownAcronym(mention) || isBracketed(mention, here)) return false;
  const { fold, cyrillic } = here.form(mention.from);
  return unknownAcronyms(rivals).some((one) => {
    const other = there.form(one.from);
    return other.cyrillic !== cyrillic && Math.abs(other.fold.length - fold.length) <= LETTERS;
  });
}

/** So many are compared, so that time grows with the text. */
const COMPARED = 16;
let lastRivals: View['rivals'] | undefined;
let lastUnknown: readonly Mention[] = [];

/** Those of the other text; found once a pair and side. */
function unknownAcronyms(rivals: View['rivals']): readonly Mention[] {
  if (lastRivals !== rivals) {
    lastRivals = rivals;
    lastUnknown = rivals.filter(isUnknownAcronym).slice(0, COMPARED);
  }
  return lastUnknown;
}

const isUnknownAcronym = ({ from, to, acronyms, hit }: Mention): boolean =>
  to - from === 1 && acronyms === 1 && hit < 0;

let asked: View['rivals'] | undefined;
let answer = false;

/** Whether the other text has such an acronym too; looked for once a pair. */
function hasOne({ rivals, there }: View, isTarget: boolean): boolean {
  if (asked !== rivals) {
    asked = rivals;
    answer = rivals.some((one) => (isTarget ? isBracketed(one, there) : isDefined(one, there)));
  }
  return answer;
}

/** Whether it is an acronym in brackets. */
const isBracketed = ({ from, to, acronyms }: Mention, { text, start, end }: Side): boolean =>
  to - from === 1 && acronyms === 1 && from > 0 && text[start[from]! - 1] === '(' && text[end[from]!] === ')';

const links = (side: Side): ReadonlySet<string> => side.lookup.language.names.links;

const isAcronym = (at: number, side: Side): boolean => at >= 0 && side.is(at, Trait.upper);

/**
 * Whether it is a place that both texts name and this one once more without need (`isCountryAgain`), or each word of it that nothing renders stands in its text again and is rendered there: who is named twice here may be named once
 * there, and be "the minister" or "this country" the other time.
 */
export function isSaidAgain(mention: Mention, view: View): boolean {
  if (mention.hit >= 0) return isCountryAgain(mention, view);
  if (gapAway(mention, view) < FAR) return false;
  for (let at = mention.from; at < mention.to; at++)
    if (asks(view.here, mention, at) && view.of.at[at]! < 0 && !isRenderedElsewhere(at, view)) return false;
  return true;
}

/** Whether nothing of it is left over but what a state is called beside its name, which is rendered. */
function isStateForm(mention: Mention, { here, of }: View): boolean {
  let state = false;
  for (let at = mention.from; at < mention.to; at++) {
    if (!asks(here, mention, at) || of.at[at]! >= 0) continue;
    if (!here.form(at).words.some((word) => STATES.includes(word))) return false;
    state = true;
  }
  return state && (isPlace(here, of.at, mention.from - 1, 1) || isPlace(here, of.at, mention.to, -1));
}

/** Whether the name of a place that is rendered stands at a word, or one further away where another mention of a state's form is between. */
function isPlace(side: Side, at: ArrayLike<number>, index: number, way: 1 | -1): boolean {
  for (let place = index; place >= 0 && place < side.count && Math.abs(place - index) < FORMS; place -= way) {
    if (!side.adjoins(way > 0 ? place + 1 : place)) return false;
    const hit = side.hitOf[place]!;
    const kind = hit < 0 ? undefined : side.hits[hit]!.entries[0]?.kind;
    if (at[place]! >= 0) return kind === 'place' || kind === 'demonym';
    if (!isLinkOrState(side, place)) return false;
  }
  return false;
}

const isLinkOrState = (side: Side, at: number): boolean =>
  links(side).has(side.form(at).fold) ||
  (side.has(at, Mark.capital) && side.form(at).words.some((word) => STATES.includes(word)));

/** Whether such an acronym is made of the first letters of the words before it: "the High Energy Institute (HEI)". */
function isDefined(mention: Mention, side: Side): boolean {
  if (!isBracketed(mention, side)) return false;
  const { from } = mention;
  const { text, start } = side;
  const letters = [...text.slice(start[from], side.stop[from])].reverse().map((letter) => letter.toLocaleLowerCase());
  let at = from - 1;
  let met = 0;
  // Small words between may have no letter, nor has the body that it is a part of: «Бюро ОБСЕ по …».
  for (let missed = 0; at >= 0 && met < letters.length && missed < 2; at--) {
    const first = text.slice(start[at], start[at]! + 1).toLocaleLowerCase();
    if (first === letters[met]) {
      met++;
      missed = 0;
    } else if (isAcronym(at, side)) continue;
    else if (side.has(at, Mark.capital)) return false;
    else missed++;
  }
  return met === letters.length && met > 1;
}
