import { SOUNDS, type Sounding } from '../../text/sounds.js';
import { alignSounds, columnsAt, type SoundWeights, scoreAt, selfScore } from './align-sounds.js';
import type { WordFacts } from './lookup.js';
import weights from './sound-weights.json' with { type: 'json' };

const WEIGHTS: SoundWeights = { pair: weights.pair, gap: weights.gap };

/** How alike two words sound. */
export interface Resemblance {
  /** 1 for the same sounds, about 0 for chance. */
  readonly ratio: number;
  /** Evidence in tenths of a bit. */
  readonly bits: number;
}

const NOTHING: Resemblance = { ratio: -1, bits: -1000 };

/** Number of sounds in the first `length` letters. */
function soundEnd(sounding: Sounding, length: number): number {
  let end = sounding.letters.length;
  while (end > 0 && sounding.letters[end - 1]! >= length) end--;
  return end;
}

const cache = new Map<WordFacts, Map<WordFacts, Resemblance>>();
let cached = 0;

/** The best resemblance over all possible stems and readings of both words. */
export function resemblance(a: WordFacts, b: WordFacts): Resemblance {
  let row = cache.get(a);
  const known = row?.get(b);
  if (known) return known;
  const value = measure(a, b);
  if (cached++ > 100_000) {
    cache.clear();
    cached = 0;
    row = undefined;
  }
  if (!row) {
    row = new Map();
    cache.set(a, row);
  }
  row.set(b, value);
  return value;
}

function measure(a: WordFacts, b: WordFacts): Resemblance {
  let best = NOTHING;
  for (const left of a.soundings) {
    for (const right of b.soundings) {
      const found = compare(left, a.stems, right, b.stems);
      if (found.ratio > best.ratio) best = found;
    }
  }
  return best;
}

function compare(
  left: Sounding,
  leftStems: readonly number[],
  right: Sounding,
  rightStems: readonly number[],
): Resemblance {
  const [x, y] = [left.codes, right.codes];
  alignSounds(x, y, WEIGHTS);
  let best = NOTHING;
  for (const leftStem of leftStems) {
    const i = soundEnd(left, leftStem);
    if (i === 0) continue;
    const leftSelf = selfScore(x, i, WEIGHTS);
    for (const rightStem of rightStems) {
      const j = soundEnd(right, rightStem);
      if (j === 0) continue;
      const bits = scoreAt(i, j);
      // Each letter taken for an ending costs a little, so that the longer reading wins where both fit.
      const cut = 0.015 * (x.length - i + y.length - j);
      const ratio = (2 * bits) / (leftSelf + selfScore(y, j, WEIGHTS)) - cut;
      if (ratio > best.ratio) best = { ratio, bits };
    }
  }
  return best;
}

/** A column that no rendering in the data explains, in tenths of a bit; one in 200 true renderings has one. */
const ODD = -70;
/** A column that is unusual. */
const UNUSUAL = -30;

/** Whether two words are renderings of each other but for one letter: one column is odd beyond doubt, all others are usual. */
export function isSlip(a: WordFacts, b: WordFacts): boolean {
  let fewest = 2;
  let slip = false;
  for (const left of a.soundings) {
    for (const right of b.soundings) {
      alignSounds(left.codes, right.codes, WEIGHTS);
      for (const leftStem of a.stems) {
        for (const rightStem of b.stems) {
          const found = oddColumns(left, soundEnd(left, leftStem), right, soundEnd(right, rightStem));
          if (found.count === 0) return false;
          if (found.count < fewest || (found.count === fewest && found.worst > ODD)) {
            fewest = found.count;
            slip = found.count === 1 && found.worst <= ODD;
          }
        }
      }
    }
  }
  return slip;
}

function oddColumns(left: Sounding, i: number, right: Sounding, j: number): { count: number; worst: number } {
  let [count, worst] = [0, 0];
  if (i === 0 || j === 0) return { count: 99, worst };
  for (const [x, y] of columnsAt(left.codes, right.codes, i, j, WEIGHTS)) {
    const score = x < 0 ? WEIGHTS.gap[y]! : y < 0 ? WEIGHTS.gap[x]! : WEIGHTS.pair[x * SOUNDS.length + y]!;
    if (score < UNUSUAL) count++;
    if (score < worst) worst = score;
  }
  return { count, worst };
}
