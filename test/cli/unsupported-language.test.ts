import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const WORDS = 'there is no plug-in for the language “fr”: only digits and codes are compared';

it('a language without a plug-in is told where it is configured, and is nothing to fail for', () => {
  const path = join(folder, 'configured');
  mkdirSync(path);
  const init = command(['init', '--to', 'az,fr'], path);
  expect([init.code, init.stderr]).toEqual([0, expect.stringContaining(`tarazi.config.json: “targets”: ${WORDS}`)]);
  writeFileSync(join(path, 'source/a.md'), 'There are 5 rooms.\n');
  for (const args of [['export'], ['validate'], ['validate', 'source/a.md'], ['status']]) {
    const { code, stderr } = command(args, path);
    expect([args, code, stderr.split(WORDS).length]).toEqual([args, 0, 2]);
    expect(stderr).toContain('tarazi.config.json: “targets”');
  }
  const doctor = command(['doctor'], path);
  expect([doctor.code, doctor.stdout]).toEqual([
    0,
    expect.stringContaining(`! tarazi.config.json: “targets”: ${WORDS}`),
  ]);
  writeFileSync(join(path, 'tarazi.config.json'), '{"source":"fr","targets":["az"]}');
  expect(command(['validate'], path).stderr).toContain(`tarazi.config.json: “source”: ${WORDS}`);
});

it('one that comes in with two documents is told once', () => {
  const path = join(folder, 'input');
  mkdirSync(path);
  for (const name of ['a.md', 'b.md']) writeFileSync(join(path, name), '5\n\n6\n\n7\n');
  const run = (language: string) =>
    command(['validate', 'a.md', '--against', 'b.md', '--source-language', 'en', '--target-language', language], path);
  expect(run('fr')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^There is no plug-in for the language “fr”[^\n]*\n$/),
  });
  expect(run('az')).toMatchObject({ code: 0, stderr: '' });
});
