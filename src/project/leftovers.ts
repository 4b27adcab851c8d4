import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './error-code.js';

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAME = /^\.tarazi-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/;
/** Longer than any run writes one file: what is older was left behind, whatever its process is called. */
const DAY = 24 * 60 * 60 * 1000;

/** A new name for a temporary file of this process: it tells the next run whether its process still lives. */
export const temporaryName = (): string => `.tarazi-${HOST}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function isLeft(folder: string, name: string): Promise<boolean> {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (host === undefined) return false;
  if (host === HOST && !isAlive(Number(pid))) return true;
  const written = await stat(join(folder, name)).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > DAY;
}

const swept = new Set<string>();

/** Removes from a folder what runs that were killed left of their writing; once a process, and only what bears our name. */
export async function sweepLeftovers(folder: string): Promise<void> {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of await readdir(folder).catch(() => [])) {
    if (await isLeft(folder, name)) await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}
