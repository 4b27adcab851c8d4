import { letterOf, UNKNOWN } from '../../text/letters.js';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** What stands for a text's beginning and end among its words. */
const BEGINNING = 1;
const END = 2;
const EMPTY = 0x811c9dc5;

const taken = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const joined = (before: number, hash: number): number => Math.imul(before, 0x9e3779b1) ^ hash;

/** Calls `visit` with a hash of each word; false where the text has to be folded as a whole first, and some may have been visited. */
function eachWord(text: string, visit: (hash: number) => void): boolean {
  let hash = EMPTY;
  for (let at = 0; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter === UNKNOWN) return false;
    if (letter !== 0) hash = taken(hash, letter);
    else if (hash !== EMPTY) {
      visit(hash);
      hash = EMPTY;
    }
  }
  if (hash !== EMPTY) visit(hash);
  return true;
}

function eachFoldedWord(text: string, visit: (hash: number) => void): void {
  for (const word of text.normalize('NFC').toLowerCase().match(WORD) ?? []) {
    let hash = EMPTY;
    for (let at = 0; at < word.length; at++) hash = taken(hash, word.charCodeAt(at));
    visit(hash);
  }
}

/** The terms of a text, in an array that is used again for the next one. */
export class Terms {
  #hashes = new Int32Array(1024);
  #length = 0;
  #before = BEGINNING;

  readonly #take = (hash: number): void => {
    if (this.#length + 3 > this.#hashes.length) {
      const more = new Int32Array(2 * this.#hashes.length);
      more.set(this.#hashes);
      this.#hashes = more;
    }
    this.#hashes[this.#length++] = hash;
    this.#hashes[this.#length++] = joined(this.#before, hash);
    this.#before = hash;
  };

  /**
   * Reads a text: each word of it, and each two that follow each other; its ends count as words. Two common words are rare together: a
   * sentence of which one word was changed keeps most of its pairs, however common its words are.
   */
  read(text: string): void {
    this.#begin();
    if (!eachWord(text, this.#take)) {
      this.#begin();
      eachFoldedWord(text, this.#take);
    }
    if (this.#length > 0) this.#hashes[this.#length++] = joined(this.#before, END);
  }

  /** Hashes of the last text, good until the next: at even places of a word, behind it of the pair that it ends; last of the last pair. */
  all(): Int32Array {
    return this.#hashes.subarray(0, this.#length);
  }

  #begin(): void {
    this.#length = 0;
    this.#before = BEGINNING;
  }
}

/** Whether a term of a text with so many is a word, not a pair of them. */
export const isWord = (at: number, length: number): boolean => at % 2 === 0 && at < length - 1;

/** The bucket of a term in a table of `2 ** bits`. */
export function bucketOf(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & ((1 << bits) - 1);
}
