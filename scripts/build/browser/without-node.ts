import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { rootFolder } from '../root.js';
import { cataloguesOf } from './catalogue.js';
import { packedTables } from './pack/packed-tables.js';

const at = (path: string): string => resolve(rootFolder, path);

/** What stands elsewhere in browsers: languages, words and what explains come when they are asked for; where sentences end is not. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [at('src/languages/all.ts'), at('src/languages/none.ts')],
  [at('src/messages/backend.ts'), at('src/messages/browser/backend.ts')],
  [at('src/facts/names/judge/means.ts'), at('src/facts/names/judge/loaded-means.ts')],
  ...['en', 'az', 'ru'].map(
    (tag) => [at(`src/languages/${tag}/segmentation.ts`), at('src/languages/no-segmentation.ts')] as const,
  ),
]);

const forBrowsers = (page: boolean): Plugin => ({
  name: 'for-browsers',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:all|backend|means|segmentation)\.js$/ }, ({ path, resolveDir }) => {
      const instead = INSTEAD.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return instead === undefined ? undefined : { path: instead };
    });
    // What explains comes by itself, by an import of the same file with an attribute.
    build.onLoad({ filter: /[\\/]messages\.json$/ }, ({ path, with: { explained } }) => {
      const catalogues = cataloguesOf(path, page);
      const catalogue = JSON.stringify(explained ? catalogues.explained : catalogues.said);
      const more = `export const explained = () => import(${JSON.stringify(path)}, { with: { explained: 'yes' } });`;
      return { contents: `export default ${catalogue};${explained ? '' : more}`, loader: 'js' };
    });
  },
});

/** How both builds for browsers are made; a module of Node anywhere in them is an error. */
export const withoutNode = (page = false): BuildOptions & { readonly metafile: true } => ({
  metafile: true,
  absWorkingDir: rootFolder,
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  plugins: [forBrowsers(page), packedTables],
  logLevel: 'warning',
});
