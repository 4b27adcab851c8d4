import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import readParts from '../../fidelity/read-parts.json' with { type: 'json' };

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
 * Measures the evidence of all texts that may be learnt from: NTREX's half, the fresh parts that were read, and the corpora that
 * scripts/learn/corpora gathered into a folder, where one is given. Writes rows to files that begin with `out`.
 */
export function makeRows(out: string, corpora?: string): void {
  const data = resolve(root, process.env.TARAZI_TEST_DATA ?? '../shared', 'fidelity');
  const parts = readParts.map((part) => join(data, 'fresh', String(part)));
  const more = corpora ? readdirSync(corpora).filter((name) => LEARNT.test(name)) : [];
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const files = more.sort().map((name) => join(resolve(corpora!), name));
  run(process.execPath, [tsx, 'dump.ts', out, data, ...parts, ...files]);
}

/** Gazetteers (cldr, iso, places) are left out: the engine knows most of them, so learning from them would be too sure. */
const LEARNT =
  /^(?:components|descriptions|desktop|firefox|games|handbooks|help|manuals|qt|quran|scratch|web|wesnoth)\..*\.jsonl$/;
