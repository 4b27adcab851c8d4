import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const folder = temporaryFolder();
const command = tarazi();

describe('tarazi doctor', () => {
  it('tells what the sample project has', () => {
    const { code, stdout } = command(['doctor', '--format', 'json'], root);
    const { versions, checks, config } = JSON.parse(stdout);
    expect({ code, node: versions.node }).toEqual({ code: 0, node: process.version });
    expect(checks.map(({ id, ok }: { id: string; ok: boolean }) => `${id} ${ok}`)).toEqual([
      'config true',
      'documents true',
      'state true',
      'state true',
      'terms true',
      'waivers true',
      'baseline true',
    ]);
    expect(config).toMatchObject({ source: 'en', locales: 'locales', limits: { nesting: 100 } });
  });

  it('names what is to be mended', () => {
    const path = join(folder, 'ill');
    mkdirSync(path);
    writeFileSync(join(path, 'tarazi.config.json'), '{}');
    writeFileSync(join(path, 'waivers.csv'), 'fingerprint,reason\nnonsense,x\n');
    const { code, stdout } = command(['doctor'], path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ tarazi\.config\.json: “documents”: nothing matches “source\/\*\*\/\*\.md”/m);
    expect(stdout).toMatch(/^✗ waivers\.csv:2: /m);
    expect(stdout).toMatch(/^✓ No termbase \(terms\.csv\)/m);
  });

  it('needs a project', () => {
    const path = join(folder, 'none');
    mkdirSync(path);
    expect(command(['doctor'], path)).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('tarazi completion', () => {
  it.skipIf(process.platform === 'win32')('completes commands, options and files in bash', () => {
    const { stdout } = command(['completion', 'bash'], folder);
    const complete = (...words: string[]): string[] => {
      const line = ['tarazi', ...words].map((word) => `'${word}'`).join(' ');
      const script = `${stdout}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _tarazi; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return run('bash', ['-c', script], root).stdout.trim().split('\n');
    };
    expect(complete('va')).toEqual(['validate']);
    expect(complete('validate', '--max')).toEqual(['--max-warnings']);
    expect(complete('validate', 'README')).toEqual(['README.md']);
  });

  it.each([
    ['zsh', '#compdef tarazi'],
    ['fish', "complete -c tarazi -n '__fish_seen_subcommand_from validate' -l max-warnings -d 'Fail when"],
    ['powershell', "'validate' = '--interface'"],
  ])('is written for %s', (shell, part) => {
    expect(command(['completion', shell], folder).stdout).toContain(part);
  });

  it('knows no other shell', () => {
    expect(command(['completion', 'csh'], folder)).toMatchObject({ code: 2, stdout: '' });
  });
});
