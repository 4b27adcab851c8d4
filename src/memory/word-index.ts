const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Postings that a question reads at most: rarer terms come first. */
const MOST_READ = 40_000;
/** Single words that stand in more sentences tell nothing that two of them do not. */
const COMMON = 20_000;
const FIRST = 1 << 16;

const hashOf = (word: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
};

/**
 * Calls `visit` with the hash of each word of a text, and of each two that follow each other; its ends count as words. Two common words
 * are rare together: a sentence of which one word was changed keeps most of its pairs, however common its words are.
 */
function eachTerm(text: string, visit: (hash: number, isWord: boolean) => void): void {
  const words = text.normalize('NFC').toLowerCase().match(WORD);
  if (!words) return;
  let before = 1;
  for (const word of words) {
    const hash = hashOf(word);
    visit(hash, true);
    visit(Math.imul(before, 0x9e3779b1) ^ hash, false);
    before = hash;
  }
  visit(Math.imul(before, 0x9e3779b1) ^ 2, false);
}

/**
 * An inverted index (Zobel and Moffat 2006) of words and of pairs of neighbouring words, in arrays of numbers: terms by a hash, for each
 * bucket the texts that have one of its terms, ascending. Terms that share a bucket only lead to more texts to compare.
 */
export class WordIndex {
  /** Where the texts of each bucket begin in `postings`; one more at the end. */
  private readonly starts: Int32Array;
  private readonly postings: Int32Array;
  private readonly mask: number;
  /** Scratch: what each text has in common with the one asked for. */
  private readonly scores: Float32Array;

  constructor(texts: Iterable<string>) {
    let terms = new Int32Array(FIRST);
    let isWord = new Uint8Array(FIRST);
    let ends = new Int32Array(FIRST);
    let used = 0;
    let count = 0;
    const visit = (hash: number, word: boolean): void => {
      if (used === terms.length) {
        terms = grown(terms, new Int32Array(2 * used));
        isWord = grown(isWord, new Uint8Array(2 * used));
      }
      isWord[used] = word ? 1 : 0;
      terms[used++] = hash;
    };
    for (const text of texts) {
      eachTerm(text, visit);
      if (count === ends.length) ends = grown(ends, new Int32Array(2 * count));
      ends[count++] = used;
    }
    let size = FIRST;
    while (size < used / 4) size *= 2;
    this.mask = size - 1;
    const starts = new Int32Array(size + 1);
    const sizes = new Int32Array(size);
    for (let at = 0; at < used; at++) sizes[this.bucketOf(terms[at]!)]!++;
    // Words that are everywhere are left out; their pairs stay.
    const isKept = (at: number): boolean => isWord[at] === 0 || sizes[this.bucketOf(terms[at]!)]! <= COMMON;
    const kept = new Int32Array(size);
    for (let at = 0; at < used; at++) if (isKept(at)) kept[this.bucketOf(terms[at]!)]!++;
    for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1] = starts[bucket]! + kept[bucket]!;
    const postings = new Int32Array(starts[size]!);
    const next = starts.slice(0, size);
    for (let at = 0, text = 0; at < used; at++) {
      while (ends[text]! <= at) text++;
      if (isKept(at)) postings[next[this.bucketOf(terms[at]!)]!++] = text;
    }
    this.starts = starts;
    this.postings = postings;
    this.scores = new Float32Array(count);
  }

  /** The numbers of the texts that have most in common with a text, rare terms weighing most; the best first. */
  candidates(text: string, most: number): number[] {
    const { starts, postings, scores } = this;
    const buckets = new Set<number>();
    eachTerm(text, (hash) => buckets.add(this.bucketOf(hash)));
    const lists = [...buckets]
      .map((bucket) => ({ start: starts[bucket]!, end: starts[bucket + 1]! }))
      .filter(({ start, end }) => end > start)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const touched: number[] = [];
    let read = 0;
    for (const { start, end } of lists) {
      const stop = Math.min(end, start + MOST_READ - read);
      read += stop - start;
      const weight = Math.log2(1 + scores.length / (end - start));
      for (let at = start, before = -1; at < stop; at++) {
        const found = postings[at]!;
        // A term that stands twice in a text counts once.
        if (found === before) continue;
        before = found;
        if (scores[found] === 0) touched.push(found);
        scores[found]! += weight;
      }
    }
    const best = bestOf(touched, scores, most);
    for (const found of touched) scores[found] = 0;
    return best;
  }

  private bucketOf(hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (mixed ^ (mixed >>> 13)) & this.mask;
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Those of the highest scores, the best first, of equal ones the first: one walk with a short list at hand. */
function bestOf(found: readonly number[], scores: Float32Array, most: number): number[] {
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
