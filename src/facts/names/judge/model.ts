import data from './model.json' with { type: 'json' };
import { Trees, type TreesData } from './trees.js';

/** What a score must reach to be told, in log-odds. */
export interface Thresholds {
  readonly info: number;
  readonly warning: number;
  readonly error: number;
}

interface Learned {
  readonly evidence: readonly string[];
  readonly trees: TreesData;
}

export type Role = 'lack' | 'extra' | 'part';

const learned = data as unknown as Readonly<Record<Role, Learned>> & {
  readonly thresholds: Readonly<Record<Role, Thresholds>>;
};

/** A learned verdict: its trees and the evidence that they ask for, by its ids. */
export interface Model {
  readonly trees: Trees;
  readonly evidence: readonly string[];
  readonly thresholds: Thresholds;
}

function modelOf(role: Role): Model {
  const { trees, evidence } = learned[role];
  return { trees: new Trees(trees), evidence, thresholds: learned.thresholds[role] };
}

/** What one side says and the other lacks, what only the translation says, and single words of a name. */
export const MODELS: Readonly<Record<Role, Model>> = {
  lack: modelOf('lack'),
  extra: modelOf('extra'),
  part: modelOf('part'),
};
