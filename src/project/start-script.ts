import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadScript } from './code-cache.js';
import { codeKind } from './code-kind.js';
import { scriptBuild } from './script-build.js';

/**
 * How V8 works for all that a command does. Most runs end before it has earned back what it spends on large functions: inlining less takes
 * a fifth off a stream of 18,000 distinct pairs, and a tenth off one of 110,000; copies of the first round of loops are hardly worth
 * their compilation (a twentieth). Room for new objects that grows at once, not by and by, saves most collections of a short run: they
 * take 10 ms of the 60 in which a pair is loaded for and judged.
 */
const FLAGS = [
  '--max-inlined-bytecode-size-cumulative=150',
  '--no-turbo-loop-peeling',
  '--semi-space-growth-factor=16',
];

/**
 * Before version 22 of Node: a function has to run three times as long as V8 would have it before it is compiled, and has by then met most
 * kinds of what it will meet, so that half as many are compiled again. Takes a tenth off 18,000 distinct pairs.
 */
const PATIENT = '--interrupt-budget=200000';
const COUNTS_CALLS = 22;

/** Runs the script of all commands, which lies in a build's folder. */
export async function startScript(folder: string, args: readonly string[]): Promise<void> {
  const isOlder = Number.parseInt(process.versions.node, 10) < COUNTS_CALLS;
  for (const flag of isOlder ? [...FLAGS, PATIENT] : FLAGS) setFlagsFromString(flag);
  const loaded = loadScript(join(folder, 'chunks', 'main.cjs'), scriptBuild, codeKind(args), process.env);
  await loaded.exports.main(args, loaded);
}
