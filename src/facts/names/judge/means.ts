import { prebuilt } from '../../../model/prebuilt.js';
import type { SectionContent } from '../../../model/sections.js';
import { NAMES_FILE } from '../read/names-file.js';
import data from './means.json' with { type: 'json' };
import type { Role } from './role.js';

type Means = Readonly<Record<Role, string>>;

/** Absent where the file of names has them, as in the built package. */
const learned = data as (Means & { readonly about: string }) | undefined;

/** The means of a verdict's trees, see `unpackMeans`. The build for browsers has `loaded-means.ts` in its place. */
export const meansOf = (role: Role): string => learned?.[role] ?? prebuilt(NAMES_FILE)!.text(`means.${role}`);

/** All means as sections of the file of names. */
export function meanTables(): Record<string, SectionContent> {
  const { about: _, ...means } = learned!;
  return Object.fromEntries(Object.entries(means).map(([role, packed]) => [`means.${role}`, packed]));
}
