import { prebuilt } from '../model/prebuilt.js';
import type { SectionContent } from '../model/sections.js';
import { TEXT_FILE } from './text-file.js';

/**
 * Two tables over the 65,536 UTF-16 code units: what kind of character a unit is, and what it folds to. They are filled
 * once from Unicode properties, when the package is built or else here; scanning then costs one array read a unit.
 */

/** Character classes; letters are the lowest so that one comparison tells a word. */
export enum CharClass {
  other = 0,
  latin = 1,
  cyrillic = 2,
  letter = 3,
  /** Combining marks and surrogate halves of letters: part of a word when inside one. */
  mark = 4,
  digit = 5,
  space = 6,
  /** Invisible characters that may hide anywhere: zero-width space, soft hyphen, BOM. */
  invisible = 7,
  hyphen = 8,
  apostrophe = 9,
  dot = 10,
  comma = 11,
  colon = 12,
  slash = 13,
  percent = 14,
  currency = 15,
  quote = 16,
  fraction = 17,
  plus = 18,
  open = 19,
  close = 20,
  degree = 21,
  superscript = 22,
  number = 23,
  end = 24,
  ampersand = 25,
  minus = 26,
}

const built = prebuilt(TEXT_FILE);

export const charClass: Uint8Array = built?.bytes('class') ?? new Uint8Array(65536);
/** Case, dotted and dotless i, the schwas, ё/е and apostrophes made one: for comparing, never for showing. */
export const folded: Uint16Array = built?.uint16('folded') ?? new Uint16Array(65536);
/** 1 for capital letters. */
export const capitals: Uint8Array = built?.bytes('capitals') ?? new Uint8Array(65536);

function mark(characters: string, value: number): void {
  for (const character of characters) charClass[character.charCodeAt(0)] = value;
}

/** Scripts of Europe, whose letters are told one by one. */
const EUROPEAN: readonly (readonly [number, number])[] = [
  [0x80, 0x2b0],
  [0x370, 0x530],
  [0x1e00, 0x1f00],
];
/** Other scripts are words of their own; CJK, Hangul, Arabic, Hebrew, Georgian, Armenian and so on. */
const OTHERS: readonly (readonly [number, number])[] = [
  [0x530, 0x1e00],
  [0x1f00, 0x2000],
  [0x2c00, 0x2e00],
  [0x3040, 0xd800],
  [0xe000, 0xfe00],
  [0xff21, 0xffdd],
];

function fill(): void {
  const letter = /\p{L}/u;
  const combining = /\p{M}/u;
  // Who loads the sources waits for this: long ranges are filled at once, letters are asked for where they differ.
  for (let unit = 0; unit < 65536; unit++) folded[unit] = unit;
  charClass.fill(CharClass.mark, 0xd800, 0xe000);
  charClass.fill(CharClass.mark, 0x300, 0x370);
  for (const [from, to] of OTHERS) charClass.fill(CharClass.letter, from, to);
  for (let unit = 0; unit < 0x80; unit++) {
    if ((unit | 32) >= 97 && (unit | 32) <= 122) {
      charClass[unit] = CharClass.latin;
      folded[unit] = unit | 32;
      if (unit < 97) capitals[unit] = 1;
    } else if (unit >= 48 && unit <= 57) charClass[unit] = CharClass.digit;
  }
  for (const [from, to] of EUROPEAN) {
    for (let unit = from; unit < to; unit++) {
      const character = String.fromCharCode(unit);
      if (letter.test(character)) {
        charClass[unit] =
          unit < 0x250 || unit >= 0x1e00 ? CharClass.latin : unit >= 0x400 ? CharClass.cyrillic : CharClass.letter;
        const lower = character.toLowerCase();
        if (lower !== character) capitals[unit] = 1;
        if (lower.length === 1) folded[unit] = lower.charCodeAt(0);
      } else if (combining.test(character)) charClass[unit] = CharClass.mark;
    }
  }
  mark(
    ' \t\n\r\v\f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
    CharClass.space,
  );
  mark(
    '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c',
    CharClass.invisible,
  );
  mark('-\u2010\u2011\u2012\u2013\u2014\u2015\u00ad'.replace('\u00ad', ''), CharClass.hyphen);
  mark('\u2212', CharClass.minus);
  mark("'\u2018\u2019\u02bc\u2032\u00b4`\u02b9\u201b", CharClass.apostrophe);
  mark('.', CharClass.dot);
  mark(',\u066b\u066c', CharClass.comma);
  // A ratio sign, Armenian, full-width and small colons are colons.
  mark(':\u2236\u0589\uff1a\ua789', CharClass.colon);
  mark('/\u2044', CharClass.slash);
  mark('%\u066a\uff05\u2030', CharClass.percent);
  // Arabic-Indic, Persian, Devanagari and full-width digits are those of ASCII.
  for (const zero of [0x660, 0x6f0, 0x966, 0xff10]) {
    for (let value = 0; value < 10; value++) {
      charClass[zero + value] = CharClass.digit;
      folded[zero + value] = 48 + value;
    }
  }
  mark(
    '$\u00a2\u00a3\u00a4\u00a5\u20a0\u20a1\u20a3\u20a4\u20a6\u20a9\u20aa\u20ab\u20ac\u20b4\u20b8\u20b9\u20ba\u20bc\u20bd\u20be\u20bf',
    CharClass.currency,
  );
  mark('"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u201a\u2033', CharClass.quote);
  mark(
    '\u00bc\u00bd\u00be\u2150\u2151\u2152\u2153\u2154\u2155\u2156\u2157\u2158\u2159\u215a\u215b\u215c\u215d\u215e',
    CharClass.fraction,
  );
  mark('+', CharClass.plus);
  mark('([{', CharClass.open);
  mark(')]}', CharClass.close);
  mark('\u00b0\u00ba', CharClass.degree);
  mark('\u00b2\u00b3\u00b9\u2070\u2074\u2075\u2076\u2077\u2078\u2079', CharClass.superscript);
  for (let value = 0; value < 10; value++) folded['⁰¹²³⁴⁵⁶⁷⁸⁹'.charCodeAt(value)] = 48 + value;
  mark('\u2116#', CharClass.number);
  mark('!?;\u2026', CharClass.end);
  mark('&', CharClass.ampersand);
  // İ, ı and I are one letter here, as harmony and capitals are often wrong; so are the Latin and Cyrillic schwas.
  folded[0x0130] = 0x69;
  folded[0x0131] = 0x69;
  for (const schwa of [0x018f, 0x01dd, 0x018e, 0x04d8, 0x04d9]) folded[schwa] = 0x0259;
  folded[0x0401] = 0x0435;
  folded[0x0451] = 0x0435;
  for (const apostrophe of '\u2018\u2019\u02bc\u2032\u00b4`\u02b9\u201b') folded[apostrophe.charCodeAt(0)] = 0x27;
}

if (!built) fill();

/** The tables as sections of the file of code units. */
export const charTables = (): Record<string, SectionContent> => ({ class: charClass, folded, capitals });

/** The text with every unit folded: same length, so offsets stay. */
export function foldText(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) result += String.fromCharCode(folded[text.charCodeAt(index)]!);
  return result;
}
