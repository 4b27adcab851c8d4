import { eachRun, type LetterModel, letterScore } from '../../../src/text/letter-model.js';

const SIZE = 1 << 14;
const ROUNDS = 6;
const RATE = 0.3;
/** What the weight of one run is multiplied by to be kept in a byte. */
const SCALE = 24;
/** One word in so many is held out to measure the model. */
const FOLDS = 5;
/** This share of the words held out may be taken for names. */
const MISTAKEN = 0.1;

interface Learnt {
  readonly model: LetterModel;
  /** The shares of the names and of the words held out that the model takes for names. */
  readonly told: string;
  readonly mistaken: string;
}

/** Learns from two sets of folded words how names are spelt, the same from the same sets (logistic regression). */
export function learnLetters(words: ReadonlySet<string>, names: ReadonlySet<string>): Learnt {
  const held = (word: string): boolean => noise(word) % FOLDS === 0;
  const labelled = [...[...words].map((word) => [word, 0] as const), ...[...names].map((word) => [word, 1] as const)];
  labelled.sort(([a], [b]) => noise(a) - noise(b) || (a < b ? -1 : 1));
  const weights = new Float64Array(SIZE);
  const balance = words.size / names.size;
  for (let round = 0; round < ROUNDS; round++) {
    for (const [word, isName] of labelled) {
      if (held(word)) continue;
      let sum = 0;
      let runs = 0;
      eachRun(word, SIZE, (slot) => {
        sum += weights[slot]!;
        runs++;
      });
      const root = Math.sqrt(runs);
      const off = isName - 1 / (1 + Math.exp(-sum / root));
      const step = (off * RATE * (isName ? balance / 2 : 0.5)) / (1 + round) / root;
      eachRun(word, SIZE, (slot) => {
        weights[slot]! += step;
      });
    }
  }
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
  const score = (word: string): number => letterScore(word, bytes, SIZE);
  const others = [...words]
    .filter(held)
    .map(score)
    .sort((a, b) => a - b);
  const threshold = Math.round(10 * others[Math.floor(others.length * (1 - MISTAKEN))]!) / 10;
  const share = (scores: readonly number[]): string =>
    `${((100 * scores.filter((one) => one > threshold).length) / scores.length).toFixed(1)} %`;
  return {
    model: { size: SIZE, data: Buffer.from(bytes.buffer).toString('base64'), threshold },
    told: share([...names].filter(held).map(score)),
    mistaken: share(others),
  };
}

/** An order that has nothing to do with the alphabet. */
function noise(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x5bd1e995);
  return (hash ^ (hash >>> 15)) >>> 0;
}
