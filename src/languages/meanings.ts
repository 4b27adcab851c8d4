import type { LanguageTag } from '../model/index.js';
import type { SectionContent } from '../model/sections.js';
import { bytesOfBase64 } from '../text/base64.js';
import { languageFile } from './prebuilt.js';

/** So many bits are kept of the hash of a stem, and of that of a meaning. */
const STEM = 0xffffff;
export const MEANING = 0x7fffff;
/** Beside a meaning: it is the usual one. */
export const USUAL = 0x800000;

/** A table of meanings and where to look in it. */
export interface MeaningTables {
  /** Entries in the order of their hashes: three bytes of the hash, a count, and three bytes a meaning; little-endian. */
  readonly bytes: Uint8Array;
  /** The slots of `Places` by which entries are found. */
  readonly stems: Int32Array;
  /** Those by which meanings are, the usual ones of each before others. */
  readonly meanings: Int32Array;
}

/**
 * What the words of a language may mean: for hashes of their stems (see `stemHash`) those of the English stems that they stand for
 * in translations, so that each language has a table of its own, and any two meet in English.
 */
export class Meanings {
  private readonly bytes: Uint8Array;
  private readonly stems: Places;
  private readonly meanings: Places;

  constructor({ bytes, stems, meanings }: MeaningTables) {
    this.bytes = bytes;
    this.stems = new Places(stems, (at) => this.at(at));
    this.meanings = new Places(meanings, (at) => this.at(at) & MEANING);
  }

  /** Where the meanings of a stem are counted, to be given to `count` and `meaning`; -1 for a stem that is not known. */
  find(stem: number): number {
    const at = this.stems.find(stem & STEM);
    return at < 0 ? -1 : at + 3;
  }

  count(found: number): number {
    return this.bytes[found]!;
  }

  /** The meaning of that number, with `USUAL` where it is. */
  meaning(found: number, number: number): number {
    return this.at(found + 1 + 3 * number);
  }

  /** Whether the language has words for an English stem: 2 one that usually means it, 1 others, 0 none. */
  words(stem: number): 0 | 1 | 2 {
    const at = this.meanings.find(stem & MEANING);
    return at < 0 ? 0 : this.at(at) & USUAL ? 2 : 1;
  }

  private at(place: number): number {
    return numberIn(this.bytes, place);
  }
}

const numberIn = (bytes: Uint8Array, place: number): number =>
  bytes[place]! | (bytes[place + 1]! << 8) | (bytes[place + 2]! << 16);

/** Finds places by a number that stands there, by open addressing; of several the first. */
class Places {
  constructor(
    private readonly slots: Int32Array,
    private readonly numberAt: (place: number) => number,
  ) {}

  find(number: number): number {
    for (let slot = slotOf(number, this.slots); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const place = this.slots[slot]!;
      if (place < 0 || this.numberAt(place) === number) return place;
    }
  }
}

const slotOf = (number: number, slots: Int32Array): number => (number ^ (number >>> 11)) & (slots.length - 1);

function slotsFor(places: readonly number[], numberAt: (place: number) => number): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * places.length + 2))).fill(-1);
  for (const place of places) {
    let slot = slotOf(numberAt(place), slots);
    while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place;
  }
  return slots;
}

/** Reads entries as `scripts/learn/meanings/learn.py` writes them, in base64. */
export function meaningTables(data: string): MeaningTables {
  const bytes = bytesOfBase64(data);
  const stems: number[] = [];
  const usual: number[] = [];
  const seldom: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    stems.push(at);
    const end = at + 4 + 3 * bytes[at + 3]!;
    for (at += 4; at < end; at += 3) (numberIn(bytes, at) & USUAL ? usual : seldom).push(at);
  }
  return {
    bytes,
    stems: slotsFor(stems, (at) => numberIn(bytes, at)),
    meanings: slotsFor([...usual, ...seldom], (at) => numberIn(bytes, at) & MEANING),
  };
}

/** A table of meanings as sections of a language's file. */
export const meaningSections = ({ bytes, stems, meanings }: MeaningTables): Record<string, SectionContent> => ({
  'meanings.bytes': bytes,
  'meanings.stems': stems,
  'meanings.meanings': meanings,
});

/** What the words of a language mean: from its file where there is a build, which leaves `source` out of the code. */
export function languageMeanings(tag: LanguageTag, source: { readonly data: string } | undefined): Meanings {
  if (source) return new Meanings(meaningTables(source.data));
  const file = languageFile(tag)!;
  return new Meanings({
    bytes: file.bytes('meanings.bytes'),
    stems: file.int32('meanings.stems'),
    meanings: file.int32('meanings.meanings'),
  });
}
