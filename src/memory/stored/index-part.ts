import type { MemoryPair } from '../memory-pair.js';
import { BrokenIndex } from './broken-index.js';
import type { ByteSource } from './byte-source.js';
import type { PartEntry } from './directory.js';
import { numbersOfBytes } from './numbers.js';
import { pairOfRecord } from './record.js';
import { bucketOf } from './terms.js';

const MOST_BITS = 28;
const NUMBER = 4;

/** A part of an index, read where a question asks for it; its two tables are read at the first. */
export class IndexPart {
  readonly #source: ByteSource;
  readonly #entry: PartEntry;
  #starts: Uint32Array | undefined;
  #offsets: Uint32Array | undefined;

  /** @throws BrokenIndex where the entry cannot be that of a part */
  constructor(source: ByteSource, entry: PartEntry) {
    const { count, bits, records, offsets, starts, postings } = entry;
    const isSound =
      [count, bits, records, offsets, starts, postings].every((value) => Number.isSafeInteger(value) && value >= 0) &&
      bits <= MOST_BITS &&
      offsets + NUMBER * (count + 1) <= source.size &&
      starts + NUMBER * ((1 << bits) + 1) <= source.size;
    if (!isSound) throw new BrokenIndex();
    this.#source = source;
    this.#entry = entry;
  }

  /** How many pairs it has. */
  get count(): number {
    return this.#entry.count;
  }

  /** How many pairs have a term in their source, or one that shares its bucket. */
  frequency(hash: number): number {
    const starts = this.#tableOfStarts();
    const bucket = bucketOf(hash, this.#entry.bits);
    return starts[bucket + 1]! - starts[bucket]!;
  }

  /** The numbers of those pairs, ascending, the first ones where there are more than `most`. Each may stand there several times. */
  postings(hash: number, most: number): Uint32Array {
    const starts = this.#tableOfStarts();
    const bucket = bucketOf(hash, this.#entry.bits);
    const length = Math.min(most, starts[bucket + 1]! - starts[bucket]!);
    return numbersOfBytes(this.#source.read(this.#entry.postings + NUMBER * starts[bucket]!, NUMBER * length));
  }

  /** @throws BrokenIndex where it is none */
  pair(number: number): MemoryPair {
    const { records, offsets, count } = this.#entry;
    this.#offsets ??= ascending(numbersOfBytes(this.#source.read(offsets, NUMBER * (count + 1))));
    const begin = this.#offsets[number];
    const end = this.#offsets[number + 1];
    if (begin === undefined || end === undefined) throw new BrokenIndex();
    return pairOfRecord(this.#source.read(records + begin, end - begin));
  }

  #tableOfStarts(): Uint32Array {
    const { starts, bits } = this.#entry;
    this.#starts ??= ascending(numbersOfBytes(this.#source.read(starts, NUMBER * ((1 << bits) + 1))));
    return this.#starts;
  }
}

function ascending(numbers: Uint32Array): Uint32Array {
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! < numbers[at - 1]!) throw new BrokenIndex();
  return numbers;
}
