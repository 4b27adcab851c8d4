import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './root.js';

/** What the bundle is made from. */
const SOURCES = [
  'src',
  'scripts/build',
  'source/messages.json',
  'locales/az/messages.json',
  'locales/ru/messages.json',
  'package.json',
];

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether a built file is there and younger than everything that it is made from. */
export function isFresh(built: string): boolean {
  const made = statSync(join(rootFolder, built), { throwIfNoEntry: false });
  return made !== undefined && SOURCES.every((source) => newest(join(rootFolder, source)) <= made.mtimeMs);
}
