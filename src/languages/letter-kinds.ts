import { folded } from '../text/chars.js';

/** What a UTF-16 code unit is to a language. */
export enum Kind {
  none = 0,
  letter = 1,
  /** A letter that no other language here has. */
  own = 2,
  /** A letter that is none of its alphabet. */
  foreign = 3,
}

const LETTER = /\p{L}/u;
const UNITS = 0x10000;
/** So far it is asked of each code unit whether it is a letter. */
const NEAR = 0x600;

/** The `Kind` of each code unit, in capitals too; its alphabet and the letters of its own are given folded. */
export function kindsOf(alphabet: ReadonlySet<string>, own: ReadonlySet<string>): Uint8Array {
  // Beyond, most are letters: no signs between U+2000 and U+2E7F, no halves of characters.
  const kinds = new Uint8Array(UNITS).fill(Kind.foreign, NEAR, 0x2000).fill(Kind.foreign, 0x2e80, 0xd800);
  const note = (unit: number, letter: string): void => {
    if (alphabet.has(letter)) kinds[unit] = own.has(letter) ? Kind.own : Kind.letter;
    else if (unit < NEAR && LETTER.test(letter)) kinds[unit] = Kind.foreign;
  };
  for (let unit = 0; unit < NEAR; unit++) note(unit, String.fromCharCode(folded[unit]!));
  // Alphabets may lie beyond.
  for (const letter of alphabet)
    for (const written of letter + letter.toUpperCase()) {
      const unit = written.charCodeAt(0);
      if (unit >= NEAR) note(unit, letter);
    }
  return kinds;
}
