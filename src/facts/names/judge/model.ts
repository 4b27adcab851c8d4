import { prebuilt } from '../../../model/prebuilt.js';
import type { SectionContent } from '../../../model/sections.js';
import { NAMES_FILE } from '../read/names-file.js';
import { meansOf } from './means.js';
import data from './model.json' with { type: 'json' };
import { type PackedTrees, unpackMeans, unpackTrees } from './packed-trees.js';
import { type LaidTrees, QuickScorer, type ScorerTables, scorerTables } from './quick-scorer.js';
import type { Role } from './role.js';
import { Trees, treeTables } from './trees.js';

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
  /** Absent where the file of names has them, as in the built package. */
  readonly trees?: PackedTrees;
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

const ROLES: readonly Role[] = ['lack', 'extra', 'part', 'slip'];

function tablesOf(role: Role): LaidTrees {
  const { trees } = learned[role];
  if (trees) return treeTables(unpackTrees(trees));
  const file = prebuilt(NAMES_FILE)!;
  const name = (part: keyof LaidTrees): string => `trees.${role}.${part}`;
  return {
    roots: file.int32(name('roots')),
    evidence: file.bytes(name('evidence')),
    threshold: file.float64(name('threshold')),
    left: file.int16(name('left')),
    right: file.int16(name('right')),
    leaf: file.float64(name('leaf')),
  };
}

/** What adds up the first trees of a verdict, or the others. */
function scorerOf(role: Role, which: 'begins' | 'goesOn', trees: LaidTrees): ScorerTables {
  const { trees: packed, first } = learned[role];
  if (packed)
    return which === 'begins'
      ? scorerTables(trees, 0, first.trees)
      : scorerTables(trees, first.trees, trees.roots.length);
  const file = prebuilt(NAMES_FILE)!;
  const name = (part: keyof ScorerTables): string => `${which}.${role}.${part}`;
  return {
    ends: file.int32(name('ends')),
    threshold: file.float64(name('threshold')),
    tree: file.uint16(name('tree')),
    leaves: file.int32(name('leaves')),
    first: file.int32(name('first')),
    leaf: trees.leaf,
  };
}

/** The trees of all verdicts, and what adds them up, as sections of the file of names. */
export function verdictTables(): Record<string, SectionContent> {
  const sections: Record<string, SectionContent> = {};
  for (const role of ROLES) {
    const trees = tablesOf(role);
    for (const [part, table] of Object.entries(trees)) sections[`trees.${role}.${part}`] = table;
    for (const which of ['begins', 'goesOn'] as const) {
      const { leaf: _, ...scorer } = scorerOf(role, which, trees);
      for (const [part, table] of Object.entries(scorer)) sections[`${which}.${role}.${part}`] = table;
    }
  }
  return sections;
}

function modelOf(role: Role): Model {
  const { evidence, first } = learned[role];
  const tables = tablesOf(role);
  return {
    trees: new Trees(tables, () => unpackMeans(tables.evidence.length, meansOf(role))),
    begins: new QuickScorer(scorerOf(role, 'begins', tables)),
    goesOn: new QuickScorer(scorerOf(role, 'goesOn', tables)),
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
