import { folded } from '../../text/chars.js';

/** What a word may begin with its first letters. */
export const Start = {
  /** A people, or another entry written with a small letter. */
  name: 1,
  /** A common word or given name of the gazetteer. */
  word: 2,
} as const;

/** A filter by the first letters of words: it never forgets one, and lets few others pass. */
export class Starts {
  private readonly bits = new Uint8Array(65536);

  /** Adds the unchanging part of a folded word. Its last letter may soften, so it is not looked at. */
  add(stem: string, kind: number): void {
    if (stem.length > 3) this.bits[slot(stem.charCodeAt(0), stem.charCodeAt(1), stem.charCodeAt(2))]! |= kind;
    else if (stem.length > 1)
      this.bits[slot(stem.charCodeAt(0), stem.charCodeAt(1) * (stem.length - 2), 0)]! |= kind << 2;
    else this.bits[slot(stem.charCodeAt(0), 0, 0)]! |= kind << 2;
  }

  /** The kinds that a word of a text may begin. */
  of(text: string, start: number): number {
    const a = folded[text.charCodeAt(start)]!;
    const b = folded[text.charCodeAt(start + 1)]!;
    const c = folded[text.charCodeAt(start + 2)]!;
    return this.bits[slot(a, b, c)]! | (this.bits[slot(a, b, 0)]! >> 2) | (this.bits[slot(a, 0, 0)]! >> 2);
  }
}

const slot = (a: number, b: number, c: number): number => (Math.imul(Math.imul(a, 31) + b, 1009) + c) & 0xffff;
