import { plainText } from '../../model/index.js';
import type { MemoryPair } from '../memory-pair.js';
import type { IndexDirectory, PartEntry } from './directory.js';
import { invert } from './invert.js';
import { bytesOfNumbers } from './numbers.js';
import { recordBytes } from './record.js';
import { Terms } from './terms.js';

/** Pairs of one part at most, and bytes of their records: what a part is built in stays below a hundred megabytes. */
const MOST_PAIRS = 1 << 18;
const MOST_BYTES = 1 << 28;
/** Records are handed out in pieces of so many bytes. */
const PIECE = 1 << 18;
const FIRST = 1 << 12;
const ALIGNED = 8;

/** Numbers, one behind the other. */
class Numbers {
  #values = new Int32Array(FIRST);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) this.#grow(2 * this.length);
    this.#values[this.length++] = value;
  }

  append(values: Int32Array): void {
    const length = this.length + values.length;
    if (length > this.#values.length) this.#grow(Math.max(length, 2 * this.#values.length));
    this.#values.set(values, this.length);
    this.length = length;
  }

  all(): Int32Array {
    return this.#values.subarray(0, this.length);
  }

  #grow(length: number): void {
    const more = new Int32Array(length);
    more.set(this.#values);
    this.#values = more;
  }
}

/**
 * Builds an index in parts, each an inverted index (Zobel and Moffat 2006) of words and of pairs of neighbouring words in arrays of
 * numbers: terms by a hash, for each bucket the pairs whose source has one of its terms, ascending. Terms that share a bucket only lead to
 * more texts to compare. Memory is that of one part, however many there are: the bytes are handed out as they are made.
 */
export class IndexBuilder {
  readonly #emit: (bytes: Uint8Array) => void;
  readonly #most: number;
  readonly #parts: PartEntry[] = [];
  readonly #terms = new Terms();
  /** Bytes handed out so far, and those that wait. */
  #at = 0;
  #piece = new Uint8Array(PIECE);
  #filled = 0;
  /** Of the part at work: where its records begin, where each begins and ends from there, the terms, and where those of each pair end. */
  #records = 0;
  #offsets = new Numbers();
  #hashes = new Numbers();
  #ends = new Numbers();

  /** @param emit takes bytes in their order, which are its own from then on */
  constructor(emit: (bytes: Uint8Array) => void, most = MOST_PAIRS) {
    this.#emit = emit;
    this.#most = most;
  }

  add(pair: MemoryPair): void {
    const record = recordBytes(pair);
    if (this.#ends.length === this.#most || this.#size() + record.length > MOST_BYTES) this.#endPart();
    if (this.#ends.length === 0) this.#offsets.push(0);
    this.#write(record);
    this.#offsets.push(this.#size());
    this.#terms.read(plainText(pair.source));
    this.#hashes.append(this.#terms.all());
    this.#ends.push(this.#hashes.length);
  }

  /** Hands out the rest: all bytes together make an index, whose directory this is. */
  finish(): IndexDirectory {
    this.#endPart();
    return { parts: this.#parts };
  }

  /** Bytes of the records of the part at work. */
  #size(): number {
    return this.#at + this.#filled - this.#records;
  }

  #write(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > this.#piece.length) this.#flush();
    if (bytes.length > this.#piece.length) this.#hand(bytes);
    else {
      this.#piece.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
  }

  #flush(): void {
    const waiting = this.#piece.subarray(0, this.#filled);
    this.#filled = 0;
    if (waiting.length === 0) return;
    this.#hand(waiting);
    this.#piece = new Uint8Array(PIECE);
  }

  #hand(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#at += bytes.length;
    this.#emit(bytes);
  }

  /** Hands out numbers, aligned; gives where they begin. */
  #section(numbers: Int32Array): number {
    this.#hand(new Uint8Array((ALIGNED - (this.#at % ALIGNED)) % ALIGNED));
    const at = this.#at;
    this.#hand(bytesOfNumbers(numbers));
    return at;
  }

  #endPart(): void {
    const count = this.#ends.length;
    if (count === 0) return;
    this.#flush();
    const { bits, starts, postings } = invert(this.#hashes.all(), this.#ends.all());
    this.#parts.push({
      count,
      bits,
      records: this.#records,
      offsets: this.#section(this.#offsets.all().slice()),
      starts: this.#section(starts),
      postings: this.#section(postings),
    });
    this.#records = this.#at;
    for (const numbers of [this.#offsets, this.#hashes, this.#ends]) numbers.length = 0;
  }
}
