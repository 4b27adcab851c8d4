/** What a UTF-16 code unit stands for where it cannot be said of it alone: the text has to be folded as a whole. */
export const UNKNOWN = 1;

const JAMO = [0x1100, 0x11ff] as const;
const FINAL_SIGMA = 0x3a3;
const pages: (Uint16Array | undefined)[] = [];

function unitOf(code: number): number {
  const character = String.fromCharCode(code);
  // What follows may change these: marks compose, jamo too, a last sigma is another letter; halves of pairs are no letters alone.
  const isOpen = (code & 0xf800) === 0xd800 || (code >= JAMO[0] && code <= JAMO[1]) || code === FINAL_SIGMA;
  if (isOpen || /\p{M}/u.test(character) || character.normalize('NFC') !== character) return UNKNOWN;
  const small = character.toLowerCase();
  if (small.length > 1) return UNKNOWN;
  return /[\p{L}\p{N}]/u.test(small) ? small.charCodeAt(0) : 0;
}

function pageOf(index: number): Uint16Array {
  const page = Uint16Array.from({ length: 256 }, (_, at) => unitOf((index << 8) | at));
  pages[index] = page;
  return page;
}

/**
 * A code unit as letters and digits are compared: the small letter in Unicode's composed form, 0 for all that is neither, `UNKNOWN`
 * where it depends on what stands about it. Read from tables of 256 that are made as they are met.
 */
export function letterOf(code: number): number {
  return (pages[code >> 8] ?? pageOf(code >> 8))[code & 0xff]!;
}
