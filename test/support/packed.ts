import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { writeSchema } from '../../scripts/build/schema.js';
import { writeTypes } from '../../scripts/build/types.js';
import { run } from './command.js';
import { root, trackedFiles } from './repository.js';

/** A package as `npm pack` makes it. */
export interface Packed {
  /** The tarball. */
  readonly file: string;
  /** The folder that it unpacks to. */
  readonly folder: string;
  /** Paths in it, with `/`, sorted. */
  readonly files: readonly string[];
}

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Packs the repository as it stands, with the bundle of this run; removed after the tests of the file. */
export function packed(): Packed {
  const work = mkdtempSync(join(tmpdir(), 'tarazi-packed-'));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  const staged = join(work, 'staged');
  const { files: shipped } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  const always = /^(?:package\.json|README\.md|LICENSE)$/;
  const tracked = trackedFiles().filter((file) => always.test(file) || shipped.includes(file.split('/', 1)[0] ?? ''));
  for (const file of tracked) {
    mkdirSync(dirname(join(staged, file)), { recursive: true });
    cpSync(join(root, file), join(staged, file));
  }
  const dist = inject('dist');
  // The bundle of the tests has one entry more, and a folder for caches.
  const own = new Set([join(dist, 'run.js'), join(dist, 'cache')]);
  cpSync(dist, join(staged, 'dist'), { recursive: true, filter: (path) => !own.has(path) });
  writeSchema(join(staged, 'dist'));
  writeTypes(join(staged, 'dist/types'));
  const done = run(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', work], staged);
  if (done.code !== 0) throw new Error(done.stderr);
  const told = Object.values(
    JSON.parse(done.stdout) as Record<string, { filename: string; files: { path: string }[] }>,
  )[0];
  const file = join(work, told?.filename ?? '');
  const unpacked = run('tar', ['-xzf', file, '-C', work], work);
  if (unpacked.code !== 0 || !existsSync(file)) throw new Error(unpacked.stderr);
  return { file, folder: join(work, 'package'), files: (told?.files ?? []).map(({ path }) => path).sort() };
}
