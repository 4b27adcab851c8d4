import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from './build/bundle.js';
import { isFresh } from './build/is-fresh.js';
import { replaceFolder } from './build/replace-folder.js';
import { rootFolder } from './build/root.js';

// `npm start`: the main job on the sample statement, as a press office does it. Run again, it changes nothing.

/** In a folder that git ignores. */
const REPORT = '.tarazi/report.html';

/** Each step with the exit codes that are fine for it. */
const STEPS: readonly (readonly string[])[] = [
  ['export'],
  ['import', 'test/fixtures/sample/az.xlf', 'test/fixtures/sample/ru.xlf'],
  ['validate', '--complete', '--report', 'terminal', '--report', `html=${REPORT}`],
  ['build', '--require-complete'],
  ['status'],
];

if (!isFresh('dist/cli.cjs')) await replaceFolder('dist', bundle);

for (const step of STEPS) {
  console.log(`\n$ tarazi ${step.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(rootFolder, 'dist', 'cli.cjs'), ...step], {
    cwd: rootFolder,
    stdio: 'inherit',
  });
  if (status !== 0) {
    process.exitCode = status ?? 2;
    break;
  }
}

if (!process.exitCode) {
  console.log(`\nHTML report: ${join(rootFolder, REPORT)}`);
  console.log('Work through it, sentence by sentence: npx tarazi review --open');
}
