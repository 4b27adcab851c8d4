import { folded } from './chars.js';

/** Shorter words say too little to be known by their beginning. */
const SHORTEST = 3;
/** As far as most stems go; what follows is mostly an ending. */
const LONGEST = 5;

/**
 * A number for the first letters of a word, folded, 0 for a word of fewer than three: a stem for any language. FNV-1a over UTF-16 code
 * units; `stop` is exclusive.
 */
export function stemHash(text: string, start: number, stop: number): number {
  const length = stop - start;
  if (length < SHORTEST) return 0;
  const end = start + Math.min(length, LONGEST);
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ folded[text.charCodeAt(at)]!, 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
