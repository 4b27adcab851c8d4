import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './repository.js';

/** A pair of the outside data, as a line of the stream. */
export interface FidelityPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

const folder = resolve(root, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity');

/** Whether the data are there; tests that need them say so and skip otherwise. */
export const hasFidelityPairs = existsSync(join(folder, 'mutated.jsonl'));

function linesOf(file: string): FidelityPair[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, source, target, sourceLanguage, targetLanguage } = JSON.parse(line) as FidelityPair;
      return { id, source, target, sourceLanguage, targetLanguage };
    });
}

/** So many pairs from all parts of the data, one in five faithful, the others spoiled. */
export function fidelityPairs(count: number): FidelityPair[] {
  return [
    { file: 'clean.jsonl', share: count / 5 },
    { file: 'mutated.jsonl', share: count - count / 5 },
  ].flatMap(({ file, share }) => {
    const all = linesOf(file);
    return Array.from({ length: share }, (_, i) => all[Math.floor((i * all.length) / share)]!);
  });
}

/** The answers of the stream, by the order of the pairs. */
export function answersOf(stdout: string): { readonly id: string; readonly findings: readonly unknown[] }[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
