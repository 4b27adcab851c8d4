import type { ImportGraph } from './import-graph.js';

/** The rooms of `src/facts/names/`, the lowest first: a file imports from its own and from lower ones. What stands beside them is on top. */
export const namesRooms = ['read', 'mention', 'link', 'judge'] as const;

const FOLDER = 'src/facts/names/';

/** The floor of a file of names; undefined for any other file. */
function floorOf(file: string): number | undefined {
  if (!file.startsWith(FOLDER)) return undefined;
  const room = file.slice(FOLDER.length).split('/');
  const floor = (namesRooms as readonly string[]).indexOf(room[0]!);
  return room.length > 1 && floor >= 0 ? floor : namesRooms.length;
}

/** A line for each import that leads up within names, or from elsewhere in `src/` past what stands on top. */
export function namesViolations(graph: ImportGraph): string[] {
  const found: string[] = [];
  for (const [from, imports] of graph)
    for (const to of imports) {
      const target = floorOf(to);
      const own = floorOf(from);
      if (target === undefined) continue;
      if (own !== undefined && target > own) found.push(`${from} → ${to}: is on a higher floor`);
      if (own === undefined && target < namesRooms.length) found.push(`${from} → ${to}: is a room within names`);
    }
  return found;
}
