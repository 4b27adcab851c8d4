import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../support/command.js';

const FILE = join(process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity', 'mutated.jsonl');
const COUNT = 1000;

/** A pair as doors are asked. */
export interface FidelityPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Whether the data are there; without them the tests that need them say so and skip. */
export const hasFidelity = existsSync(FILE);
export const fidelityFile = `${FILE}; skipped where absent`;

/** A thousand spoiled pairs from all over the file, in six directions. */
export function fidelityPairs(): FidelityPair[] {
  const lines = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return Array.from({ length: COUNT }, (_, index) => {
    const { id, source, target, sourceLanguage, targetLanguage } = JSON.parse(
      lines[Math.floor((index * lines.length) / COUNT)]!,
    ) as FidelityPair;
    return { id, source, target, sourceLanguage, targetLanguage };
  });
}

export const jsonLines = (pairs: readonly object[]): string =>
  pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');

/** What the stream answers to pairs, text as it is. */
export const streamAnswers = (command: Command, pairs: readonly object[], cwd: string): string =>
  command(['validate', '-', '--input', 'jsonl', '--format', 'jsonl'], cwd, jsonLines(pairs)).stdout;

/** Lines of JSON, each read. */
export const readLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
