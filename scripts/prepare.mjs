// npm runs this where the package is made from its sources: at `npm ci` in a checkout, when another project installs it from
// git (pre-commit does so too), before `npm pack` and `npm publish`; never where it comes from a registry. It builds what is
// not there yet. What is told goes to stderr: tools read from stdout what `npm pack` made.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const tsx = fileURLToPath(new URL('../node_modules/tsx/dist/cli.mjs', import.meta.url));
const run = (args, env = process.env) =>
  spawnSync(process.execPath, args, { cwd, env, stdio: ['ignore', 2, 2] }).status;

// For `npm install --global git+…`, npm wants the development dependencies installed as it always does, but hands `--global`
// down to that, too: they are not there.
const { npm_config_global: isGlobal, npm_execpath: npm, ...rest } = process.env;
if (!existsSync(tsx) && isGlobal === 'true' && npm !== undefined) {
  process.exitCode = run([npm, 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], rest) ?? 1;
}
// Without the development dependencies (`--omit=dev`) there is nothing to build with.
if (!process.exitCode && existsSync(tsx)) process.exitCode = run([tsx, 'scripts/build.ts', '--if-needed']) ?? 1;
