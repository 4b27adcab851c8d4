import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildId } from './build-id.js';
import { writeLicences } from './licences.js';
import { rootFolder } from './root.js';

/** Packages in CommonJS call `require` for Node's own modules; in an ES module that has to be made first. */
const REQUIRE = "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);";

/** A file of `src/` to bundle beside the others, and its name in the folder. */
interface Entry {
  readonly in: string;
  readonly out: string;
}

/** Bundles the command, the library and the worker; a command's code stays a chunk of its own, loaded when called. */
export async function bundle(folder: string, more: readonly Entry[] = []): Promise<void> {
  const { metafile } = await build({
    metafile: true,
    absWorkingDir: rootFolder,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/index.ts', out: 'index' },
      { in: 'src/project/stream/worker.ts', out: 'chunks/stream-worker' },
      ...more,
    ],
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    // Letters of three alphabets as they are: escapes would double the size of the data.
    charset: 'utf8',
    alias: {
      // Its CommonJS build requires its parts in a way that cannot be bundled.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
      '@modelcontextprotocol/server/_shims': './scripts/build/mcp-shims.ts',
    },
    define: { __TARAZI_BUILD__: JSON.stringify(buildId()) },
    banner: { js: REQUIRE },
    logLevel: 'warning',
  });
  writeLicences(folder, metafile);
  chmodSync(join(folder, 'cli.js'), 0o755);
}
