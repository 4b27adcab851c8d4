import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rootFolder } from '../build/root.js';
import type { BenchPair } from './pairs.js';

/** Every pair of the test data once: what no run has seen. Undefined where the data are absent. */
export function coldPairs(): readonly BenchPair[] | undefined {
  const folder = resolve(rootFolder, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const pairs = new Map<string, BenchPair>();
  for (const file of files) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line === '') continue;
      const { source, target, sourceLanguage, targetLanguage } = JSON.parse(line) as BenchPair;
      if (typeof source !== 'string' || typeof target !== 'string') continue;
      const key = JSON.stringify([sourceLanguage, targetLanguage, source, target]);
      if (!pairs.has(key)) pairs.set(key, { id: String(pairs.size), source, target, sourceLanguage, targetLanguage });
    }
  }
  return [...pairs.values()];
}
