// The forms of files that were learned, for what packs them into the build for browsers.
export type { PackedTrees } from './judge/packed-trees.js';
export type { Role } from './judge/role.js';
export type { PackedGraphones } from './link/graphone-file.js';
export type { Trees } from './link/trees.js';
