import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { CommandThread } from './command-thread.js';

/** Makes a folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-test-'));
  // A clone with its packages takes a while where the machine is busy.
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 600_000);
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
  return { ...Object.fromEntries(kept), NO_COLOR: '1', XDG_CACHE_HOME: join(inject('dist'), 'cache'), ...extra };
}

/** Runs a program to its end; never through a shell. */
export function run(program: string, args: readonly string[], cwd: string, input = '', env = plainEnvironment()): Run {
  return outcome(spawnSync(program, args, { cwd, input, env, encoding: 'utf8', maxBuffer: 64 << 20 }));
}

/** The bundled command as users get it: the file to run. Bundled once for the whole suite. */
export const builtCommand = (): string => join(inject('dist'), 'cli.cjs');

/** Calls the command: arguments, folder, standard input, environment. */
export type Command = (args: readonly string[], cwd: string, input?: string, env?: NodeJS.ProcessEnv) => Run;

/** The built command in a process of its own, as a user runs it. */
export const spawned: Command = (args, cwd, input, env) =>
  run(process.execPath, [builtCommand(), ...args], cwd, input, env);

/**
 * The same built command in a thread that stays, ten times as quick as a process for each call. That both give the same is
 * tested in `test/e2e/thread.test.ts`.
 */
export function tarazi(): Command {
  const thread = new CommandThread(inject('dist'));
  afterAll(() => thread.end());
  return (args, cwd, input = '', env = plainEnvironment()) => thread.call({ args, cwd, input, env });
}
