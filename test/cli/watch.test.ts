import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, spawned, tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const command = tarazi();
const folder = temporaryFolder();
let child: ChildProcessWithoutNullStreams | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

/** Starts watching; gives the next report each time it is asked. */
function watching(project: string, ...args: string[]) {
  child = spawn(process.execPath, [builtCommand(), 'validate', '--watch', ...args], {
    cwd: project,
    env: plainEnvironment(),
  });
  let out = '';
  let told = '';
  const { stdout, stderr } = child;
  stdout.on('data', (data) => (out += data));
  stderr.on('data', (data) => (told += data));
  return {
    next: async (): Promise<string> => {
      while (!told.includes('Waiting for changes')) await once(stderr, 'data');
      const text = out + told;
      out = '';
      told = '';
      return text;
    },
    ended: once(child, 'exit'),
  };
}

const project = join(folder, 'project');
const state = join(project, 'locales', 'az', 'xliff', 'a.md.xlf');

describe('tarazi validate --watch', () => {
  it('checks again when a translation, the document or the configuration changes, and ends in good order', async () => {
    mkdirSync(join(project, 'source'), { recursive: true });
    writeFileSync(join(project, 'tarazi.config.json'), '{ "targets": ["az"] }');
    writeFileSync(join(project, 'source', 'a.md'), '147 came.\n');
    expect(command(['export'], project).code).toBe(0);
    const xliff = readFileSync(state, 'utf8');
    writeFileSync(
      state,
      fillXliff(xliff, () => '147 nəfər gəldi.'),
    );
    const watch = watching(project, '--report', 'terminal', '--report', 'json=found.json');
    const first = await watch.next();
    expect(first).toContain('0 errors');
    expect(first).not.toMatch(/\u001b|\u0007/);
    writeFileSync(
      state,
      fillXliff(xliff, () => '174 nəfər gəldi.'),
    );
    expect(await watch.next()).toContain('1 error');
    expect(JSON.parse(readFileSync(join(project, 'found.json'), 'utf8'))).toMatchObject({
      findings: [{ rule: 'number' }],
    });
    writeFileSync(join(project, 'tarazi.config.json'), '{ "targets": ');
    expect(await watch.next()).toContain('tarazi.config.json');
    writeFileSync(join(project, 'tarazi.config.json'), '{ "targets": ["az"], "rules": { "number": "off" } }');
    expect(await watch.next()).toContain('0 errors');
    child?.kill('SIGINT');
    expect(await watch.ended).toEqual([0, null]);
  });

  it('does not go with standard input', () => {
    expect(spawned(['validate', '-', '--watch', '--input', 'jsonl'], project).code).toBe(2);
  });
});
