import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';
import { rootFolder } from '../root.js';
import { catalogueOf } from './catalogue.js';

const at = (path: string): string => resolve(rootFolder, path);

/** What stands elsewhere in browsers: languages, words and what explains come when they are asked for. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [at('src/languages/all.ts'), at('src/languages/none.ts')],
  [at('src/messages/backend.ts'), at('src/messages/browser/backend.ts')],
  [at('src/facts/names/judge/means.ts'), at('src/facts/names/judge/loaded-means.ts')],
]);

const forBrowsers = (page: boolean): Plugin => ({
  name: 'for-browsers',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:all|backend|means)\.js$/ }, ({ path, resolveDir }) => {
      const instead = INSTEAD.get(resolve(resolveDir, path.replace(/\.js$/, '.ts')));
      return instead === undefined ? undefined : { path: instead };
    });
    build.onLoad({ filter: /[\\/]messages\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(catalogueOf(path, page)),
      loader: 'json',
    }));
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
  plugins: [forBrowsers(page)],
  logLevel: 'warning',
});
