/**
 * What two languages' letters cost as renderings of each other: a joint bigram model of *graphones*, pieces of a word with what
 * renders them (sh:ш, x:кс, e:). Costs are hundredths of a nat, whole numbers, so that all machines agree.
 */

/** How many letters a graphone has on either side; its number is its shape. */
export const SHAPES: readonly (readonly [a: number, b: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 0],
  [3, 1],
  [1, 3],
  [0, 2],
];

/** A bit for each of the shapes of at most one letter on either side. */
export const SIMPLE = 0b111;

/** What no graphone costs. */
export const NEVER = 1 << 20;

/** The ends of a pair of words: of whole words, or where an ending begins in the one, the other or both. */
export const ENDS = 4;

/** A model as it is learned, see `Graphones`. */
export interface GraphoneTables {
  /** The letters of either language, folded; what has no place there is one more letter. */
  readonly lettersA: string;
  readonly lettersB: string;
  /** The costs of graphones of at most one letter on either side: a row for each letter of A, the first for none. */
  readonly simple: ArrayLike<number>;
  /** Graphones of more letters, their letters and costs. */
  readonly compound: readonly (readonly [a: string, b: string, cost: number])[];
  /** What a graphone after another adds where the two were not seen together, by the first one's number. */
  readonly backoff: ArrayLike<number>;
  /** The cost of the four ends. */
  readonly ends: ArrayLike<number>;
  /** Graphones that were seen together: the number of the first, of the second, the cost. */
  readonly pairs: ArrayLike<number>;
}

const UNITS = 0x530;

/** A model with quick ways to look things up. Numbers of graphones: the simple ones row by row, the compound ones, the start, the four ends. */
export interface GraphoneLookup {
  /** The cost of each graphone by itself. */
  readonly costs: Int32Array;
  readonly backoff: Int32Array;
  /** What a letter of A costs by itself, whatever renders it. */
  readonly alone: Int32Array;
  /** What one of B costs. */
  readonly aloneB: Int32Array;
  /** The code of each folded letter, from 1 on; that of code unit 0 stands for all that the model does not know. */
  readonly codesA: Uint8Array;
  readonly codesB: Uint8Array;
  /** For two letters of A, by their codes, a bit for each shape of graphones whose letters of A end with them; the same of B. */
  readonly shapesA: Uint16Array;
  readonly shapesB: Uint16Array;
  readonly compoundKeys: Int32Array;
  readonly compoundNumbers: Int32Array;
  readonly pairKeys: Int32Array;
  readonly pairCosts: Int32Array;
}

/** Makes of a model as it is learned what it is asked by. */
export function graphoneLookup(tables: GraphoneTables): GraphoneLookup {
  const { lettersA, lettersB, simple, compound, backoff, ends, pairs } = tables;
  const codesA = codesOf(lettersA);
  const codesB = codesOf(lettersB);
  const columns = lettersB.length + 2;
  const rows = lettersA.length + 2;
  const dense = rows * columns;
  const total = dense + compound.length + 1 + ENDS;
  const costs = new Int32Array(total).fill(NEVER);
  costs.set(simple);
  costs.set(ends, total - ENDS);
  const backoffs = new Int32Array(total);
  backoffs.set(backoff);
  const compoundKeys = new Int32Array(sizeFor(compound.length));
  const compoundNumbers = new Int32Array(compoundKeys.length);
  const shapesA = new Uint16Array(PAIRS);
  const shapesB = new Uint16Array(PAIRS);
  compound.forEach(([a, b, cost], index) => {
    costs[dense + index] = cost;
    const ofA = [...a].map((letter) => codesA[letter.charCodeAt(0)]!);
    const ofB = [...b].map((letter) => codesB[letter.charCodeAt(0)]!);
    insert(compoundKeys, compoundNumbers, keyOf(ofA, ofB), dense + index);
    const shape = 1 << SHAPES.findIndex(([countA, countB]) => countA === ofA.length && countB === ofB.length);
    if (ofA.length > 1) shapesA[pairOf(ofA.at(-2)!, ofA.at(-1)!)]! |= shape;
    if (ofB.length > 1) shapesB[pairOf(ofB.at(-2)!, ofB.at(-1)!)]! |= shape;
  });
  const pairKeys = new Int32Array(sizeFor(pairs.length / 3));
  const pairCosts = new Int32Array(pairKeys.length);
  for (let at = 0; at < pairs.length; at += 3)
    insert(pairKeys, pairCosts, pairs[at]! * total + pairs[at + 1]! + 1, pairs[at + 2]!);
  // What it costs that one of some graphones comes.
  const sum = (numbers: readonly number[]): number =>
    Math.round(-100 * Math.log(numbers.reduce((share, number) => share + Math.exp(-costs[number]! / 100), 0)));
  return {
    costs,
    backoff: backoffs,
    alone: Int32Array.from({ length: rows }, (_, row) =>
      sum(Array.from({ length: columns }, (_, column) => row * columns + column)),
    ),
    aloneB: Int32Array.from({ length: columns }, (_, column) =>
      sum(Array.from({ length: rows }, (_, row) => row * columns + column)),
    ),
    codesA,
    codesB,
    shapesA,
    shapesB,
    compoundKeys,
    compoundNumbers,
    pairKeys,
    pairCosts,
  };
}

/** A model that can be asked, see `GraphoneLookup`. */
export class Graphones {
  readonly columns: number;
  /** The number of the beginning. */
  readonly start: number;
  /** The number of the first of four ends. */
  readonly ends: number;
  readonly costs: Int32Array;
  readonly backoff: Int32Array;
  readonly alone: Int32Array;
  readonly aloneB: Int32Array;
  readonly codesA: Uint8Array;
  readonly codesB: Uint8Array;
  readonly shapesA: Uint16Array;
  readonly shapesB: Uint16Array;
  private readonly compoundKeys: Int32Array;
  private readonly compoundNumbers: Int32Array;
  private readonly pairKeys: Int32Array;
  private readonly pairCosts: Int32Array;
  private readonly total: number;

  constructor(lookup: GraphoneLookup) {
    this.codesA = lookup.codesA;
    this.codesB = lookup.codesB;
    this.shapesA = lookup.shapesA;
    this.shapesB = lookup.shapesB;
    this.costs = lookup.costs;
    this.backoff = lookup.backoff;
    this.alone = lookup.alone;
    this.aloneB = lookup.aloneB;
    this.columns = this.aloneB.length;
    this.total = this.costs.length;
    this.ends = this.total - ENDS;
    this.start = this.ends - 1;
    this.compoundKeys = lookup.compoundKeys;
    this.compoundNumbers = lookup.compoundNumbers;
    this.pairKeys = lookup.pairKeys;
    this.pairCosts = lookup.pairCosts;
  }

  /** The number of a graphone of more letters by its key, -1 where there is none. */
  compound(key: number): number {
    const { compoundKeys } = this;
    const mask = compoundKeys.length - 1;
    for (let at = hash(key) & mask; compoundKeys[at] !== 0; at = (at + 1) & mask)
      if (compoundKeys[at] === key) return this.compoundNumbers[at]!;
    return -1;
  }

  /** What a graphone costs after another. */
  after(before: number, number: number): number {
    const { pairKeys } = this;
    const key = before * this.total + number + 1;
    const mask = pairKeys.length - 1;
    for (let at = hash(key) & mask; pairKeys[at] !== 0; at = (at + 1) & mask)
      if (pairKeys[at] === key) return this.pairCosts[at]!;
    return this.backoff[before]! + this.costs[number]!;
  }
}

/** Codes of letters have six bits. */
const PAIRS = 1 << 12;

/** Where tables by two letters tell of them. */
export const pairOf = (code: number, next: number): number => (code << 6) | next;

/** The same model with the languages exchanged. */
export function transposed(tables: GraphoneTables): GraphoneTables {
  const { lettersA, lettersB, simple, compound, backoff, ends, pairs } = tables;
  const rows = lettersA.length + 2;
  const columns = lettersB.length + 2;
  const dense = rows * columns;
  const turn = (number: number): number => {
    if (number < dense) return (number % columns) * rows + Math.floor(number / columns);
    const end = number - dense - compound.length - 1;
    return end === 1 || end === 2 ? number + 3 - 2 * end : number;
  };
  const turned = <T>(list: ArrayLike<T>, by: (number: number) => number): T[] => {
    const result = Array.from(list);
    for (let at = 0; at < list.length; at++) result[by(at)] = list[at]!;
    return result;
  };
  return {
    lettersA: lettersB,
    lettersB: lettersA,
    simple: turned(simple, turn),
    compound: compound.map(([a, b, cost]) => [b, a, cost]),
    backoff: turned(backoff, turn),
    ends: [ends[0]!, ends[2]!, ends[1]!, ends[3]!],
    pairs: Array.from(pairs, (value, at) => (at % 3 === 2 ? value : turn(value))),
  };
}

/** A key of up to four letters in all, with how many of them are of A. */
function keyOf(a: readonly number[], b: readonly number[]): number {
  let key = a.length;
  for (const code of [...a, ...b]) key = (key << 6) | code;
  return key;
}

function codesOf(letters: string): Uint8Array {
  const codes = new Uint8Array(UNITS).fill(letters.length + 1);
  for (let index = 0; index < letters.length; index++) codes[letters.charCodeAt(index)] = index + 1;
  return codes;
}

const hash = (key: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

function sizeFor(count: number): number {
  let size = 16;
  while (size < 2 * count) size *= 2;
  return size;
}

function insert(keys: Int32Array, values: Int32Array, key: number, value: number): void {
  const mask = keys.length - 1;
  let at = hash(key) & mask;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
  keys[at] = key;
  values[at] = value;
}
