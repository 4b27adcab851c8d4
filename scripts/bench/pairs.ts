import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rootFolder } from '../build/root.js';

/** A pair as the stream takes it. */
export interface BenchPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

function sample(): BenchPair[] {
  const pairs: BenchPair[] = [];
  for (const language of ['az', 'ru']) {
    const xliff = readFileSync(join(rootFolder, 'test', 'fixtures', 'sample', `${language}.xlf`), 'utf8');
    const texts = (name: string): string[] =>
      [...xliff.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 'gs'))].map((found) =>
        (found[1] ?? '').replace(/<[^>]*>/g, ''),
      );
    const targets = texts('target');
    for (const [index, source] of texts('source').entries()) {
      const target = targets[index];
      if (target !== undefined)
        pairs.push({ id: `${language}${index}`, source, target, sourceLanguage: 'en', targetLanguage: language });
    }
  }
  return pairs;
}

/** Mostly faithful pairs: the real translations of the test data where they are there, else the sample statement's. */
export function benchPairs(): { readonly pairs: readonly BenchPair[]; readonly from: string } {
  const file = resolve(rootFolder, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity', 'clean.jsonl');
  if (!existsSync(file)) return { pairs: sample(), from: 'the sample statement' };
  const pairs = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, source, target, sourceLanguage, targetLanguage } = JSON.parse(line) as BenchPair;
      return { id, source, target, sourceLanguage, targetLanguage };
    });
  return { pairs, from: 'real translations' };
}
