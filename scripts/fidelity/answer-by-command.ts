import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from '../build/bundle.js';
import { isFresh } from '../build/is-fresh.js';
import { replaceFolder } from '../build/replace-folder.js';
import { rootFolder } from '../build/root.js';
import type { AnswerLines } from './run.js';

/** Gives the lines to a command that reads a stream, one process for each set. */
export function answerByCommand([command, ...args]: readonly [string, ...string[]]): AnswerLines {
  return async (lines) => {
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    const { error, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
    if (error) throw error;
    if (stderr !== '') process.stderr.write(stderr.slice(0, 500));
    return stdout.split('\n');
  };
}

/** What makes the command answer a stream. */
export const STREAM = ['validate', '-', '--input', 'jsonl', '--format', 'jsonl'] as const;

/** The stream of the built command, which is built anew where it is older than its sources. */
export async function builtCommand(): Promise<readonly [string, ...string[]]> {
  if (!isFresh('dist/cli.cjs')) await replaceFolder('dist', bundle);
  return [process.execPath, join(rootFolder, 'dist', 'cli.cjs'), ...STREAM];
}
