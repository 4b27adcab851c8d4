import { alignGraphones, best, trace } from '../../../src/facts/names/link/align-graphones.js';
import {
  ENDS,
  Graphones,
  type GraphoneTables,
  graphoneLookup,
  NEVER,
  SHAPES,
} from '../../../src/facts/names/link/graphones.js';
import weights from '../../../src/facts/names/read/sound-weights.json' with { type: 'json' };
import { languageOf } from '../../../src/languages/index.js';
import { SOUNDS, soundsOf } from '../../../src/text/sounds.js';
import type { WordPair } from './word-pair.js';

/** What a graphone of more letters has to be seen more often than, or it is none. */
const DISCOUNT = 2;
/** What a letter gains at least where two words render each other, against words by chance; others were translated. */
const GAIN = 90;
const ROUNDS = 8;

/** Learns the graphones of two languages from pairs of words by expectation and maximisation with best alignments. */
export function learn(
  given: readonly WordPair[],
  languageA: string,
  languageB: string,
  log?: (text: string) => void,
): GraphoneTables {
  const pairs = given.map(single);
  const lettersA = lettersOf(pairs.map(({ a }) => a));
  const lettersB = lettersOf(pairs.map(({ b }) => b));
  const chance = { a: lettersCost(pairs.map(({ a }) => a)), b: lettersCost(pairs.map(({ b }) => b)) };
  const prior = new Prior(lettersA, lettersB, languageA, languageB, chance.a, chance.b);
  let tables: GraphoneTables = first(lettersA, lettersB, prior.first(), pairs);
  for (let round = 1; round <= ROUNDS; round++) {
    const { counts, used } = align(pairs, tables, chance, round <= 2 ? GAIN / 2 : GAIN);
    tables = estimate(counts, lettersA, lettersB, prior, round >= 3);
    log?.(
      `${languageA}-${languageB} round ${round}: ${used} of ${pairs.length} pairs, ${tables.compound.length} compound, ${tables.pairs.length / 3} together`,
    );
  }
  return tables;
}

type LetterCosts = ReadonlyMap<string, number>;

/** What each letter costs by itself. */
function lettersCost(list: readonly string[]): LetterCosts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of list)
    for (const letter of word) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      total++;
    }
  return new Map([...counts].map(([letter, count]) => [letter, costOf(count / total)]));
}

const costByChance = (word: string, length: number, costs: LetterCosts): number =>
  [...word.slice(0, length)].reduce((sum, letter) => sum + costs.get(letter)!, 0);

/** Doubled letters are one. */
function single(pair: WordPair): WordPair {
  const place = (word: string, length: number): number => word.slice(0, length).replace(/(.)\1+/g, '$1').length;
  const [a, b] = [pair.a, pair.b].map((word) => word.replace(/(.)\1+/g, '$1')) as [string, string];
  return {
    ...pair,
    a,
    b,
    stemsA: [...new Set(pair.stemsA.map((length) => place(pair.a, length)))],
    stemsB: [...new Set(pair.stemsB.map((length) => place(pair.b, length)))],
  };
}

function lettersOf(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of list) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts]
    .filter(([letter, count]) => count > 4 && letter.length === 1)
    .map(([letter]) => letter)
    .sort()
    .slice(0, 60)
    .join('');
}

/**
 * What is not seen is taken to be as frequent as what was seen once (Good and Turing), for each kind of graphone by itself: letters
 * that sound alike, letters that do not, letters that fall silent.
 */
class Prior {
  /** The kind of each simple graphone. */
  private readonly kinds: Int8Array;
  /** How likely its letters stand together by chance, among those of its kind. */
  private readonly shares: Float64Array;

  constructor(
    lettersA: string,
    lettersB: string,
    languageA: string,
    languageB: string,
    costsA: LetterCosts,
    costsB: LetterCosts,
  ) {
    const columns = lettersB.length + 2;
    const size = (lettersA.length + 2) * columns;
    this.kinds = new Int8Array(size).fill(-1);
    this.shares = new Float64Array(size);
    const sums = new Float64Array(KINDS);
    const soundOf = (letter: string | undefined, language: string): number =>
      letter ? (soundsOf(letter, languageOf(language)!.names.sounds).codes[0] ?? -1) : -1;
    const shareOf = (letter: string | undefined, costs: LetterCosts): number =>
      Math.exp(-(letter ? costs.get(letter)! : 900) / 100);
    for (let row = 0; row < lettersA.length + 2; row++)
      for (let column = 0; column < columns; column++) {
        if (row + column === 0) continue;
        const [x, y] = [lettersA[row - 1], lettersB[column - 1]];
        const [left, right] = [soundOf(x, languageA), soundOf(y, languageB)];
        const number = row * columns + column;
        const kind =
          row === 0 || column === 0
            ? loneKind(row === 0 ? right : left)
            : x !== undefined && x === y
              ? 0
              : pairKind(left, right);
        this.kinds[number] = kind;
        this.shares[number] = (row === 0 ? 1 : shareOf(x, costsA)) * (column === 0 ? 1 : shareOf(y, costsB));
        sums[kind]! += this.shares[number]!;
      }
    for (let number = 0; number < size; number++)
      if (this.kinds[number]! >= 0) this.shares[number]! /= sums[this.kinds[number]!]!;
  }

  /** How often each simple graphone is taken to have been seen, beside how often it was. */
  of(counts: Float64Array): Float64Array {
    const once = new Float64Array(KINDS).fill(0.5);
    for (let number = 0; number < counts.length; number++) {
      const count = counts[number]!;
      if (count > 0) once[this.kinds[number]!]! += Math.max(0, Math.min(1, 2 - count));
    }
    return this.shares.map((share, number) => (share > 0 ? share * once[this.kinds[number]!]! : 0));
  }

  /** Before anything was seen: by their sounds alone. */
  first(): Float64Array {
    const values = this.shares.map((share, number) => (share > 0 ? share * FIRST[this.kinds[number]!]! : 0));
    const sum = values.reduce((total, value) => total + value, 0);
    return values.map((value) => value / sum);
  }
}

/** Pairs of letters by how well their sounds go together, 0 the best; then lone letters by how readily they fall silent. */
const KINDS = 10;
const FIRST = [60, 20, 6, 2, 1, 0.5, 0.5, 8, 4, 2];
const SIZE = SOUNDS.length;

function pairKind(x: number, y: number): number {
  if (x < 0 || y < 0) return 6;
  const weight = weights.pair[x * SIZE + y]!;
  return weight > 25 ? 0 : weight > 5 ? 1 : weight > -10 ? 2 : weight > -25 ? 3 : weight > -45 ? 4 : 5;
}

function loneKind(sound: number): number {
  if (sound < 0) return 7;
  return 'aäeioöuüı'.includes(SOUNDS[sound]!) ? 8 : 9;
}

/** What was counted: a graphone's key, after another's. */
type Counts = Map<string, Map<string, number>>;

const START = '^';
const END = '$';

/** All compound graphones that might be, dear. */
function first(lettersA: string, lettersB: string, prior: Float64Array, pairs: readonly WordPair[]): GraphoneTables {
  const columns = lettersB.length + 2;
  const simple = Array.from(prior, (share) => (share > 0 ? costOf(share) : NEVER));
  const seen = new Map<string, number>();
  for (const { a, b, weight } of pairs) {
    for (let i = 0; i < a.length; i++) {
      // Near the diagonal.
      const middle = Math.round((i * b.length) / a.length);
      for (let j = Math.max(0, middle - 2); j <= Math.min(b.length - 1, middle + 2); j++)
        for (const [left, right] of SHAPES) {
          if (left < 2 && right < 2) continue;
          if (i + left > a.length || j + right > b.length) continue;
          const key = `${a.slice(i, i + left)}\t${b.slice(j, j + right)}`;
          seen.set(key, (seen.get(key) ?? 0) + weight);
        }
    }
  }
  const compound: [string, string, number][] = [];
  const cost = (x: number, y: number): number => simple[x * columns + y]!;
  for (const [key, count] of [...seen].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (count < Math.max(4, pairs.length / 2000)) continue;
    const [left, right] = key.split('\t') as [string, string];
    const codesA = [...left].map((letter) => lettersA.indexOf(letter) + 1);
    const codesB = [...right].map((letter) => lettersB.indexOf(letter) + 1);
    if (codesA.includes(0) || codesB.includes(0)) continue;
    // As dear as its cheapest parts, and a little less than the sum where the letters say otherwise.
    let cheapest = NEVER;
    if (right.length === 0) cheapest = codesA.reduce((sum, x) => sum + cost(x, 0), 0);
    else if (left.length === 0) cheapest = codesB.reduce((sum, y) => sum + cost(0, y), 0);
    else if (right.length === 1)
      for (let at = 0; at < codesA.length; at++)
        cheapest = Math.min(
          cheapest,
          codesA.reduce((sum, x, index) => sum + cost(x, index === at ? codesB[0]! : 0), 0),
        );
    else
      for (let at = 0; at < codesB.length; at++)
        cheapest = Math.min(
          cheapest,
          codesB.reduce((sum, y, index) => sum + cost(index === at ? codesA[0]! : 0, y), 0),
        );
    compound.push([left, right, Math.min(1300, cheapest - 100)]);
  }
  const total = simple.length + compound.length + 1 + ENDS;
  return {
    lettersA,
    lettersB,
    simple,
    compound,
    backoff: new Array(total).fill(0),
    ends: [140, 140, 140, 140],
    pairs: [],
  };
}

function align(
  pairs: readonly WordPair[],
  tables: GraphoneTables,
  chance: { a: LetterCosts; b: LetterCosts },
  gain: number,
): { counts: Counts; used: number } {
  const model = new Graphones(graphoneLookup(tables));
  const counts: Counts = new Map();
  let used = 0;
  for (const { a, b, stemsA, stemsB, weight } of pairs) {
    alignGraphones(model, a, stemsA, b, stemsB);
    if (best.cost >= NEVER) continue;
    const alone = costByChance(a, best.endA, chance.a) + costByChance(b, best.endB, chance.b);
    if (alone - best.cost < gain * Math.max(best.endA, best.endB)) continue;
    used++;
    const keys: string[] = [`${END}${(best.endA < a.length ? 1 : 0) + (best.endB < b.length ? 2 : 0)}`];
    trace((_cost, i, j, shape) => {
      const [left, right] = SHAPES[shape]!;
      keys.push(`${a.slice(i, i + left)}\t${b.slice(j, j + right)}`);
    });
    keys.push(START);
    for (let index = keys.length - 1; index > 0; index--) {
      const after = counts.get(keys[index]!) ?? new Map<string, number>();
      after.set(keys[index - 1]!, (after.get(keys[index - 1]!) ?? 0) + weight);
      counts.set(keys[index]!, after);
    }
  }
  return { counts, used };
}

const costOf = (share: number): number => Math.min(2500, Math.round(-100 * Math.log(share)));

function estimate(counts: Counts, lettersA: string, lettersB: string, prior: Prior, together: boolean): GraphoneTables {
  const columns = lettersB.length + 2;
  const sums = new Map<string, number>();
  for (const after of counts.values()) for (const [key, count] of after) sums.set(key, (sums.get(key) ?? 0) + count);
  const simpleCounts = new Float64Array((lettersA.length + 2) * columns);
  const compound: [string, string, number][] = [];
  const ends = new Float64Array(ENDS).fill(0.5);
  let total = 0;
  let allEnds = ENDS * 0.5;
  for (const [key, count] of [...sums].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (key.startsWith(END)) {
      ends[Number(key[1])]! += count;
      allEnds += count;
      continue;
    }
    const [left, right] = key.split('\t') as [string, string];
    if (left.length <= 1 && right.length <= 1) {
      simpleCounts[codeOf(lettersA, left) * columns + codeOf(lettersB, right)]! += count;
      total += count;
    } else if (count > DISCOUNT) {
      compound.push([left, right, count - DISCOUNT]);
      total += count - DISCOUNT;
    }
  }
  const unseen = prior.of(simpleCounts);
  // Ends are one of what may follow.
  const all = total + allEnds + unseen.reduce((sum, value) => sum + value, 0);
  const simple = Array.from(unseen, (value, index) =>
    value > 0 ? costOf((simpleCounts[index]! + value) / all) : NEVER,
  );
  const numbers = new Map<string, number>();
  for (const [index, [left, right]] of compound.entries()) numbers.set(`${left}\t${right}`, simple.length + index);
  const start = simple.length + compound.length;
  const numberOf = (key: string): number => {
    if (key === START) return start;
    if (key.startsWith(END)) return start + 1 + Number(key[1]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const [left, right] = key.split('\t') as [string, string];
    return left.length <= 1 && right.length <= 1 ? codeOf(lettersA, left) * columns + codeOf(lettersB, right) : -1;
  };
  const shareOf = (number: number): number => {
    if (number > start) return ends[number - start - 1]! / all;
    if (number >= simple.length) return compound[number - simple.length]![2] / all;
    return (simpleCounts[number]! + unseen[number]!) / all;
  };
  const backoff = new Array<number>(start + 1 + ENDS).fill(0);
  const pairs: number[] = [];
  if (together) {
    const merged = new Map<number, Map<number, number>>();
    for (const [before, after] of counts) {
      const number = numberOf(before);
      if (number < 0) continue;
      const list = merged.get(number) ?? new Map<number, number>();
      merged.set(number, list);
      for (const [key, count] of after) {
        const next = numberOf(key);
        if (next >= 0) list.set(next, (list.get(next) ?? 0) + count);
      }
    }
    for (const [before, after] of [...merged].sort(([one], [other]) => one - other)) {
      let sum = 0;
      for (const count of after.values()) sum += count;
      // Witten and Bell: what was new so often is new again.
      const kinds = Math.min(sum, after.size) + 1;
      const rest = kinds / (sum + kinds);
      backoff[before] = costOf(rest);
      for (const [next, count] of [...after].sort(([one], [other]) => one - other)) {
        const share = count / (sum + kinds) + rest * shareOf(next);
        const cost = costOf(share);
        // What adds little is left out.
        if (count < 1.5 || count * Math.abs(cost - costOf(rest * shareOf(next))) < 100) continue;
        pairs.push(before, next, cost);
      }
    }
  }
  return {
    lettersA,
    lettersB,
    simple,
    compound: compound.map(([left, right, count]) => [left, right, costOf(count / all)]),
    backoff,
    ends: Array.from(ends, (count) => costOf(count / all)),
    pairs,
  };
}

const codeOf = (letters: string, letter: string): number =>
  letter === '' ? 0 : letters.includes(letter) ? letters.indexOf(letter) + 1 : letters.length + 1;
