import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment, spawned, tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const threaded = tarazi();
const folder = temporaryFolder();
const project = join(folder, 'project');

const pairs = [
  { id: 1, source: '147 people', target: '147 nəfər', sourceLanguage: 'en', targetLanguage: 'az' },
  { id: 2, source: '147 people', target: '174 nəfər', sourceLanguage: 'en', targetLanguage: 'az' },
]
  .map((pair) => `${JSON.stringify(pair)}\n`)
  .join('');

beforeAll(() => {
  mkdirSync(join(project, 'source'), { recursive: true });
  cpSync(join(root, 'source', 'statement.md'), join(project, 'source', 'statement.md'));
  for (const args of [['init'], ['export'], ['import', join(root, 'test/fixtures/sample/az-spoiled.xlf')]])
    expect(spawned(args, project).code).toBe(0);
});

describe('the command in a thread gives what the command in a process gives', () => {
  it.each<{ name: string; args: string[]; code: number; input?: string; env?: NodeJS.ProcessEnv }>([
    { name: 'its help', args: ['--help'], code: 0 },
    { name: 'help for want of a command', args: [], code: 2 },
    { name: 'the help of a command, in Azerbaijani', args: ['validate', '--help', '--ui', 'az'], code: 0 },
    { name: 'its version', args: ['--version'], code: 0 },
    { name: 'an unknown command', args: ['valdate'], code: 2 },
    { name: 'an unknown option', args: ['validate', '--formt', 'json'], code: 2 },
    { name: 'a missing file', args: ['import', 'nowhere.xlf'], code: 2 },
    { name: 'findings', args: ['validate'], code: 1 },
    { name: 'findings in JSON', args: ['validate', '--format', 'json'], code: 1 },
    { name: 'findings in Russian by the environment', args: ['validate'], code: 1, env: { LC_ALL: 'ru_RU.UTF-8' } },
    { name: 'annotations for a service', args: ['validate'], code: 1, env: { GITHUB_ACTIONS: 'true' } },
    { name: 'a stream', args: ['validate', '-', '--input', 'jsonl', '--format', 'jsonl'], code: 1, input: pairs },
    {
      name: 'facts of standard input',
      args: ['facts', '-', '--language', 'en'],
      code: 0,
      input: 'On 20 January 1990.',
    },
    { name: 'a page about a rule', args: ['explain', 'number'], code: 0 },
  ])('$name', ({ args, code, input, env }) => {
    const one = spawned(args, project, input, plainEnvironment(env));
    expect(one.code).toBe(code);
    expect(`${one.stdout}${one.stderr}`).not.toBe('');
    expect(threaded(args, project, input, plainEnvironment(env))).toEqual(one);
  });
});
