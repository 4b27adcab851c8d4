import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import readParts from '../../fidelity/read-parts.json' with { type: 'json' };
import { FOLDS } from '../meanings/folds.js';

const here = import.meta.dirname;
/** The repository. */
const root = resolve(here, '../../..');

/** Runs a program of this folder; its failure is ours. */
export function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: here });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/**
 * Learns what words mean and measures the evidence of all texts that may be learnt from: NTREX's half, the fresh parts that were
 * read, and the corpora that scripts/learn/corpora gathered into a folder, where one is given. Writes the meanings into a folder of
 * `folder`, and rows of evidence to files that begin with `rows` there, each row measured with what was learnt outside its document.
 */
export function makeRows(folder: string, corpora?: string): { readonly rows: string; readonly meanings: string } {
  const data = resolve(root, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity');
  const folders = [data, ...readParts.map((part) => join(data, 'fresh', String(part)))];
  const more = corpora ? readdirSync(corpora).filter((name) => LEARNT.test(name)) : [];
  const files = more.sort().map((name) => join(resolve(corpora!), name));
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const words = join(folder, 'words.jsonl');
  const clean = folders.map((one) => join(one, 'clean.jsonl'));
  run(process.execPath, [tsx, '../meanings/words.ts', words, ...clean, ...files]);
  const learn = (to: string, ...fold: string[]): string => {
    run('python3', ['../meanings/learn.py', words, to, ...fold]);
    return to;
  };
  const meanings = learn(join(folder, 'meanings'));
  const unseen = join(folder, 'unseen');
  for (let fold = 0; fold < FOLDS; fold++) learn(join(unseen, String(fold)), String(fold));
  const rows = join(folder, 'rows');
  run(process.execPath, [tsx, 'dump.ts', rows, unseen, resolve(corpora ?? folder), ...folders, ...files]);
  return { rows, meanings };
}

/** Gazetteers (cldr, iso, places) are left out: the engine knows most of them, so learning from them would be too sure. */
const LEARNT =
  /^(?:components|descriptions|desktop|firefox|games|handbooks|help|manuals|qt|quran|scratch|web|wesnoth)\..*\.jsonl$/;
