import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { playgroundPage } from '../../../src/browser/page/page.js';
import { rootFolder } from '../root.js';
import { withoutNode } from './without-node.js';

/** Where the page is made, from the root of the repository. */
export const PLAYGROUND = 'docs/playground/index.html';

/** Makes the playground: a page with all languages in a classic script, since browsers load no modules from folders. */
export async function buildPlayground(file = join(rootFolder, PLAYGROUND)): Promise<void> {
  const { outputFiles } = await build({
    ...withoutNode(true),
    entryPoints: ['src/browser/playground/main.ts'],
    format: 'iife',
    write: false,
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, playgroundPage(outputFiles[0]!.text.trim()));
}
