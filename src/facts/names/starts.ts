import { folded } from '../../text/chars.js';

/** What a word may begin with its first letters. */
export const Start = {
  /** A people, or another entry written with a small letter. */
  name: 1,
  /** A common word or given name of the gazetteer. */
  word: 2,
} as const;

/** Some stem goes on after these letters. */
const MORE = 4;
const KINDS = 3;

/** A filter by the first letters of words, up to five: it never forgets one, and lets few others pass. */
export class Starts {
  /** By two, three, four and five letters: the kinds that are told by so many, and whether more letters tell others. */
  private readonly tables = Array.from({ length: 4 }, () => new Uint8Array(65536)) as Tables;
  /** By one letter, of the few stems that have no more. */
  private readonly single = new Uint8Array(65536);

  /** Adds the beginning of a folded stem that all its forms have. */
  add(beginning: string, kind: number): void {
    if (beginning.length < 2) {
      this.single[beginning.charCodeAt(0)]! |= kind;
      return;
    }
    let place = pair(beginning.charCodeAt(0), beginning.charCodeAt(1));
    const last = Math.min(beginning.length, 5);
    for (let letters = 2; letters < last; letters++) {
      this.tables[letters - 2]![place]! |= MORE;
      place = further(place, beginning.charCodeAt(letters));
    }
    this.tables[last - 2]![place]! |= kind;
  }

  /** The kinds that a word of a text may begin. */
  of(text: string, start: number): number {
    const { tables } = this;
    const first = folded[text.charCodeAt(start)]!;
    let place = pair(first, folded[text.charCodeAt(start + 1)]!);
    const two = tables[0][place]!;
    let kinds = two | this.single[first]!;
    if ((two & MORE) !== 0) {
      place = further(place, folded[text.charCodeAt(start + 2)]!);
      const three = tables[1][place]!;
      kinds |= three;
      if ((three & MORE) !== 0) {
        place = further(place, folded[text.charCodeAt(start + 3)]!);
        const four = tables[2][place]!;
        kinds |= four;
        if ((four & MORE) !== 0) kinds |= tables[3][further(place, folded[text.charCodeAt(start + 4)]!)]!;
      }
    }
    return kinds & KINDS;
  }
}

type Tables = [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

const pair = (a: number, b: number): number => (Math.imul(a, 1009) + b) & 0xffff;
const further = (place: number, letter: number): number => (Math.imul(place, 31) + Math.imul(letter, 7919)) & 0xffff;
