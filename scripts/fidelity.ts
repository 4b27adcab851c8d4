import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './build/bundle.js';
import { isFresh } from './build/is-fresh.js';
import { replaceFolder } from './build/replace-folder.js';
import { rootFolder } from './build/root.js';
import { fidelityFold } from './fidelity/fold.js';

// `npm run fidelity [-- --show 20] [--fold 1/2]`: runs the command's stream over the hand-marked real translations and
// prints the scorer's table; with `--fold`, over one part of the documents. The cases are outside data: see CONTRIBUTING.md.

const data = resolve(rootFolder, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity');
const scorer = join(data, 'score.mjs');

if (existsSync(scorer)) {
  if (!isFresh('dist/cli.js')) await replaceFolder('dist', bundle);
  const command = [
    process.execPath,
    join(rootFolder, 'dist', 'cli.js'),
    'validate',
    '-',
    '--input',
    'jsonl',
    '--format',
    'jsonl',
  ];
  const options = process.argv.slice(2);
  const at = options.indexOf('--fold');
  const [, part] = at === -1 ? [] : options.splice(at, 2);
  const cases = at === -1 ? data : fidelityFold(data, part ?? '');
  const args = [scorer, '--cases', cases, ...options, '--', ...command];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (cases !== data) rmSync(cases, { recursive: true });
  process.exitCode = status ?? 2;
} else console.log(`Skipped: the cases are not there (${data}). Set TARAZI_TEST_DATA to the folder that holds them.`);
