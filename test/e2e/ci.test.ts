import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtCommand, plainEnvironment, type Run, run, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const folder = temporaryFolder();
const file = builtCommand();
const dist = dirname(file);
let made = 0;

const SOURCE = '# Statement\n\nThat night 147 people were killed and 744 were wounded.\n\nThe report has 36 pages.\n';
const AZ = '# Bəyanat\n\nHəmin gecə 147 nəfər öldürüldü, 744 nəfər yaralandı.\n\nHesabat 36 səhifədir.\n';
const STATE = 'locales/az/xliff/statement.md.xlf';

const tarazi = (path: string, words: readonly string[], extra: NodeJS.ProcessEnv = {}): Run =>
  run(process.execPath, [file, ...words], path, '', plainEnvironment(extra));

function git(path: string, ...words: string[]): void {
  const who = ['-c', 'user.name=A. B.', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const done = run('git', [...who, ...words], path);
  if (done.code !== 0) throw new Error(done.stderr);
}

/** A repository with a statement and its translation, all committed. */
function repository(): string {
  const path = join(folder, `repository-${made++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
  writeFileSync(join(path, 'source/statement.md'), SOURCE);
  writeFileSync(join(path, 'statement.az.md'), AZ);
  tarazi(path, ['adopt', 'source/statement.md', 'statement.az.md']);
  git(path, 'init', '--quiet', '--initial-branch=main');
  commit(path);
  return path;
}
function commit(path: string): void {
  git(path, 'add', '--all');
  git(path, 'commit', '--quiet', '--message=x');
}
/** Replaces a text where it stands last: in a state, in the target. */
function edit(path: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(path, name), 'utf8');
  const at = text.lastIndexOf(from);
  if (at < 0) throw new Error(`${from} is not in ${name}`);
  writeFileSync(join(path, name), text.slice(0, at) + to + text.slice(at + from.length));
}
const sarif = (path: string): { suppressions?: unknown[]; message: { text: string } }[] =>
  JSON.parse(readFileSync(join(path, 'out.sarif'), 'utf8')).runs[0].results;

describe('a repository in CI', () => {
  it('passes, fails at the line of a wrong figure, passes when it is waived, and fails when it changes again', () => {
    const path = repository();
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
    const path = repository();
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
    const done = tarazi(repository(), ['validate', ...words]);
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 2, stdout: '' });
    expect(done.stderr).toContain(told);
  });

  it('refuses --changed where there is no git', () => {
    const path = join(folder, `plain-${made++}`);
    mkdirSync(join(path, 'source'), { recursive: true });
    writeFileSync(join(path, 'tarazi.config.json'), '{}');
    const done = tarazi(path, ['validate', '--changed'], { GIT_CEILING_DIRECTORIES: folder });
    expect(done.code).toBe(2);
    expect(done.stderr).toContain('git');
  });
});

interface Step {
  readonly run: string;
  readonly env?: Record<string, string>;
  readonly 'working-directory': string;
}
interface Action {
  readonly inputs: Record<string, { readonly default: string }>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

/** Runs the steps of action.yml as a runner does: inputs filled in, bash, one step after the other. */
function runAction(path: string, given: Readonly<Record<string, string>>): Run[] {
  const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
  const values: Record<string, string> = { 'github.action_path': dirname(dist) };
  for (const [name, { default: value }] of Object.entries(inputs)) values[`inputs.${name}`] = given[name] ?? value;
  const fill = (text: string): string =>
    text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => values[name] as string);
  return runs.steps.map((step) => {
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const where = resolve(path, fill(step['working-directory']));
    return run(
      'bash',
      ['-eo', 'pipefail', '-c', step.run],
      where,
      '',
      plainEnvironment({ ...env, GITHUB_ACTIONS: 'true' }),
    );
  });
}

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  it('is composite, and every input has a default', () => {
    const { inputs, runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
    expect(runs.using).toBe('composite');
    expect(Object.values(inputs).map(({ default: value }) => typeof value)).toEqual(
      Object.keys(inputs).map(() => 'string'),
    );
  });

  it('annotates what is wrong and fails, and writes SARIF', () => {
    const path = repository();
    expect(runAction(path, {}).map(({ code }) => code)).toEqual([0, 0]);
    edit(path, STATE, '147', '174');
    const [, failed] = runAction(path, { changed: 'HEAD', sarif: 'out.sarif' });
    expect(failed?.code).toBe(1);
    expect(failed?.stdout).toMatch(/^::error file=.*statement\.md.*,line=\d+/m);
    expect(sarif(path)).toHaveLength(1);
    expect(runAction(path, { 'fail-on': 'none' })[1]?.code).toBe(0);
  });

  it('takes an input for what it is, never for a command', () => {
    const path = repository();
    const [, done] = runAction(path, { changed: '"; touch stolen; "' });
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
    const path = repository();
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
    const path = repository();
    const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
    const env = installed(path);
    const check = () => run('bash', ['-c', hook.entry], path, '', env).code;
    expect(check()).toBe(0);
    edit(path, STATE, '147', '174');
    expect(check()).toBe(1);
    expect(new RegExp(hook.files).test(STATE)).toBe(true);
  });
});
