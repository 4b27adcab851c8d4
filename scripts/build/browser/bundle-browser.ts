import { build, type Metafile } from 'esbuild';
import { withoutNode } from './without-node.js';

/** Bundles the library for browsers: an ES module, and a chunk for each language and each interface language. */
export async function bundleBrowser(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    ...withoutNode(),
    entryPoints: [{ in: 'src/browser/index.ts', out: 'index' }],
    outdir: `${folder}/browser`,
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
  });
  return metafile;
}
