import { AlignEvidence, type AlignItem, type AnchorWeights, lengthOf } from './align-evidence.js';
import { type Bead, type BeadCost, type BeadSize, cheapestPath } from './cheapest-path.js';

/** A paragraph, heading, item or cell with its sentences. */
export interface AlignBlock {
  /** What kind of block; a heading stands for a heading. */
  readonly kind: string;
  /** Whether its sentences can be merged and split: running text, no heading or cell. */
  readonly running: boolean;
  readonly sentences: readonly AlignItem[];
}

/** Sentences of two sides by their numbers, counted through the blocks; either list may be empty. */
export interface AlignedSentences {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** By table 5 of Gale and Church 1993; a sentence that is left out is as likely here as one that was merged. */
const SENTENCES: readonly BeadSize[] = [
  [1, 1, 0.12],
  [1, 0, 3.5],
  [0, 1, 3.5],
  [2, 1, 3.1],
  [1, 2, 3.1],
  [2, 2, 4.5],
  [3, 1, 7],
  [1, 3, 7],
];
/** Blocks are left out, added or joined less often. */
const BLOCKS: readonly BeadSize[] = [
  [1, 1, 0.1],
  [1, 0, 6],
  [0, 1, 6],
  [2, 1, 9],
  [1, 2, 9],
];
const OTHER_KIND = 5;
/** For each sentence more than on the other side. */
const OTHER_COUNT = 1;
/** So much better must anchors fit elsewhere than where order puts sentences. */
const AGAINST_ORDER = 5;
/** The same of blocks, which hold more of them. */
const BLOCKS_AGAINST_ORDER = 1;
/** Blocks left over on both sides are compared only where there are few enough. */
const MOST_MOVED = 1_000_000;
/** Variance of the length of a translation for each letter of its source (the same paper). */
const VARIANCE = 6.8;
/** Variance of the length of a block for each letter of its source: what one sentence lost, no other won. */
const BLOCK_VARIANCE = 16;

/**
 * The cheapest path; but where both sides have as many items, one to one, unless what they say speaks clearly against it.
 * @param cost of a bead beside what its anchors say
 * @param against how much better anchors must fit elsewhere
 */
function inOrder(
  left: number,
  right: number,
  sizes: readonly BeadSize[],
  evidence: AlignEvidence,
  cost: BeadCost,
  against: number,
): Bead[] {
  const beads = cheapestPath(left, right, sizes, (from, fromEnd, to, toEnd) => {
    const looks = cost(from, fromEnd, to, toEnd);
    return looks === Number.POSITIVE_INFINITY ? looks : looks + evidence.anchors(from, fromEnd, to, toEnd);
  });
  if (left !== right) return beads;
  const straight = Array.from(
    { length: left },
    (_, at): Bead => ({ from: at, fromEnd: at + 1, to: at, toEnd: at + 1 }),
  );
  const sum = (path: readonly Bead[]): number =>
    path.reduce((total, { from, fromEnd, to, toEnd }) => {
      return from === fromEnd || to === toEnd ? total : total + evidence.anchors(from, fromEnd, to, toEnd);
    }, 0);
  return sum(straight) - sum(beads) > against ? beads : straight;
}

/** A sentence with its number and its block: a bead holds sentences of one block of each side. */
interface Placed {
  readonly item: AlignItem;
  readonly block: AlignBlock;
  readonly number: number;
}

function alignSentences(
  a: readonly Placed[],
  b: readonly Placed[],
  weights: AnchorWeights,
  ratio: number,
): AlignedSentences[] {
  const evidence = new AlignEvidence(
    a.map(({ item }) => item),
    b.map(({ item }) => item),
    weights,
  );
  const isTorn = (side: readonly Placed[], from: number, end: number): boolean => {
    if (end - from < 2) return false;
    const block = side[from]?.block;
    return !block?.running || side[end - 1]?.block !== block;
  };
  const cost: BeadCost = (from, fromEnd, to, toEnd) =>
    isTorn(a, from, fromEnd) || isTorn(b, to, toEnd)
      ? Number.POSITIVE_INFINITY
      : evidence.length(from, fromEnd, to, toEnd, ratio, VARIANCE);
  return inOrder(a.length, b.length, SENTENCES, evidence, cost, AGAINST_ORDER).map(({ from, fromEnd, to, toEnd }) => ({
    source: a.slice(from, fromEnd).map(({ number }) => number),
    target: b.slice(to, toEnd).map(({ number }) => number),
  }));
}

/** Blocks of one side with what alignment needs of each as a whole. */
interface Side {
  readonly blocks: readonly AlignBlock[];
  readonly wholes: readonly AlignItem[];
  /** The number of each block's first sentence; behind the last block, of all sentences. */
  readonly firsts: readonly number[];
}

function sideOf(blocks: readonly AlignBlock[]): Side {
  let count = 0;
  const firsts = [0, ...blocks.map(({ sentences }) => (count += sentences.length))];
  const wholes = blocks.map(
    ({ sentences }): AlignItem => ({
      length: lengthOf(sentences),
      anchors: [...new Set(sentences.flatMap(({ anchors }) => anchors))],
    }),
  );
  return { blocks, wholes, firsts };
}

const placed = ({ blocks, firsts }: Side, from: number, end: number): Placed[] =>
  blocks
    .slice(from, end)
    .flatMap((block, index) =>
      block.sentences.map((item, at) => ({ item, block, number: (firsts[from + index] ?? 0) + at })),
    );

/** How little blocks look like each other, save their anchors. */
const looksOf =
  (a: Side, b: Side, evidence: AlignEvidence, ratio: number): BeadCost =>
  (from, fromEnd, to, toEnd) => {
    const [left, right] = [a.blocks[from], b.blocks[to]];
    if (!mayJoin(a, from, fromEnd) || !mayJoin(b, to, toEnd)) return Number.POSITIVE_INFINITY;
    const count = ({ firsts }: Side, first: number, end: number): number => (firsts[end] ?? 0) - (firsts[first] ?? 0);
    return (
      evidence.length(from, fromEnd, to, toEnd, ratio, BLOCK_VARIANCE) +
      (left?.kind === right?.kind ? 0 : OTHER_KIND) +
      OTHER_COUNT * Math.abs(count(a, from, fromEnd) - count(b, to, toEnd))
    );
  };

/** Two blocks are one only where both are running text of a kind. */
function mayJoin({ blocks }: Side, from: number, end: number): boolean {
  if (end - from < 2) return true;
  const [first, second] = [blocks[from], blocks[from + 1]];
  return first?.running === true && first.kind === second?.kind;
}

/**
 * Joins blocks that stand alone on both sides where what both say outweighs how they differ in looks: the translation has
 * them elsewhere.
 */
function withMoved(beads: readonly Bead[], a: Side, b: Side, evidence: AlignEvidence, looks: BeadCost): Bead[] {
  const lone = beads.filter(({ to, toEnd }) => to === toEnd);
  const spare = beads.filter(({ from, fromEnd }) => from === fromEnd);
  const found: { readonly bead: Bead; readonly parts: readonly Bead[]; readonly cost: number }[] = [];
  if (lone.length * spare.length > MOST_MOVED) return [...beads];
  for (const left of lone) {
    for (const right of spare) {
      if (a.blocks[left.from]?.kind !== b.blocks[right.to]?.kind) continue;
      const { from, fromEnd } = left;
      const { to, toEnd } = right;
      const cost = looks(from, fromEnd, to, toEnd) + evidence.anchors(from, fromEnd, to, toEnd);
      if (cost < 0) found.push({ bead: { from, fromEnd, to, toEnd }, parts: [left, right], cost });
    }
  }
  const gone = new Set<Bead>();
  const moved: Bead[] = [];
  for (const { bead, parts } of found.sort((one, other) => one.cost - other.cost)) {
    if (parts.some((part) => gone.has(part))) continue;
    for (const part of parts) gone.add(part);
    moved.push(bead);
  }
  return [...beads.filter((bead) => !gone.has(bead)), ...moved];
}

/**
 * Aligns the sentences of a document with those of its translation. Blocks first, in order, by kind, length, number of
 * sentences and what both must hold alike; then the sentences of each (Gale and Church, "A Program for Aligning Sentences in
 * Bilingual Corpora", 1993, with anchors), so that nothing joined comes from two blocks. Equal numbers stand one to one,
 * unless anchors speak against it. Every sentence stands in one part of the result, in the order of the source; what the
 * source lacks stands behind what is before it in the target.
 */
export function alignBlocks(
  source: readonly AlignBlock[],
  target: readonly AlignBlock[],
  weights: AnchorWeights,
): AlignedSentences[] {
  const a = sideOf(source);
  const b = sideOf(target);
  const [left, right] = [lengthOf(a.wholes), lengthOf(b.wholes)];
  const ratio = left === 0 || right === 0 ? 1 : right / left;
  const evidence = new AlignEvidence(a.wholes, b.wholes, weights);
  const looks = looksOf(a, b, evidence, ratio);
  const inTurn = inOrder(source.length, target.length, BLOCKS, evidence, looks, BLOCKS_AGAINST_ORDER);
  const beads = withMoved(inTurn, a, b, evidence, looks);
  const parts = beads.flatMap(({ from, fromEnd, to, toEnd }) =>
    alignSentences(placed(a, from, fromEnd), placed(b, to, toEnd), weights, ratio),
  );
  return ordered(parts);
}

/** In the order of the source, what is only in the target behind what stands before it there. */
function ordered(parts: readonly AlignedSentences[]): AlignedSentences[] {
  const within = parts
    .filter(({ source }) => source.length > 0)
    .sort((one, other) => (one.source[0] as number) - (other.source[0] as number));
  const behind = new Map<number, AlignedSentences[]>();
  const ends = new Set(within.flatMap(({ target }) => target.slice(-1)));
  let last = -1;
  const alone = parts.filter(({ source }) => source.length === 0);
  for (const part of alone.sort((one, other) => (one.target[0] as number) - (other.target[0] as number))) {
    for (let at = part.target[0] as number; at > last; at--) {
      if (ends.has(at)) {
        last = at;
        break;
      }
    }
    const known = behind.get(last);
    if (known) known.push(part);
    else behind.set(last, [part]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...within.flatMap((part) => [part, ...(behind.get(part.target.at(-1) ?? Number.NaN) ?? [])]),
  ];
}
