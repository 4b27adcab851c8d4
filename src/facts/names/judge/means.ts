import data from './means.json' with { type: 'json' };
import type { Role } from './role.js';

/** The means of a verdict's trees, see `unpackMeans`. The build for browsers has `loaded-means.ts` in its place. */
export const meansOf = (role: Role): string => data[role];
