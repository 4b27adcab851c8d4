import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const command = tarazi();
const folder = temporaryFolder();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** The lines of a page's shell blocks, without comments. */
const shellLines = (page: string): string[] =>
  [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!.split('\n').map((line) => line.replace(/#.*/, '').trim()),
  );

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (file) => {
  const page = readFileSync(join(root, file), 'utf8');

  it('calls npm scripts that are there', () => {
    const builtIn = new Set(['ci', 'install', 'pack']);
    const called = [...page.matchAll(/(?:^|`|&& )npm (?:run )?([a-z]+)\b/gm)].map(([, name]) => name!);
    expect(called.length).toBeGreaterThan(3);
    expect(called.filter((name) => !builtIn.has(name) && !(name in manifest.scripts))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
  });
});

describe('the commands of the README', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8');

  it('begin with the two that everybody needs', () => {
    expect(shellLines(page).filter((line) => line.startsWith('npm'))).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  it('are those that the command has', () => {
    const help = command(['--help'], folder);
    expect(help.code).toBe(0);
    const listed = [...help.stdout.matchAll(/^ {2}([a-z]+)(?: |$)/gm)].map(([, name]) => name!);
    const told = [...page.matchAll(/^\| `tarazi ([a-z]+)/gm)].map(([, name]) => name!);
    expect(told.toSorted()).toEqual(listed.filter((name) => name !== 'help').toSorted());
  });

  const used = new Map<string, Set<string>>();
  for (const [, name, rest] of page.matchAll(/\btarazi ([a-z]+)((?:[^\n`]*`?[^\n`|]*)*?)(?:\n|$)/g))
    for (const [option] of rest!.matchAll(/(?<=[\s`])--[a-z-]+/g))
      used.set(name!, (used.get(name!) ?? new Set()).add(option));

  it.each([...used].map(([name, options]) => [name, [...options]] as const))('%s knows %j', (name, options) => {
    const help = command([name, '--help'], folder);
    expect(help.code).toBe(0);
    expect(options.filter((option) => !help.stdout.includes(option))).toEqual([]);
  });
});
