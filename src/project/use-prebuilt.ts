import { existsSync, readFileSync } from 'node:fs';
import { usePrebuilt } from '../model/prebuilt.js';

declare const __TARAZI_PREBUILT__: boolean | undefined;

// Imported before all else: where this is a build, its tables are read from files beside it (see `scripts/build/prebuilt.ts`).
if (typeof __TARAZI_PREBUILT__ === 'boolean') {
  // The code may stand in the package's folder or among its chunks.
  const [beside, above] = ['./data/', '../data/'].map((path) => new URL(path, import.meta.url)) as [URL, URL];
  const folder = existsSync(beside) ? beside : above;
  usePrebuilt((name) => readFileSync(new URL(name, folder)));
}
