import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rootFolder } from '../build/root.js';
import type { CaseSet } from './cases.js';

/** The folder of outside data: see CONTRIBUTING.md. */
export const testData = resolve(rootFolder, process.env.TARAZI_TEST_DATA ?? '../shared');

/** How many fresh parts there are. */
export const PARTS = 8;

function jsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

const folderOf = (data: string, name: string): string =>
  name === 'ntrex' ? join(data, 'fidelity') : join(data, 'fidelity', 'fresh', name);

const fieldFile = (data: string): string => join(data, 'field', 'facts.jsonl');

/** Whether a set (`ntrex`, `field`, a part's number) is there. */
export const hasCases = (name: string, data = testData): boolean =>
  existsSync(name === 'field' ? fieldFile(data) : join(folderOf(data, name), 'clean.jsonl'));

/** Reads the cases of a folder with `clean.jsonl` and `mutated.jsonl`. */
const casesOfFolder = (name: string, folder: string): CaseSet => ({
  name,
  faithful: jsonLines(join(folder, 'clean.jsonl')),
  spoiled: jsonLines(join(folder, 'mutated.jsonl')),
  field: [],
});

/** Reads a set by its name. */
export function readCases(name: string, data = testData): CaseSet {
  if (name === 'field') return { name, faithful: [], spoiled: [], field: jsonLines(fieldFile(data)) };
  return casesOfFolder(name, folderOf(data, name));
}
