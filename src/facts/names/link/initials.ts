import type { Side } from '../mention/side.js';
import type { Form } from '../read/form.js';
import { Role, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { alignGraphones, best } from './align-graphones.js';
import { graphonesOf } from './graphones-of.js';
import type { Linked } from './linked.js';
import { SURE } from './worth.js';

/** How far words of a name stand apart: a full stop and a space. */
const NEAR = 2;
/** What a letter may cost as a rendering of another, see `Transliteration`; others cost twice as much. */
const LETTER = 1250;
/** At the beginning of a name vowels are said in full: one that costs so much more than the usual one is another. */
const BESIDE = 300;
const VOWELS = 'aeouəöüıаеиоуэё';
/** First name, the father's and what says whose child it is: so many words stand before a surname. */
const NAMES = 4;

/** Initials of a person beside a surname: «И. Г. Алиев», «Алиев И.Г.». */
export interface Initials {
  /** The words that are initials. */
  readonly from: number;
  readonly to: number;
  /** Their letters, folded, each with its word. */
  readonly letters: readonly { readonly letter: string; readonly at: number }[];
  readonly surname: number;
  /** Whether a full stop stands behind the first, so that it is neither "I" nor «В». */
  readonly dotted: boolean;
}

/** The initials that begin at a word; undefined for none, or none with a surname. */
export function initialsAt(side: Side, from: number): Initials | undefined {
  if (!isInitial(side, from) || (isNear(side, from) && isInitial(side, from - 1))) return undefined;
  let to = from + 1;
  while (to < side.count && isNear(side, to) && isInitial(side, to)) to++;
  const isBefore = to < side.count && isNear(side, to) && side.has(to, Mark.capital);
  const surname = isBefore ? to : isNear(side, from) && side.has(from - 1, Mark.capital) ? from - 1 : -1;
  if (surname < 0) return undefined;
  const letters: { letter: string; at: number }[] = [];
  for (let at = from; at < to; at++) for (const letter of lettersOf(side, at)) letters.push({ letter, at });
  const dotted = side.text.slice(side.start[from], side.end[from]! + 1).includes('.');
  return { from, to, letters, surname, dotted };
}

/** Whether initials stand in a text. */
export function hasInitials(side: Side): boolean {
  if ((side.capitalTraits & Role.initial) === 0) return false;
  for (let one = 0; one < side.capitals; one++) if (initialsAt(side, side.capitalAt[one]!)) return true;
  return false;
}

/** The initials beside a surname. */
export function initialsBeside(side: Side, surname: number): Initials | undefined {
  let from = surname;
  while (from > 0 && isNear(side, from) && isInitial(side, from - 1)) from--;
  const after = surname + 1;
  const found = initialsAt(side, from < surname ? from : after < side.count && isNear(side, after) ? after : from);
  return found?.surname === surname ? found : undefined;
}

/**
 * Links initials with those beside the same surname, or with the first name and patronymic that they stand for: «И. Г. Алиев»,
 * "Ilham Heydar oghlu Aliyev". The surname is linked by then; what is another letter stays unlinked.
 */
export function linkInitials(a: Side, b: Side, of: Linked, to: Linked): void {
  if ((a.capitalTraits & Role.initial) === 0) return;
  for (let one = 0; one < a.capitals; one++) {
    const own = initialsAt(a, a.capitalAt[one]!);
    const place = own ? of.at[own.surname]! : -1;
    if (!own || place < 0 || !b.has(place, Mark.capital)) continue;
    const other = initialsBeside(b, place);
    if (other) linkLetters(own, other, a, b, of, to);
    else linkNames(own, place, a, b, of, to);
  }
}

/** Whether all letters that both persons' initials have may render each other, in order. */
export const areSame = (own: Initials, other: Initials, a: Side, b: Side): boolean =>
  own.letters.every(({ letter }, index) => {
    const there = other.letters[index];
    return !there || mayBe(letter, there.letter, a, b);
  });

function linkLetters(own: Initials, other: Initials, a: Side, b: Side, of: Linked, to: Linked): void {
  if (!areSame(own, other, a, b)) return;
  for (let index = 0; index < Math.min(own.letters.length, other.letters.length); index++) {
    const { at } = own.letters[index]!;
    const { at: place } = other.letters[index]!;
    if (of.at[at]! < 0) set(of, at, place);
    if (to.at[place]! < 0) set(to, place, at);
  }
}

/** Links initials with the words of a name in full, in order. */
function linkNames(own: Initials, surname: number, a: Side, b: Side, of: Linked, to: Linked): void {
  const names = namesBeside(b, surname);
  let next = 0;
  for (const { letter, at } of own.letters) {
    const index = names.findIndex(
      (name, position) => position >= next && to.at[name]! < 0 && mayBe(letter, b.form(name).fold, a, b),
    );
    // The first name may stand in full before them: "Yuri K. Petrov".
    const isFull = index > 0 && to.at[names[index - 1]!] === own.from - 1;
    if (index < 0 || (next === 0 && index > 0 && !isFull && names.length > own.letters.length)) return;
    if (of.at[at]! < 0) set(of, at, names[index]!);
    set(to, names[index]!, at);
    next = index + 1;
  }
}

function set(links: Linked, at: number, place: number): void {
  links.at[at] = place;
  links.worth[at] = SURE;
}

/** The words of a person's name before a surname, or else behind it, in order. */
function namesBeside(side: Side, surname: number): readonly number[] {
  const names: number[] = [];
  const isName = (at: number): boolean => side.has(at, Mark.capital) && !side.is(at, Role.title);
  for (let at = surname - 1; at >= Math.max(0, surname - NAMES) && isNear(side, at + 1); at--) {
    if (isName(at)) names.unshift(at);
    else if (!side.is(at, Role.particle)) break;
  }
  if (names.length > 0) return names;
  for (let at = surname + 1; at < Math.min(side.count, surname + NAMES) && isNear(side, at); at++) {
    if (isName(at)) names.push(at);
    else if (!side.is(at, Role.particle)) break;
  }
  return names;
}

/** Second letters of those that stand for one: "Kh" for «Х», of which an initial keeps the first. */
const SECONDS = ['h', 's', 'j', 'u', 'a', 'e', 'o'];

/** Whether an initial of one text may be the first letter of a word of the other, as languages render it. */
export function mayBe(initial: string, word: string, a: Side, b: Side): boolean {
  const [own, other] = [a.lookup.formOf(initial), b.lookup.formOf(word)];
  if (own.sounds()[0] === other.sounds()[0] || bare(initial) === bare(word)) return true;
  const model = graphonesOf(a.lookup.language.tag, b.lookup.language.tag);
  if (!model) return false;
  const cost = (one: string, two: string): number => {
    alignGraphones(model, one, whole(one), two, whole(two));
    return best.cost;
  };
  const renders = (one: string, two: string): boolean => cost(one, two) <= LETTER;
  const first = word.charAt(0);
  if (VOWELS.includes(initial) && VOWELS.includes(first)) {
    const usual = Math.min(...[...VOWELS].map((vowel) => cost(initial, vowel)));
    return cost(initial, first) <= usual + BESIDE;
  }
  // «Дж.» is one letter.
  if (renders(initial, first) || (word.length > 1 && renders(initial, word.slice(0, 2)))) return true;
  return SECONDS.some((second) => renders(initial, first + second) || renders(initial + second, first));
}

/** The first letter without what stands above or below it: "Ü." is often "U." */
const bare = (word: string): string => word.normalize('NFD').charAt(0);

const whole = (letters: string): Form['stems'] => [letters.length];

/** A letter, or letters with full stops («И. Г.», «И.Г.»), or some that stand for one beside such a one ("Yu. V."). */
const isInitial = (side: Side, at: number): boolean =>
  isLetter(side, at) ||
  (isSyllable(side, at) && ((isNear(side, at + 1) && isLetter(side, at + 1)) || isBehind(side, at)));

const isBehind = (side: Side, at: number): boolean => isNear(side, at) && isLetter(side, at - 1);

const isLetter = (side: Side, at: number): boolean =>
  at >= 0 &&
  at < side.count &&
  side.has(at, Mark.capital) &&
  (side.is(at, Role.initial) || side.text[side.start[at]! + 1] === '.');

/** No initial has more letters: "Shch." */
const LONGEST = 4;

/** A few letters with a full stop, no title. */
const isSyllable = (side: Side, at: number): boolean =>
  at >= 0 &&
  at < side.count &&
  side.has(at, Mark.capital) &&
  side.text[side.end[at]!] === '.' &&
  side.end[at]! - side.start[at]! <= LONGEST &&
  !side.is(at, Role.title | Trait.upper);

/** The folded letters of a word that is initials: two for «И.Г.», one for «Дж.». */
const lettersOf = (side: Side, at: number): string[] => {
  const parts = side.text.slice(side.start[at], side.stop[at]).split('.').filter(Boolean);
  return parts.map((part) => side.lookup.formOf(part).fold);
};

/** Whether a word stands just behind the one before. */
const isNear = (side: Side, at: number): boolean =>
  at > 0 && at < side.count && side.start[at]! - side.end[at - 1]! <= NEAR;
