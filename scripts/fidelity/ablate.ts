import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRows, run } from '../learn/names/rows.js';

/** Learns the verdicts on names without each piece of evidence in turn (or the named ones), and prints what each earns; see ablate.py. */
export function ablate(evidence: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-ablate-'));
  try {
    const { rows } = makeRows(folder);
    run('python3', ['ablate.py', rows, ...evidence]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
