import type { Meanings } from '../../../languages/meanings.js';
import { MEANING, USUAL } from '../../../languages/meanings.js';
import { stemHash } from '../../../text/stem-hash.js';
import type { Side } from '../mention/side.js';
import type { Linked } from './linked.js';

/** A meaning that is not the usual one counts half; the whole length of a text away counts as much. */
const SELDOM = 0.5;
const AWAY = 0.5;
/** A word is compared with so many others of one meaning, so that time grows with the text and not with its square. */
const MOST = 16;
/** Pairs are ordered as single numbers: what they are worth in so many steps, and the two words of at most so many. */
const STEPS = 1024;
const WORDS = 2 ** 20;

/** What is known of the words of one side. */
class Words {
  /** The word of the other side that stands for it, or -1. */
  at = new Int32Array();
  /** See `stemHash`. */
  stems = new Int32Array();
  /** How many words, short ones apart, nothing stands for. */
  open = 0;

  /** For why it makes room at once see `Tokens`. */
  constructor() {
    this.reserve(64);
  }

  private reserve(count: number): void {
    if (this.at.length >= count) return;
    this.at = new Int32Array(2 * count);
    this.stems = new Int32Array(2 * count);
  }

  load(side: Side, links: Linked): void {
    const { count } = side;
    this.reserve(count);
    for (let at = 0; at < count; at++) {
      this.at[at] = links.at[at]!;
      this.stems[at] = stemHash(side.text, side.start[at]!, side.stop[at]!);
    }
  }

  /** Whether a word has three letters or more and nothing stands for it. */
  isOpen(at: number): boolean {
    return this.at[at]! < 0 && this.stems[at] !== 0;
  }

  count(side: Side): void {
    this.open = 0;
    for (let at = 0; at < side.count; at++) if (this.isOpen(at)) this.open++;
  }
}

// One pair is aligned at a time: which words have a meaning, as chains.
let chains = 256;
let first = new Int32Array(chains);
let next = new Int32Array(512);
let meant = new Int32Array(512);
let word = new Int32Array(512);
let links = 0;
let pairs = new Float64Array(512);
let size = 0;

// The meanings of the stem that was asked last.
/** A count is a byte. */
const meanings = new Int32Array(256);
let total = 0;

/** Finds the meanings of a stem: itself, as names and English words are, and what the language knows of it. */
function findMeanings(stem: number, known: Meanings | undefined): void {
  total = 0;
  if (stem === 0) return;
  meanings[total++] = (stem & MEANING) | USUAL;
  const found = known?.find(stem) ?? -1;
  if (found < 0) return;
  for (let index = known!.count(found) - 1; index >= 0; index--) meanings[total++] = known!.meaning(found, index);
}

/** Forgets all links; there are about as many chains as words of a text have meanings. */
function clearChains(words: number): void {
  chains = Math.min(1 << 16, Math.max(256, 2 << (32 - Math.clz32(words))));
  if (first.length < chains) first = new Int32Array(chains);
  first.fill(-1, 0, chains);
}

function addLink(meaning: number, place: number): void {
  if (links === next.length) {
    next = grown(next, new Int32Array(2 * links));
    meant = grown(meant, new Int32Array(2 * links));
    word = grown(word, new Int32Array(2 * links));
  }
  const chain = meaning & (chains - 1);
  next[links] = first[chain]!;
  meant[links] = meaning;
  word[links] = place;
  first[chain] = links++;
}

function addPair(worth: number, at: number, place: number): void {
  if (size === pairs.length) pairs = grown(pairs, new Float64Array(2 * size));
  pairs[size++] = (Math.round((1 - worth) * STEPS) * WORDS + at) * WORDS + place;
}

/** So few are sorted by insertion. */
const FEW = 32;

function sort(): void {
  if (size > FEW) {
    pairs.subarray(0, size).sort();
    return;
  }
  for (let index = 1; index < size; index++) {
    const pair = pairs[index]!;
    let at = index - 1;
    for (; at >= 0 && pairs[at]! > pair; at--) pairs[at + 1] = pairs[at]!;
    pairs[at + 1] = pair;
  }
}

function grown<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * Which words of two texts stand for each other, small ones too: what is linked as names, then copies and words of one meaning, the
 * likeliest and nearest first (competitive linking, Melamed 2000). Worked out when it is first asked for a pair.
 */
export class Aligned {
  /** Which pair it is: another number for each. */
  pair = 0;
  private isMade = false;
  private readonly ofA = new Words();
  private readonly ofB = new Words();

  constructor(
    private readonly a: Side,
    private readonly b: Side,
    private readonly of: Linked,
    private readonly to: Linked,
  ) {}

  /** Forgets the pair before. */
  reset(): void {
    this.isMade = false;
    this.pair++;
  }

  /** What is known of the words of a side. */
  words(side: Side): Words {
    if (!this.isMade) this.make();
    return side === this.a ? this.ofA : this.ofB;
  }

  private make(): void {
    this.isMade = true;
    const { a, b, ofA, ofB } = this;
    ofA.load(a, this.of);
    ofB.load(b, this.to);
    this.findPairs();
    sort();
    for (let index = 0; index < size; index++) {
      const place = pairs[index]! % WORDS;
      const at = Math.floor(pairs[index]! / WORDS) % WORDS;
      if (ofA.at[at]! >= 0 || ofB.at[place]! >= 0) continue;
      ofA.at[at] = place;
      ofB.at[place] = at;
    }
    ofA.count(a);
    ofB.count(b);
  }

  private findPairs(): void {
    const { a, b, ofA, ofB } = this;
    size = 0;
    links = 0;
    const ofThere = b.lookup.language.names.meanings?.();
    clearChains(b.count);
    for (let place = Math.min(b.count, WORDS) - 1; place >= 0; place--)
      if (ofB.at[place]! < 0) {
        findMeanings(ofB.stems[place]!, ofThere);
        for (let index = 0; index < total; index++) addLink(meanings[index]!, place);
      }
    const ofHere = a.lookup.language.names.meanings?.();
    for (let at = Math.min(a.count, WORDS) - 1; at >= 0; at--)
      if (ofA.at[at]! < 0) {
        findMeanings(ofA.stems[at]!, ofHere);
        for (let index = 0; index < total; index++) this.meet(at, meanings[index]!);
      }
  }

  /** Pairs a word with those of the other side that have a meaning. */
  private meet(at: number, meaning: number): void {
    const { a, b } = this;
    let left = MOST;
    for (let link = first[meaning & (chains - 1)]!; link >= 0 && left > 0; link = next[link]!) {
      if (((meant[link]! ^ meaning) & MEANING) !== 0) continue;
      left--;
      const away = Math.abs(at / a.count - word[link]! / b.count);
      addPair((meant[link]! & meaning & USUAL ? 1 : SELDOM) - AWAY * away, at, word[link]!);
    }
  }
}
