import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { list, reportTarget } from '../../src/cli/options.js';
import { buildProgram } from '../../src/cli/program.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

const program = () => {
  const made = buildProgram(
    {
      ...{ cwd: folder, env: {}, language: 'en' },
      ...{ stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() },
    },
    '1.0.0',
    () => {},
  );
  for (const one of [made, ...made.commands]) one.exitOverride().configureOutput({ outputError: () => {} });
  return made;
};

/** What is added to what was given before. */
const ADDING = /^--(?:to|report|between)$/;
/** A value that an option takes. */
const VALUES: Readonly<Record<string, string>> = {
  ...{
    '--xliff': '2.1',
    '--for': 'omegat',
    '--package': 'omegat',
    '--review': 'docx',
    '--only': 'new',
    '--side': 'source',
  },
  ...{ '--interface': 'az', '--language-codes': 'plain', '--format': 'json', '--fail-on': 'none', '--input': 'tsv' },
  ...{ '--baseline': 'use', '--max-warnings': '1', '--workers': '1', '--today': '2026-01-01', '--until': '2026-01-01' },
  ...{ '--scope': 'value', '--port': '8000', '--part': '1/2' },
};

describe('an option with a value', () => {
  const valued = program().commands.flatMap((one) =>
    one.options
      .filter(({ required, optional }) => required || optional)
      .map((option) => ({ name: one.name(), option: option.long!, optional: option.optional })),
  );

  it('is known in all commands', () => {
    expect(valued.length).toBeGreaterThan(60);
  });

  const once = valued.filter(({ name, option }) => !ADDING.test(option) || (name === 'terms' && option === '--to'));
  it.each(once)('$option of $name is refused where it is given twice', async ({ name, option }) => {
    const value = VALUES[option] ?? (name === 'terms' ? 'csv' : 'x');
    const twice = program().parseAsync([name, option, value, option, value], { from: 'user' });
    await expect(twice).rejects.toMatchObject({ id: 'option-repeated', data: { option } });
  });

  it.each(once.filter(({ optional }) => optional))('$option of $name without its value, too', async (given) => {
    const { name, option } = given;
    const twice = program().parseAsync([name, option, VALUES[option] ?? 'x', option], { from: 'user' });
    await expect(twice).rejects.toMatchObject({ id: 'option-repeated' });
  });
});

describe('options that add', () => {
  it('take words by commas, one by one, each once', () => {
    expect(list('ru,az', list('az, de'))).toEqual(['az', 'de', 'ru']);
  });

  it('take reports one by one', () => {
    const add = reportTarget(['json', 'html']);
    expect(add('html=a.html', add('json'))).toEqual([
      { format: 'json', file: undefined },
      { format: 'html', file: 'a.html' },
    ]);
  });

  it('are as if they were given at once', () => {
    expect(command(['init', '--to', 'az', '--to', 'ru,de'], folder).code).toBe(0);
    const { targets } = JSON.parse(readFileSync(join(folder, 'tarazi.config.json'), 'utf8')) as { targets: string[] };
    expect(targets).toEqual(['az', 'ru', 'de']);
  });
});

it('what is given twice is told in words, with exit code 2', () => {
  const { code, stderr } = command(['validate', '--format', 'json', '--format', 'html'], folder);
  expect([code, stderr]).toEqual([2, '--format is given twice; give it once\n']);
});
