import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRows, run } from './names/rows.js';

// `npm run learn [-- CORPORA]`: learns anew what words mean and the verdicts on names, and writes meanings.generated.json of each
// language and src/facts/names/judge/model.json. Needs Python with numpy and lightgbm, and the fidelity cases; CORPORA is the folder
// that scripts/learn/corpora/gather.py filled.

const folder = mkdtempSync(join(tmpdir(), 'tarazi-learn-'));
try {
  const { rows, meanings } = makeRows(folder, process.argv[2]);
  for (const name of readdirSync(meanings))
    copyFileSync(
      join(meanings, name),
      join(import.meta.dirname, '../../src/languages', name.replace('.json', ''), 'meanings.generated.json'),
    );
  run('python3', ['learn.py', rows, join(import.meta.dirname, '../../src/facts/names/judge/model.json')]);
} finally {
  rmSync(folder, { recursive: true });
}
