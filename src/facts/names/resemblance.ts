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

/** How many columns of the best alignment no rendering explains, and how many it has. */
export function oddColumns(a: WordFacts, b: WordFacts): { odd: number; columns: number; worst: number } {
  let result = { odd: 99, columns: 0, worst: 0 };
  for (const left of a.soundings) {
    for (const right of b.soundings) {
      alignSounds(left.codes, right.codes, WEIGHTS);
      for (const leftStem of a.stems) {
        for (const rightStem of b.stems) {
          const [i, j] = [soundEnd(left, leftStem), soundEnd(right, rightStem)];
          if (i === 0 || j === 0) continue;
          let odd = 0;
          let worst = 0;
          const columns = columnsAt(left.codes, right.codes, i, j, WEIGHTS);
          for (const [x, y] of columns) {
            const score = x < 0 ? WEIGHTS.gap[y]! : y < 0 ? WEIGHTS.gap[x]! : WEIGHTS.pair[x * SOUNDS.length + y]!;
            if (score < -30) odd++;
            if (score < worst) worst = score;
          }
          if (odd < result.odd || (odd === result.odd && worst > result.worst))
            result = { odd, columns: columns.length, worst };
        }
      }
    }
  }
  return result;
}
