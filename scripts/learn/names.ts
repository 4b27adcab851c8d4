import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRows, run } from './names/rows.js';

// `npm run learn [-- CORPORA]`: learns the verdicts on names anew and writes src/facts/names/judge/model.json. Needs Python with
// numpy and lightgbm, and the fidelity cases; CORPORA is the folder that scripts/learn/corpora/gather.py filled.

const folder = mkdtempSync(join(tmpdir(), 'tarazi-learn-'));
try {
  const rows = join(folder, 'rows');
  makeRows(rows, process.argv[2]);
  run('python3', ['learn.py', rows, join(import.meta.dirname, '../../src/facts/names/judge/model.json')]);
} finally {
  rmSync(folder, { recursive: true });
}
