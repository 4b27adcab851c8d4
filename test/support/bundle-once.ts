import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleBrowser } from '../../scripts/build/browser/bundle-browser.js';
import { bundle } from '../../scripts/build/bundle.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the bundle. */
    dist: string;
  }
}

/** Bundles the command and the library for browsers once before all tests; `run.js` beside it is the command as a function. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-dist-'));
  const dist = join(folder, 'dist');
  await bundle(dist, [{ in: 'src/cli/run.ts', out: 'run' }]);
  await bundleBrowser(dist);
  project.provide('dist', dist);
  return () => rmSync(folder, { recursive: true, force: true });
}
