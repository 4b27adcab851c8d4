import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { buildId } from './build-id.js';
import { lazyChildren } from './lazy-children.js';
import { writeLicences } from './licences.js';
import { withoutPrebuilt, writePrebuilt } from './prebuilt.js';
import { rootFolder } from './root.js';

/** Packages in CommonJS call `require` for Node's own modules; in an ES module that has to be made first. */
const REQUIRE = "import{createRequire as $cr}from'node:module';const require=$cr(import.meta.url);";

/** Where a script stands, which has no `import.meta`. */
const PLACE = "const $url=require('node:url').pathToFileURL(__filename).href;";

/** The command as a module, for who names its file. */
const MODULE = `#!/usr/bin/env node
import { createRequire } from 'node:module';
createRequire(import.meta.url)('./cli.cjs');
`;

/** A file of `src/` to bundle beside the others, and its name in the folder. */
interface Entry {
  readonly in: string;
  readonly out: string;
}

const common = {
  metafile: true,
  absWorkingDir: rootFolder,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has them; esbuild asks for a later Unicode and would make each anew wherever it stands.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  alias: {
    // Its CommonJS build requires its parts in a way that cannot be bundled.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    '@modelcontextprotocol/server/_shims': './scripts/build/mcp-shims.ts',
  },
  plugins: [withoutPrebuilt, lazyChildren],
  logLevel: 'warning',
} satisfies BuildOptions;

/**
 * Bundles all commands into one script, `chunks/main.cjs`: what a command alone needs runs when it is called, and V8's code of the whole can be
 * kept (see `project/code-cache.ts`), which Node offers for no module before 22.1. It is ASCII, so that V8 takes a byte a character.
 */
async function bundleScript(folder: string, ids: Record<string, string>): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: [{ in: 'src/main.ts', out: 'chunks/main' }],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // V8 keeps no names that it need not, and the source is read at each start.
    minifyIdentifiers: true,
    charset: 'ascii',
    define: { ...ids, 'import.meta.url': '$url' },
    banner: { js: PLACE },
  });
  const file = join(folder, 'chunks', 'main.cjs');
  // The function as which `loadScript` runs it.
  writeFileSync(file, `(function(module,require,__filename){${escaped(readFileSync(file, 'utf8'))}\n})`);
  return metafile;
}

/** Letters in expressions, which esbuild leaves as they are, by their numbers. */
const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Bundles what loads the script: as little as can be. */
async function bundleLoaders(folder: string): Promise<void> {
  const script = createHash('sha256').update(readFileSync(join(folder, 'chunks', 'main.cjs')));
  await build({
    ...common,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/stream-worker.ts', out: 'chunks/stream-worker' },
    ],
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    define: { __TARAZI_SCRIPT__: JSON.stringify(script.digest('hex').slice(0, 16)) },
  });
  writeFileSync(join(folder, 'cli.js'), MODULE);
  for (const file of ['cli.cjs', 'cli.js']) chmodSync(join(folder, file), 0o755);
}

/** Bundles the library in chunks, so that who imports it loads what is used. */
async function bundleLibrary(folder: string, ids: Record<string, string>, more: readonly Entry[]): Promise<Metafile> {
  const { metafile } = await build({
    ...common,
    entryPoints: [{ in: 'src/index.ts', out: 'index' }, ...more],
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    // Letters of three alphabets as they are: escapes would double the size of the data.
    charset: 'utf8',
    define: ids,
    banner: { js: REQUIRE },
  });
  return metafile;
}

/** Bundles the command, the library and the worker. */
export async function bundle(folder: string, more: readonly Entry[] = []): Promise<void> {
  const ids = { __TARAZI_BUILD__: JSON.stringify(buildId()) };
  const [script, library] = await Promise.all([
    bundleScript(folder, ids).then(async (metafile) => {
      await bundleLoaders(folder);
      return metafile;
    }),
    bundleLibrary(folder, ids, more),
  ]);
  writePrebuilt(folder);
  writeLicences(folder, { inputs: { ...script.inputs, ...library.inputs }, outputs: {} });
}
