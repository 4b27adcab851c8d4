import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

const EAGER = "const childProcess = require('node:child_process');";
/** Loaded where a command of its own would be started, which none of ours is: with all that it needs it takes as long as half of Node. */
const LAZY = "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };";

/** Has commander load Node's child processes when it starts one. */
export const lazyChildren: Plugin = {
  name: 'lazy-children',
  setup(build) {
    build.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes(EAGER)) throw new Error(`${path} no longer says: ${EAGER}`);
      return { contents: code.replace(EAGER, LAZY), loader: 'js' };
    });
  },
};
