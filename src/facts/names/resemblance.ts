import { SOUNDS } from '../../text/sounds.js';
import { alignSounds, scoreAt } from './align-sounds.js';
import type { Form } from './form.js';
import type { Voice } from './voice.js';
import { WEIGHTS } from './weights.js';

/** Each letter taken for an ending costs a little, so that the longer reading wins where both fit. */
const CUT = 0.015;

/** Less evidence than this, in tenths of a bit, lessens a resemblance. */
const FULL = 80;
const SHORT = 400;

/**
 * How alike two words sound, the best over all their possible stems and readings: 1 for the same sounds, about 0 for chance,
 * lessened where the sounds are few. What cannot come above `least` is -1, mostly without being aligned.
 */
export function resemblance(a: Form, b: Form, least: number): number {
  let ratio = -1;
  let bits = FULL;
  for (const left of a.voices) {
    for (const right of b.voices) {
      if (!mayReach(left, right, Math.max(least, ratio))) continue;
      const [x, y] = [left.codes, right.codes];
      alignSounds(x, y, WEIGHTS);
      for (const i of left.ends) {
        for (const j of right.ends) {
          const score = scoreAt(i, j);
          const found = (2 * score) / (left.self[i]! + right.self[j]!) - CUT * (x.length - i + y.length - j);
          if (found > ratio) [ratio, bits] = [found, score];
        }
      }
    }
  }
  return ratio < 0 ? -1 : ratio - Math.max(0, (FULL - bits) / SHORT);
}

/** Whether the resemblance can come above a value: every sound is taken to stand with its best partner in the other word. */
function mayReach(left: Voice, right: Voice, least: number): boolean {
  const [x, y] = [left.codes, right.codes];
  for (const j of right.ends) {
    let most = 0;
    for (let at = 0; at < j; at++) most += left.best[y[at]!]!;
    if (most <= 0) continue;
    for (const i of left.ends) {
      const sum = left.self[i]! + right.self[j]!;
      const short = most < FULL ? (FULL - most) / SHORT : 0;
      if (2 * most - (least + CUT * (x.length - i + y.length - j) + short) * sum <= 0) continue;
      let bound = 0;
      for (let at = 0; at < i; at++) bound += right.best[x[at]!]!;
      if (2 * bound - (least + CUT * (x.length - i + y.length - j)) * sum > 0) return true;
    }
  }
  return false;
}

/** A column that no rendering in the data explains, in tenths of a bit; one in 200 true renderings has one. */
const ODD = -70;
/** A column that is unusual. */
const UNUSUAL = -30;

/** Whether two words are renderings of each other but for one letter: one column is odd beyond doubt, all others are usual. */
export function isSlip(a: Form, b: Form): boolean {
  let fewest = 2;
  let slip = false;
  for (const left of a.voices) {
    for (const right of b.voices) {
      alignSounds(left.codes, right.codes, WEIGHTS);
      for (const i of left.ends) {
        for (const j of right.ends) {
          const count = oddColumns(left.codes, i, right.codes, j);
          if (count === 0) return false;
          if (count < fewest || (count === fewest && worst > ODD)) {
            fewest = count;
            slip = count === 1 && worst <= ODD;
          }
        }
      }
    }
  }
  return slip;
}

let worst = 0;

/** The number of unusual columns in the best alignment that ends at (endA, endB); `worst` is set to the score of the oddest. */
function oddColumns(a: Uint8Array, endA: number, b: Uint8Array, endB: number): number {
  const { pair, gap } = WEIGHTS;
  let [i, j, count] = [endA, endB, 0];
  worst = 0;
  while (i > 0 || j > 0) {
    const here = scoreAt(i, j);
    let score = 0;
    if (i > 0 && j > 0 && here === scoreAt(i - 1, j - 1) + pair[a[i - 1]! * SOUNDS.length + b[j - 1]!]!) {
      score = pair[a[i - 1]! * SOUNDS.length + b[j - 1]!]!;
      i--;
      j--;
    } else if (i > 0 && here === scoreAt(i - 1, j) + gap[a[i - 1]!]!) score = gap[a[--i]!]!;
    else score = gap[b[--j]!]!;
    if (score < UNUSUAL) count++;
    if (score < worst) worst = score;
  }
  return count;
}
