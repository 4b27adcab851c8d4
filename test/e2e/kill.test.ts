import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, spawned, tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';
import { sampleFolder } from '../support/sample.js';

const command = tarazi();
const folder = temporaryFolder();
const files = ['az', 'ru'].flatMap((language) => [
  `locales/${language}/xliff/statement.md.xlf`,
  `locales/${language}/statement.md`,
]);

/** The text of each file that a command writes; nothing for one that is not there. */
const texts = (project: string): (string | undefined)[] =>
  files.map((name) => (existsSync(join(project, name)) ? readFileSync(join(project, name), 'utf8') : undefined));

/** Starts a command and kills it outright after some milliseconds. */
async function killed(args: readonly string[], cwd: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [builtCommand(), ...args], { cwd, env: plainEnvironment(), stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await setTimeout(after);
  child.kill('SIGKILL');
  await ended;
}

/** Copies a project, so that each trial starts from the same files. */
function copy(from: string, name: string): string {
  const to = join(folder, name);
  cpSync(from, to, { recursive: true });
  return to;
}

describe('a command that is killed', () => {
  const exported = join(folder, 'exported');
  const translations = ['az', 'ru'].map((language) => join(sampleFolder, `${language}.xlf`));

  beforeAll(() => {
    mkdirSync(join(exported, 'source'), { recursive: true });
    cpSync(join(root, 'source', 'statement.md'), join(exported, 'source', 'statement.md'));
    for (const args of [['init'], ['export']]) expect(command(args, exported).code).toBe(0);
  });

  it.each([
    { name: 'import', before: [] },
    { name: 'build', before: ['import', ...translations] },
  ])('leaves the old files or the new ones: $name', async ({ name, before }) => {
    const args = name === 'import' ? ['import', ...translations] : ['build'];
    const start = copy(exported, `${name}-start`);
    if (before.length > 0) expect(command(before, start).code).toBe(0);
    const finished = copy(start, `${name}-finished`);
    const began = performance.now();
    expect(spawned(args, finished).code).toBe(0);
    const whole = performance.now() - began;
    const [old, fresh] = [texts(start), texts(finished)];
    expect(fresh).not.toEqual(old);

    const trials = 8;
    for (let trial = 0; trial < trials; trial++) {
      const project = copy(start, `${name}-${trial}`);
      await killed(args, project, whole * (0.4 + (0.6 * trial) / trials));
      texts(project).forEach((text, index) => {
        expect([old[index], fresh[index]]).toContain(text);
      });
      // What a kill leaves beside them is no state and no document; the command carries on from there.
      expect(readdirSync(join(project, 'locales', 'az', 'xliff')).filter((name) => name.endsWith('.xlf'))).toEqual([
        'statement.md.xlf',
      ]);
      expect(command(args, project).code).toBe(0);
      expect(texts(project)).toEqual(fresh);
      const left = readdirSync(project, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'));
      expect(left).toEqual([]);
      rmSync(project, { recursive: true });
    }
  });
});
