import { join } from 'node:path';
import { build } from 'esbuild';
import { rootFolder } from '../build/root.js';

/** Bundles a program of this folder as the command is (see build/bundle.ts), so that both are compiled alike; gives the file to run. */
export async function bundled(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    absWorkingDir: rootFolder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    logLevel: 'warning',
    mainFields: ['module', 'main'],
    // A library of CommonJS in the bundle asks for Node's modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    entryPoints: [join('scripts', 'bench', `${name}.ts`)],
    outfile,
  });
  return outfile;
}
