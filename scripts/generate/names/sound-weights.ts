import { readFileSync, writeFileSync } from 'node:fs';
import {
  alignSounds,
  columnsAt,
  type SoundWeights,
  scoreAt,
  selfScore,
} from '../../../src/facts/names/read/align-sounds.js';
import { sounds as az } from '../../../src/languages/az/sounds.js';
import { sounds as en } from '../../../src/languages/en/sounds.js';
import { sounds as ru } from '../../../src/languages/ru/sounds.js';
import { foldText } from '../../../src/text/chars.js';
import { SOUNDS, type SoundRules, soundsOf } from '../../../src/text/sounds.js';

/**
 * Learns the weights of the sound alphabet by expectation-maximisation with best alignments (Viterbi training): renderings of
 * one concept that begin alike by a first guess are aligned, the columns counted, the log odds taken, and so on until it stands.
 */
const SIZE = SOUNDS.length;
const VOWELS = new Set([...'aäeioöuüı'].map((sound) => SOUNDS.indexOf(sound)));
const RULES: Readonly<Record<string, SoundRules>> = { en, az, ru };

function names(tag: string): Map<string, string[]> {
  const lines = JSON.parse(
    readFileSync(new URL(`../../../src/languages/${tag}/gazetteer.json`, import.meta.url), 'utf8'),
  ) as string[];
  const result = new Map<string, string[]>();
  for (const line of lines) {
    const [id, forms] = line.split('\t') as [string, string];
    // A star: spelt by the rules of other languages.
    if (!/^(word|org|other|event|doc|region):|^given:\*/.test(id))
      result.set(
        id,
        forms.split('|').filter((form) => !form.startsWith('~')),
      );
  }
  return result;
}

function pairs(): [Uint8Array, Uint8Array][] {
  const result: [Uint8Array, Uint8Array][] = [];
  const all = { en: names('en'), az: names('az'), ru: names('ru') };
  for (const [a, b] of [
    ['en', 'az'],
    ['en', 'ru'],
    ['az', 'ru'],
  ] as const) {
    for (const [id, forms] of all[a]) {
      for (const left of forms) {
        for (const right of all[b].get(id) ?? []) {
          const word = (form: string): string[] => foldText(form).split(/[\s-]+/);
          const [lefts, rights] = [word(left), word(right)];
          if (lefts.length !== rights.length) continue;
          lefts.forEach((part, index) => {
            if (part.length > 2)
              result.push([
                Uint8Array.from(soundsOf(part, RULES[a]!).codes),
                Uint8Array.from(soundsOf(rights[index]!, RULES[b]!).codes),
              ]);
          });
        }
      }
    }
  }
  return result;
}

/** Sounds that spellings are known to trade; a little of each is taken for seen, so that rare ones are not ruled out. */
const KNOWN = [
  'wu',
  'wü',
  'wv',
  'hx',
  'hg',
  'cs',
  'ǰg',
  'ǰž',
  'ǰy',
  'ǰx',
  'θt',
  'θz',
  'θf',
  'θs',
  'čk',
  'čš',
  'čx',
  'šs',
  'zs',
  'xk',
  'yi',
  'žz',
  'ck',
  'ua',
  'gk',
  'fv',
];
const SEEN = 2;

let weights: SoundWeights = {
  pair: Array.from({ length: SIZE * SIZE }, (_, cell) => {
    const [x, y] = [Math.floor(cell / SIZE), cell % SIZE];
    return x === y ? 40 : VOWELS.has(x) && VOWELS.has(y) ? 10 : VOWELS.has(x) || VOWELS.has(y) ? -60 : -20;
  }),
  gap: Array.from({ length: SIZE }, (_, x) => (VOWELS.has(x) ? -15 : -30)),
};

const data = pairs();
for (let round = 0; round < 12; round++) {
  const joint = new Float64Array(SIZE * SIZE).fill(0.02);
  const lone = new Float64Array(SIZE).fill(0.3);
  for (let x = 0; x < SIZE; x++) {
    joint[x * (SIZE + 1)]! += 8;
    for (let y = 0; y < SIZE; y++) if (x !== y && VOWELS.has(x) && VOWELS.has(y)) joint[x * SIZE + y]! += 0.5;
  }
  for (const [left, right] of KNOWN) {
    const [x, y] = [SOUNDS.indexOf(left!), SOUNDS.indexOf(right!)];
    joint[x * SIZE + y]! += SEEN / 2;
    joint[y * SIZE + x]! += SEEN / 2;
  }
  let used = 0;
  for (const [a, b] of data) {
    alignSounds(a, b, weights);
    const top = Math.min(selfScore(a, a.length, weights), selfScore(b, b.length, weights));
    // Translated names (Germany, Almaniya) teach nothing about sounds.
    if (scoreAt(a.length, b.length) < 0.3 * top) continue;
    used++;
    for (const [x, y] of columnsAt(a, b, a.length, b.length, weights)) {
      if (x < 0) lone[y]!++;
      else if (y < 0) lone[x]!++;
      else {
        joint[x * SIZE + y]! += 0.5;
        joint[y * SIZE + x]! += 0.5;
      }
    }
  }
  const total = joint.reduce((sum, value) => sum + value, 0) + lone.reduce((sum, value) => sum + value, 0);
  const marginal = Array.from({ length: SIZE }, (_, x) => {
    let sum = lone[x]! / 2;
    for (let y = 0; y < SIZE; y++) sum += joint[x * SIZE + y]!;
    return sum / total;
  });
  const tenths = (odds: number): number => Math.max(-80, Math.min(80, Math.round(10 * Math.log2(odds))));
  weights = {
    pair: Array.from(joint, (value, cell) =>
      tenths(value / total / (marginal[Math.floor(cell / SIZE)]! * marginal[cell % SIZE]!)),
    ),
    gap: Array.from(lone, (value, x) => Math.min(-5, tenths(value / total / marginal[x]!))),
  };
  console.error(`round ${round + 1}: ${used} of ${data.length} pairs`);
}
const rows = Array.from({ length: SIZE }, (_, x) => `    ${weights.pair.slice(x * SIZE, (x + 1) * SIZE).join(', ')}`);
writeFileSync(
  new URL('../../../src/facts/names/read/sound-weights.json', import.meta.url),
  `{\n  "sounds": ${JSON.stringify(SOUNDS)},\n  "pair": [\n${rows.join(',\n')}\n  ],\n  "gap": [${weights.gap.join(', ')}]\n}\n`,
);
