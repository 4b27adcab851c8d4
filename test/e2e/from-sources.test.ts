import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAction } from '../support/action.js';
import { freshOrigin } from '../support/clone.js';
import { plainEnvironment, type Run, run, temporaryFolder } from '../support/command.js';
import { npm, packed } from '../support/packed.js';
import { root } from '../support/repository.js';
import { edit, git, STATE, translatedRepository } from '../support/translated-repository.js';

const MINUTES = 60_000;

function runs(program: string, ...args: string[]): boolean {
  try {
    return run(program, args, root).code === 0;
  } catch {
    return false;
  }
}
const preCommit = process.env.PRE_COMMIT ?? 'pre-commit';
const hasPreCommit = runs(preCommit, '--version');
// Where the package is made from its sources, npm fetches what it is built with.
const hasRegistry = runs(npm, 'view', 'esbuild', 'version');

const folder = temporaryFolder();
let origin = '';
beforeAll(() => {
  origin = freshOrigin(folder);
});

/** The configurations of pre-commit that docs/ci.md shows: of the npm package, and of the repository. */
function documented(): [npm: string, repository: string] {
  const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
  const [first = '', second = ''] = [...page.matchAll(/```yaml\n(repos:[\s\S]*?)```/g)].map(([, text = '']) => text);
  return [first, second];
}

/** Puts a configuration of pre-commit into a repository, makes the hook that git calls, and commits twice: well and spoiled. */
function commitTwice(path: string, configuration: string): { good: Run; spoiled: Run } {
  writeFileSync(join(path, '.pre-commit-config.yaml'), configuration);
  const env = plainEnvironment({ PRE_COMMIT_HOME: join(folder, 'pre-commit') });
  const installed = run(preCommit, ['install', '--install-hooks'], path, '', env);
  if (installed.code !== 0) throw new Error(installed.stdout + installed.stderr);
  const identity = ['-c', 'user.name=A. B.', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const commit = (): Run => {
    git(path, 'add', '--all');
    return run('git', [...identity, 'commit', '--message=x'], path, '', env);
  };
  const good = commit();
  edit(path, STATE, '147', '174');
  return { good, spoiled: commit() };
}

describe.skipIf(!hasPreCommit)('the hook of pre-commit (skipped without pre-commit)', () => {
  const check = ({ good, spoiled }: { good: Run; spoiled: Run }): void => {
    expect(good).toMatchObject({ code: 0, stderr: expect.stringMatching(/tarazi validate\.+Passed/) });
    expect(spoiled).toMatchObject({ code: 1, stderr: expect.stringMatching(/tarazi validate\.+Failed[\s\S]*174/) });
  };

  it.skipIf(!hasRegistry)(
    'works from the repository (skipped without a registry)',
    () => {
      const [, fromRepository] = documented();
      const configuration = fromRepository
        .replace('ADDRESS OF THE REPOSITORY', origin)
        .replace('v0.2.0', git(origin, 'rev-parse', 'HEAD').trim());
      check(commitTwice(translatedRepository(folder), configuration));
    },
    10 * MINUTES,
  );

  it(
    'works as the npm package',
    () => {
      const [fromRegistry] = documented();
      const configuration = fromRegistry.replace(/tarazi@[\d.]+/, packed().file);
      expect(configuration).not.toBe(fromRegistry);
      check(commitTwice(translatedRepository(folder), configuration));
    },
    10 * MINUTES,
  );
});

describe.skipIf(!hasRegistry)('npm install git+… (skipped without a registry)', () => {
  it(
    'brings the command and the library, built, with its types',
    () => {
      const project = join(folder, 'project');
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), '{"private":true}');
      const installed = run(npm, ['install', `git+${pathToFileURL(origin).href}`], project);
      expect(installed.code, installed.stderr).toBe(0);
      expect(run(npm, ['exec', '--no', '--', 'tarazi', '--version'], project).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
      writeFileSync(
        join(project, 'a.mjs'),
        "import { languageOf } from 'tarazi'; console.log(languageOf('az-AZ').tag);",
      );
      expect(run(process.execPath, ['a.mjs'], project).stdout).toBe('az\n');
      expect(existsSync(join(project, 'node_modules/tarazi/dist/types/index.d.ts'))).toBe(true);
    },
    10 * MINUTES,
  );
});

describe.skipIf(process.platform === 'win32')('action.yml', () => {
  const check = (action: string, given: Readonly<Record<string, string>>): void => {
    const path = translatedRepository(folder);
    expect(runAction(action, path, given, join(folder, 'runner')).map(({ code }) => code)).toEqual([0, 0]);
    edit(path, STATE, '147', '174');
    const [made, failed] = runAction(action, path, { ...given, changed: 'HEAD' }, join(folder, 'runner'));
    expect(made?.code).toBe(0);
    expect(failed?.code).toBe(1);
    expect(failed?.stdout).toMatch(/^::error file=.*statement\.md.*,line=\d+/m);
  };

  it.skipIf(!hasRegistry)(
    'builds itself in a checkout (skipped without a registry)',
    () => check(origin, {}),
    10 * MINUTES,
  );

  it(
    'takes the npm package of a version',
    () => {
      const bare = join(folder, 'bare');
      mkdirSync(bare);
      check(bare, { version: `file:${packed().file}` });
    },
    10 * MINUTES,
  );
});
