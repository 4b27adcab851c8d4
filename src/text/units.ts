import { CharClass, capitals, charClass } from './chars.js';
import { consonants } from './consonants.js';

/** What a code unit is in a word, one bit each; or'ed over a word, what the word has. */
export enum Unit {
  latin = 1,
  cyrillic = 2,
  /** Of another script. */
  letter = 4,
  mark = 8,
  digit = 16,
  capital = 32,
  /** No code unit's: something that is no letter stands inside the word, as an invisible character does. */
  parted = 64,
  /** An invisible character's. */
  hidden = 128,
}

/** Where the bits of the consonants begin, see `consonants`. */
export const CONSONANTS = 8;

/** Letters and marks. */
export const LETTERS = Unit.latin | Unit.cyrillic | Unit.letter | Unit.mark;

/** All that is asked of a code unit in one read: its bits of `Unit`, 0 where it parts words, and its consonants. */
export const units: Uint16Array = Uint16Array.from(
  charClass,
  (kind, unit) => bitOf(kind, unit) | (capitals[unit]! * Unit.capital) | (consonants[unit]! << CONSONANTS),
);

function bitOf(kind: number, unit: number): number {
  // The small schwa is as Latin as the capital one.
  if (unit === 0x259) return Unit.latin;
  if (kind === CharClass.invisible) return Unit.hidden;
  return kind >= CharClass.latin && kind <= CharClass.digit ? 1 << (kind - CharClass.latin) : 0;
}
