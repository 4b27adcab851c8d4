import { SOUNDS } from '../../../text/sounds.js';
import type { Form } from '../read/form.js';
import { WEIGHTS } from '../read/weights.js';

const SIZE = SOUNDS.length;
const PAIR = Int16Array.from(WEIGHTS.pair);
const GAP = Int16Array.from(WEIGHTS.gap);

/** Each sound taken for an ending costs a little, so that the longer reading wins where both fit. */
const CUT = 0.015;

/** Less evidence than this, in tenths of a bit, lessens a resemblance. */
const FULL = 80;
const SHORT = 400;

// Best scores of the first i sounds of one word against the first j of the other.
const WIDTH = 50;
const score = new Int32Array(WIDTH * WIDTH);

/** What the aligned words scored best; set by `compare`. */
let ratio = -1;
let bits = FULL;

/**
 * How alike two words sound, the best over all their possible stems and readings: 1 for the same sounds, about 0 for chance,
 * lessened where the sounds are few; -1 where it does not come above `least`.
 */
export function resemblance(a: Form, b: Form, least: number): number {
  ratio = -1;
  bits = FULL;
  // The tables may grow while a word is said, so words are said first.
  const a1 = a.voice;
  const a2 = a.otherVoice;
  const b1 = b.voice;
  const b2 = b.otherVoice;
  const x = a.lookup.voices.table;
  const y = b.lookup.voices.table;
  compare(x, a1, y, b1, least);
  compare(x, a1, y, b2, least);
  compare(x, a2, y, b1, least);
  compare(x, a2, y, b2, least);
  return ratio < 0 ? -1 : ratio - Math.max(0, (FULL - bits) / SHORT);
}

function compare(x: Int16Array, a: number, y: Int16Array, b: number, least: number): void {
  if (!mayResemble(x, a, y, b, Math.max(least, ratio))) return;
  align(x, a, y, b);
  const lengthA = x[a]!;
  const stemsA = x[a + 1]!;
  const lengthB = y[b]!;
  const stemsB = y[b + 1]!;
  for (let left = 0; left < stemsA; left++) {
    const i = x[a + 2 + left]!;
    const self = x[a + 2 + stemsA + left]!;
    for (let right = 0; right < stemsB; right++) {
      const j = y[b + 2 + right]!;
      const found = score[i * WIDTH + j]!;
      const value = (2 * found) / (self + y[b + 2 + stemsB + right]!) - CUT * (lengthA - i + lengthB - j);
      if (value > ratio) {
        ratio = value;
        bits = found;
      }
    }
  }
}

// What the first sounds of either word can score at most.
const mostOfA = new Int32Array(WIDTH);
const mostOfB = new Int32Array(WIDTH);

/**
 * Whether the resemblance of two voices, at places of tables, can come above a value, 0 or more: every sound is taken to stand with its
 * best partner in the other word. Places under 0 are no voices.
 */
export function mayResemble(x: Int16Array, a: number, y: Int16Array, b: number, least: number): boolean {
  if (a < 0 || b < 0) return false;
  if (!mayScore(mostOfB, y, b, x, a) || !mayScore(mostOfA, x, a, y, b)) return false;
  const lengthA = x[a]!;
  const stemsA = x[a + 1]!;
  const lengthB = y[b]!;
  const stemsB = y[b + 1]!;
  for (let right = 0; right < stemsB; right++) {
    const j = y[b + 2 + right]!;
    const most = 2 * mostOfB[j]!;
    const self = y[b + 2 + stemsB + right]!;
    for (let left = 0; left < stemsA; left++) {
      const i = x[a + 2 + left]!;
      const wanted = (least + CUT * (lengthA - i + lengthB - j)) * (x[a + 2 + stemsA + left]! + self);
      if (most > wanted && 2 * mostOfA[i]! > wanted) return true;
    }
  }
  return false;
}

/** Adds up what the first sounds of a voice score at most against another; whether that is more than nothing for some stem. */
function mayScore(sums: Int32Array, x: Int16Array, a: number, y: Int16Array, b: number): boolean {
  const length = x[a]!;
  const stems = x[a + 1]!;
  const sounds = a + 2 + 2 * stems;
  const best = b + 2 + 2 * y[b + 1]! + y[b]!;
  let sum = 0;
  for (let at = 0; at < length; at++) {
    sum += y[best + x[sounds + at]!]!;
    sums[at + 1] = sum;
  }
  for (let stem = 0; stem < stems; stem++) if (sums[x[a + 2 + stem]!]! > 0) return true;
  return false;
}

/** Fills the table of scores; see `alignSounds`. */
function align(x: Int16Array, a: number, y: Int16Array, b: number): void {
  const lengthA = x[a]!;
  const lengthB = y[b]!;
  const soundsA = a + 2 + 2 * x[a + 1]!;
  const soundsB = b + 2 + 2 * y[b + 1]!;
  score[0] = 0;
  for (let j = 1; j <= lengthB; j++) score[j] = score[j - 1]! + GAP[y[soundsB + j - 1]!]!;
  for (let i = 1; i <= lengthA; i++) {
    const sound = x[soundsA + i - 1]!;
    const row = i * WIDTH;
    const lone = GAP[sound]!;
    const pairs = sound * SIZE;
    let diagonal = score[row - WIDTH]!;
    let before = diagonal + lone;
    score[row] = before;
    for (let j = 1; j <= lengthB; j++) {
      const other = y[soundsB + j - 1]!;
      const above = score[row - WIDTH + j]!;
      let best = diagonal + PAIR[pairs + other]!;
      if (above + lone > best) best = above + lone;
      before += GAP[other]!;
      if (before < best) before = best;
      score[row + j] = before;
      diagonal = above;
    }
  }
}

/** A column that no rendering in the data explains, in tenths of a bit; one in 200 true renderings has one. */
const ODD = -75;
/** A column that is unusual. */
const UNUSUAL = -30;

/** Latin c is read in too many ways (Kovačić, Francesco) for č beside s or k to be odd. */
const SPELLING = PAIR.slice();
for (const pair of ['sč', 'čs', 'kč', 'čk']) {
  const place = SOUNDS.indexOf(pair[0]!) * SIZE + SOUNDS.indexOf(pair[1]!);
  SPELLING[place] = Math.max(SPELLING[place]!, UNUSUAL);
}

/** Whether two words are renderings of each other but for one letter: one column is odd beyond doubt, all others are usual. */
export function isSlip(a: Form, b: Form): boolean {
  const [count, score] = slipOfForms(a, b);
  return count === 1 && score <= ODD;
}

/** The fewest unusual columns by any reading, and what the oddest of them scores. */
export function slipOfForms(a: Form, b: Form): [number, number] {
  const voices = [a.voice, a.otherVoice];
  const others = [b.voice, b.otherVoice];
  const x = a.lookup.voices.table;
  const y = b.lookup.voices.table;
  let fewest = 9;
  let least = 0;
  for (const left of voices) {
    for (const right of others) {
      if (left < 0 || right < 0) continue;
      align(x, left, y, right);
      for (let i = 0; i < x[left + 1]!; i++) {
        for (let j = 0; j < y[right + 1]!; j++) {
          const count = oddColumns(x, left, x[left + 2 + i]!, y, right, y[right + 2 + j]!);
          if (count < fewest || (count === fewest && worst > least)) {
            fewest = count;
            least = worst;
          }
        }
      }
    }
  }
  return [fewest, least];
}

let worst = 0;

/** The number of unusual columns in the best alignment that ends at (i, j); `worst` is set to the score of the oddest. */
function oddColumns(x: Int16Array, a: number, endA: number, y: Int16Array, b: number, endB: number): number {
  const soundsA = a + 1 + 2 * x[a + 1]!;
  const soundsB = b + 1 + 2 * y[b + 1]!;
  let i = endA;
  let j = endB;
  let count = 0;
  worst = 0;
  while (i > 0 || j > 0) {
    const at = i * WIDTH + j;
    const here = score[at]!;
    let column = 0;
    const pair = i > 0 && j > 0 ? PAIR[x[soundsA + i]! * SIZE + y[soundsB + j]!]! : 0;
    if (i > 0 && j > 0 && here === score[at - WIDTH - 1]! + pair) {
      column = SPELLING[x[soundsA + i]! * SIZE + y[soundsB + j]!]!;
      i--;
      j--;
    } else if (i > 0 && here === score[at - WIDTH]! + GAP[x[soundsA + i]!]!) column = GAP[x[soundsA + i--]!]!;
    else column = GAP[y[soundsB + j--]!]!;
    if (column < UNUSUAL) count++;
    if (column < worst) worst = column;
  }
  return count;
}
