import { prebuilt } from '../model/prebuilt.js';
import type { SectionContent } from '../model/sections.js';
import { CharClass, capitals, charClass, folded } from './chars.js';
import { consonants } from './consonants.js';
import { TEXT_FILE } from './text-file.js';

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

const built = prebuilt(TEXT_FILE);

/** All that is asked of a code unit in one read: its bits of `Unit`, 0 where it parts words, and its consonants. */
export const units: Uint16Array = built?.uint16('units') ?? new Uint16Array(65536);

/** Five bits of each letter, folded: different in the alphabet of each language, for all but a few. */
export const codes: Uint8Array = built?.bytes('codes') ?? new Uint8Array(65536);

function fill(): void {
  // A plain loop: calling a function for each unit takes longer than all else that a short run reads.
  for (let unit = 0; unit < 65536; unit++) {
    const kind = charClass[unit]!;
    let bit = 0;
    if (kind >= CharClass.latin && kind <= CharClass.digit) bit = 1 << (kind - CharClass.latin);
    else if (kind === CharClass.invisible) bit = Unit.hidden;
    units[unit] = bit | (capitals[unit]! * Unit.capital) | (consonants[unit]! << CONSONANTS);
    codes[unit] = folded[unit]! & 31;
  }
  // The small schwa is as Latin as the capital one.
  units[SCHWA] = Unit.latin | (capitals[SCHWA]! * Unit.capital) | (consonants[SCHWA]! << CONSONANTS);
}

const SCHWA = 0x259;
if (!built) fill();

/** The tables as sections of the file of code units. */
export const unitTables = (): Record<string, SectionContent> => ({ units, codes });

/** The bits of `beginOf` for words of so many letters. */
const WITHIN = Int32Array.of(0, 0x1f << 15, 0x3ff << 10, 0x7fff << 5, 0xfffff);

/** The codes of the first four letters of a word, five bits each; 0 for letters that it lacks. */
export function beginOf(text: string, start: number, stop: number): number {
  if (start + 4 > text.length) return beginAtEnd(text, start, stop);
  const begin =
    (codes[text.charCodeAt(start)]! << 15) |
    (codes[text.charCodeAt(start + 1)]! << 10) |
    (codes[text.charCodeAt(start + 2)]! << 5) |
    codes[text.charCodeAt(start + 3)]!;
  return begin & WITHIN[Math.min(stop - start, 4)]!;
}

function beginAtEnd(text: string, start: number, stop: number): number {
  let begin = 0;
  for (let at = start; at < start + 4; at++) begin = (begin << 5) | (at < stop ? codes[text.charCodeAt(at)]! : 0);
  return begin;
}

/** Fifteen bits of a number, well mixed: a place in a table of `MIXED` bits. */
export const mixed = (value: number): number => Math.imul(value, 0x9e3779b1) >>> 17;
export const MIXED = 1 << 15;

/** Tables of bits stay in the processor's cache. The bit in question is the lowest; those above it are others. */
export const bitAt = (bits: Int32Array, at: number): number => bits[at >> 5]! >>> at;

export function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5]! |= 1 << at;
}
