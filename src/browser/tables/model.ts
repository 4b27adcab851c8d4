import type { PackedTrees, Role } from '../../facts/names/learned-tables.js';
import type { BitCoder, Format } from './bits.js';
import { plainText } from './plain-text.js';
import { type TreeShapes, trees } from './trees.js';

const ROLES = ['lack', 'extra', 'part', 'slip'] as const satisfies readonly Role[];

interface Learned {
  readonly trees: PackedTrees;
}

/** What the verdict on names has learned; of what else the file says, only what is JSON. */
export type LearnedModels = Readonly<Record<Role, Learned>>;

/** All but the trees as JSON, then the trees. */
export const models: Format<LearnedModels> = (coder, given) => {
  const rest = given && {
    ...given,
    ...Object.fromEntries(ROLES.map((role) => [role, { ...given[role], trees: { cuts: given[role].trees.cuts } }])),
  };
  const read = JSON.parse(plainText(coder, rest && JSON.stringify(rest))) as Record<
    Role,
    { readonly trees: Pick<PackedTrees, 'cuts'> }
  >;
  return {
    ...read,
    ...Object.fromEntries(ROLES.map((role) => [role, withTrees(coder, read[role], given?.[role])])),
  } as LearnedModels;
};

const withTrees = (
  coder: BitCoder,
  read: { readonly trees: Pick<PackedTrees, 'cuts'> },
  given: { readonly trees: TreeShapes } | undefined,
): Learned => ({ ...read, trees: { ...read.trees, ...trees(coder, given?.trees) } });
