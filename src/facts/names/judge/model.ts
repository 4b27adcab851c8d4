import { meansOf } from './means.js';
import data from './model.json' with { type: 'json' };
import { type PackedTrees, unpackMeans, unpackTrees } from './packed-trees.js';
import type { QuickScorer } from './quick-scorer.js';
import type { Role } from './role.js';
import { Trees } from './trees.js';

/** What a score must reach to be told, in log-odds. */
export interface Thresholds {
  readonly info: number;
  readonly warning: number;
  readonly error: number;
}

/** Thresholds for pairs that come with their document, and for those that stand alone. */
export interface Calibrated {
  readonly document: Thresholds;
  readonly alone: Thresholds;
}

interface Learned {
  readonly evidence: readonly string[];
  readonly trees: PackedTrees;
  readonly first: First;
}

/**
 * The first trees, which ask for the first pieces of evidence only: where they add up to less than `least`, all of them hardly ever
 * come to a warning, and the rest is not asked.
 */
export interface First {
  readonly trees: number;
  readonly evidence: number;
  readonly least: number;
}

const learned = data as unknown as Readonly<Record<Role, Learned>> & {
  readonly thresholds: Readonly<Record<Role, Calibrated>>;
};

/** A learned verdict: its trees and the evidence that they ask for, by its ids. */
export interface Model {
  readonly trees: Trees;
  /** What adds up the first trees, and the others. */
  readonly begins: QuickScorer;
  readonly goesOn: QuickScorer;
  readonly evidence: readonly string[];
  readonly thresholds: Calibrated;
  readonly first: First;
}

function modelOf(role: Role): Model {
  const { trees: packed, evidence, first } = learned[role];
  const trees = new Trees(unpackTrees(packed), () => unpackMeans(packed, meansOf(role)));
  return {
    trees,
    begins: trees.scorer(0, first.trees),
    goesOn: trees.scorer(first.trees),
    evidence,
    first,
    thresholds: learned.thresholds[role],
  };
}

/** What one side says and the other lacks, what only the translation says, single words of a name, and misspellings. */
export const MODELS: Readonly<Record<Role, Model>> = {
  lack: modelOf('lack'),
  extra: modelOf('extra'),
  part: modelOf('part'),
  slip: modelOf('slip'),
};
