import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './root.js';

/** A hash of the sources and of the versions of all packages: results of another build are never taken for this one's. */
export function buildId(): string {
  const hash = createHash('sha256');
  const files = readdirSync(join(rootFolder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...files, join(rootFolder, 'package-lock.json')]) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
