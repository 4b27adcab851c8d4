import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/build/bundle.js';

/** Makes a folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const outcome = ({ status, stdout, stderr, error }: SpawnSyncReturns<string>): Run => {
  if (error) throw error;
  return { code: status, stdout, stderr };
};

/** The environment without what would change a run: interface language, colours, CI. */
export function plainEnvironment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:TARAZI_|GITHUB_|CI_|LC_|LANG|VITEST|NODE_ENV|FORCE_COLOR|npm_)/.test(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', ...extra };
}

/** Runs a program to its end; never through a shell. */
export function run(program: string, args: readonly string[], cwd: string, input = '', env = plainEnvironment()): Run {
  return outcome(spawnSync(program, args, { cwd, input, env, encoding: 'utf8', maxBuffer: 64 << 20 }));
}

/** The built command: call it, or start it by its path. */
export interface BuiltCommand {
  (args: readonly string[], cwd: string, input?: string): Run;
  path(): string;
}

/** Bundles the command as users get it, once for a test file, and gives the file to run. */
export function builtCommand(): string {
  const dist = join(temporaryFolder(), 'dist');
  beforeAll(() => bundle(dist));
  return join(dist, 'cli.js');
}

/** The built command as a function. */
export function tarazi(): (args: readonly string[], cwd: string, input?: string) => Run {
  const file = builtCommand();
  return (args, cwd, input) => run(process.execPath, [file, ...args], cwd, input);
}
