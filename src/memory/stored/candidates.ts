import { BrokenIndex } from './broken-index.js';
import type { IndexPart } from './index-part.js';
import { Terms } from './terms.js';

/** Postings that a question reads at most: rarer terms come first. */
const MOST_READ = 40_000;

/** A term of a question: how many pairs have it, in all parts. */
interface Asked {
  readonly hash: number;
  readonly frequency: number;
}

/** Finds the pairs whose sources have most in common with a text, in parts that are numbered through. */
export class Candidates {
  readonly #parts: readonly IndexPart[];
  readonly #terms = new Terms();
  /** Scratch: what each pair has in common with the text asked for, and the pairs that have anything. */
  readonly #scores: Float32Array;
  readonly #touched = new Uint32Array(MOST_READ);

  constructor(parts: readonly IndexPart[]) {
    this.#parts = parts;
    this.#scores = new Float32Array(parts.reduce((sum, { count }) => sum + count, 0));
  }

  /** The numbers of the pairs, rare terms weighing most; the best first, of equal ones the first. */
  of(text: string, most: number): number[] {
    const scores = this.#scores;
    let touched = 0;
    let read = 0;
    try {
      for (const { hash, frequency } of this.#asked(text)) {
        const weight = Math.log2(1 + scores.length / frequency);
        let base = 0;
        for (const part of this.#parts) {
          const found = read < MOST_READ ? part.postings(hash, MOST_READ - read) : [];
          read += found.length;
          for (const number of found) {
            if (number >= part.count) throw new BrokenIndex();
            if (scores[base + number] === 0) this.#touched[touched++] = base + number;
            scores[base + number]! += weight;
          }
          base += part.count;
        }
      }
      return bestOf(this.#touched.subarray(0, touched), scores, most);
    } finally {
      for (let at = 0; at < touched; at++) scores[this.#touched[at]!] = 0;
    }
  }

  /** The terms of a text that any pair has, the rarest first. */
  #asked(text: string): Asked[] {
    this.#terms.read(text);
    const asked: Asked[] = [];
    for (const hash of new Set(this.#terms.all())) {
      const frequency = this.#parts.reduce((sum, part) => sum + part.frequency(hash), 0);
      if (frequency > 0) asked.push({ hash, frequency });
    }
    return asked.sort((a, b) => a.frequency - b.frequency);
  }
}

/** Those of the highest scores, the best first, of equal ones the first: one walk with a short list at hand. */
function bestOf(found: Uint32Array, scores: Float32Array, most: number): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number): boolean => scores[a]! > scores[b]! || (scores[a] === scores[b] && a < b);
  for (const one of found) {
    if (best.length === most && !isBefore(one, best[most - 1]!)) continue;
    if (best.length === most) best.pop();
    let at = best.length;
    while (at > 0 && isBefore(one, best[at - 1]!)) at--;
    best.splice(at, 0, one);
  }
  return best;
}
