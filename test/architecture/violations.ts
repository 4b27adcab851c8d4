import { data, floors, registries, reserved, roofs } from './floor-plan.js';
import type { ImportGraph } from './import-graph.js';

/** The room of a file of `src/`; the empty string for those that stand on top. */
export function roomOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

const packageName = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
const languageFolder = (file: string): string | undefined => /^src\/languages\/([^/]+)\//.exec(file)?.[1];

function fileViolation(from: string, to: string): string | undefined {
  const room = roomOf(from);
  if (!to.startsWith('src/')) {
    const allowed = data.some(({ pattern, rooms }) => pattern.test(to) && rooms.includes(room));
    return allowed ? undefined : 'is outside src/';
  }
  if (roofs.has(to)) return 'stands on top';
  const target = roomOf(to);
  const floor = floors.get(target);
  if (floor === undefined) return 'is in no room of the floor plan';
  const language = languageFolder(to);
  if (language !== undefined && languageFolder(from) !== language && !registries.has(from))
    return 'belongs to one language: ask the registry';
  if (roofs.has(from) || target === room) return undefined;
  const own = floors.get(room)!;
  if (floor === own) return 'is on the same floor';
  return floor > own ? 'is on a higher floor' : undefined;
}

function packageViolation(from: string, specifier: string, dependencies: ReadonlySet<string>): string | undefined {
  const rule = reserved.find(({ pattern }) => pattern.test(specifier));
  if (rule && !roofs.has(from) && !rule.rooms.includes(roomOf(from))) return rule.why;
  if (specifier.startsWith('node:')) return undefined;
  return dependencies.has(packageName(specifier))
    ? undefined
    : 'is no dependency in package.json nor bundled (built-ins are written node:…)';
}

/**
 * Holds a graph of `src/` to the floor plan.
 * @param dependencies the packages that users install with the project
 * @returns a line for each import that points up, sideways or outside, in the order of the graph
 */
export function violations(graph: ImportGraph, dependencies: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const [from, imports] of graph) {
    if (!roofs.has(from) && !floors.has(roomOf(from))) found.push(`${from} is in no room of the floor plan`);
    else
      for (const to of imports) {
        const isFile = /^(\.|src\/|source\/|locales\/|scripts\/|test\/|package\.json$)/.test(to);
        const why = isFile ? fileViolation(from, to) : packageViolation(from, to, dependencies);
        if (why !== undefined) found.push(`${from} → ${to}: ${why}`);
      }
  }
  return found;
}
