import { folded } from '../../text/chars.js';

/** What a word may begin with its first letters. */
export const Start = {
  /** A people, or another entry written with a small letter. */
  name: 1,
  /** A common word or given name of the gazetteer. */
  word: 2,
} as const;

/** Stems from this length on are told by five letters. */
const LONG = 6;

/** A filter by the first letters of words: it never forgets one, and lets few others pass. */
export class Starts {
  /** Two bits each: told by three letters, told by fewer, to be told by five. */
  private readonly bits = new Uint8Array(65536);
  private readonly longs = new Uint8Array(65536);

  /** Adds the unchanging part of a folded word. Its last letter may soften, so it is not looked at. */
  add(stem: string, kind: number): void {
    const [a, b, c, d, e] = Array.from({ length: 5 }, (_, index) => stem.charCodeAt(index)) as Letters;
    if (stem.length >= LONG) {
      this.bits[slot(a, b, c)]! |= kind << 4;
      this.longs[slot(slot(a, b, c), d, e)]! |= kind;
    } else if (stem.length > 3) this.bits[slot(a, b, c)]! |= kind;
    else this.bits[slot(a, stem.length > 2 ? b : 0, 0)]! |= kind << 2;
  }

  /** The kinds that a word of a text may begin. */
  of(text: string, start: number): number {
    const a = folded[text.charCodeAt(start)]!;
    const b = folded[text.charCodeAt(start + 1)]!;
    const three = slot(a, b, folded[text.charCodeAt(start + 2)]!);
    const bits = this.bits[three]!;
    let kinds = bits | ((this.bits[slot(a, b, 0)]! | this.bits[slot(a, 0, 0)]!) >> 2);
    if (bits >= 1 << 4) {
      const five = slot(three, folded[text.charCodeAt(start + 3)]!, folded[text.charCodeAt(start + 4)]!);
      kinds |= this.longs[five]! & (bits >> 4);
    }
    return kinds & 3;
  }
}

type Letters = [number, number, number, number, number];

const slot = (a: number, b: number, c: number): number =>
  (Math.imul(Math.imul(a, 31) + b, 1009) + Math.imul(c, 7)) & 0xffff;
