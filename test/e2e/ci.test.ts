import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readAction, runAction } from '../support/action.js';
import { builtCommand, plainEnvironment, type Run, run, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';
import { commit, edit, git, STATE, translatedRepository } from '../support/translated-repository.js';

const folder = temporaryFolder();
const file = builtCommand();
const dist = dirname(file);
let made = 0;

const tarazi = (path: string, words: readonly string[], extra: NodeJS.ProcessEnv = {}): Run =>
  run(process.execPath, [file, ...words], path, '', plainEnvironment(extra));

const sarif = (path: string): { suppressions?: unknown[]; message: { text: string } }[] =>
  JSON.parse(readFileSync(join(path, 'out.sarif'), 'utf8')).runs[0].results;

describe('a repository in CI', () => {
  it('passes, fails at the line of a wrong figure, passes when it is waived, and fails when it changes again', () => {
    const path = translatedRepository(folder);
    const check = () => tarazi(path, ['validate', '--report', 'terminal', '--report', 'sarif=out.sarif']);
    expect(check().code).toBe(0);
    expect(sarif(path)).toEqual([]);

    edit(path, STATE, '147', '174');
    const failed = check();
    expect(failed.code).toBe(1);
    expect(failed.stdout).toMatch(/source\/statement\.md:3:\d+\n/);
    expect(failed.stdout).toMatch(/locales\/az\/xliff\/statement\.md\.xlf:\d+:\d+\n/);
    expect(sarif(path)).toHaveLength(1);

    const fingerprint = /\(number ([0-9a-f]{8})\)/.exec(failed.stdout)?.[1] ?? '';
    expect(tarazi(path, ['waive', fingerprint, '--reason', 'the later count']).code).toBe(0);
    expect(check().code).toBe(0);
    expect(sarif(path).filter(({ suppressions }) => !suppressions?.length)).toEqual([]);

    edit(path, STATE, '174', '417');
    expect(check().code).toBe(1);
  });

  it('looks only at what a branch changed with --changed', () => {
    const path = translatedRepository(folder);
    edit(path, STATE, '36', '63');
    commit(path);
    const changed = (...revision: string[]) => tarazi(path, ['validate', '--changed', ...revision]);
    expect(tarazi(path, ['validate']).code).toBe(1);
    expect(changed()).toMatchObject({ code: 0, stdout: expect.stringContaining('0 segments') });
    expect(changed('HEAD~1').stdout).toContain('1 segment: 1 error');

    git(path, 'checkout', '--quiet', '-b', 'work', 'HEAD~1');
    edit(path, 'source/statement.md', '744', '745');
    tarazi(path, ['export']);
    commit(path);
    const branch = changed('main');
    expect(branch.stdout).toContain('744');
    expect(branch.stdout).toContain('1 segment: 1 error');
  });

  it.each([
    ['a revision that is not there', ['--changed', 'nowhere'], 'nowhere'],
    ['an option in its place', ['--changed=--all'], '--all'],
  ])('refuses %s', (_, words, told) => {
    const done = tarazi(translatedRepository(folder), ['validate', ...words]);
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 2, stdout: '' });
    expect(done.stderr).toContain(told);
  });

  it('refuses --changed where there is no git', () => {
    const path = join(folder, `plain-${made++}`);
    mkdirSync(join(path, 'source'), { recursive: true });
    writeFileSync(join(path, 'tarazi.config.json'), '{}');
    writeFileSync(join(path, 'source/notes.md'), 'It has 147 pages.\n');
    expect(tarazi(path, ['export']).code).toBe(0);
    const done = tarazi(path, ['validate', '--changed'], { GIT_CEILING_DIRECTORIES: folder });
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('git');
  });
});

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('is composite, and every input has a default', () => {
    const { inputs, runs } = readAction();
    expect(runs.using).toBe('composite');
    expect(Object.values(inputs).map(({ default: value }) => typeof value)).toEqual(
      Object.keys(inputs).map(() => 'string'),
    );
  });

  it('annotates what is wrong and fails, and writes SARIF', () => {
    const path = translatedRepository(folder);
    expect(runAction(dirname(dist), path, {}).map(({ code }) => code)).toEqual([0, 0]);
    edit(path, STATE, '147', '174');
    const [, failed] = runAction(dirname(dist), path, { changed: 'HEAD', sarif: 'out.sarif' });
    expect(failed?.code).toBe(1);
    expect(failed?.stdout).toMatch(/^::error file=.*statement\.md.*,line=\d+/m);
    expect(sarif(path)).toHaveLength(1);
    expect(runAction(dirname(dist), path, { 'fail-on': 'none' })[1]?.code).toBe(0);
  });

  it('takes an input for what it is, never for a command', () => {
    const path = translatedRepository(folder);
    const [, done] = runAction(dirname(dist), path, { changed: '"; touch stolen; "' });
    expect(done?.code).toBe(2);
    expect(existsSync(join(path, 'stolen'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('what the documentation of CI shows', () => {
  /** Makes `tarazi` a command of the project, as `npm ci` does. */
  function installed(path: string): NodeJS.ProcessEnv {
    const bin = join(path, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    chmodSync(file, 0o755);
    symlinkSync(file, join(bin, 'tarazi'));
    return plainEnvironment({ PATH: `${bin}:${process.env.PATH}` });
  }

  it('works in GitLab', () => {
    const path = translatedRepository(folder);
    edit(path, STATE, '147', '174');
    const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
    const job = parse(/```yaml\n(translations:[\s\S]*?)```/.exec(page)?.[1] ?? '').translations;
    const [install, check] = job.script as string[];
    expect(install).toBe('npm ci');
    expect(run('bash', ['-c', check?.replace('npx ', '') ?? ''], path, '', installed(path)).code).toBe(1);
    expect(JSON.parse(readFileSync(join(path, job.artifacts.reports.codequality), 'utf8'))).toHaveLength(1);
    expect(readFileSync(join(path, job.artifacts.reports.junit), 'utf8')).toContain('<failure');
  });

  it('and the hook before a commit', () => {
    const path = translatedRepository(folder);
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const env = installed(path);
    const check = () => run('bash', ['-c', hook.entry], path, '', env).code;
    expect(check()).toBe(0);
    edit(path, STATE, '147', '174');
    expect(check()).toBe(1);
    // Whatever formats there are: it runs before every commit.
    expect(hook).not.toHaveProperty('files');
  });
});
