import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const folder = temporaryFolder();
const config = join(folder, 'tarazi.config.json');
const XLIFF =
  '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ru" datatype="plaintext"><body><trans-unit id="a"><source>In 1990.</source><target>В 1990.</target></trans-unit></body></file></xliff>';

let written: string;
const limit = (xliffBytes: number): void =>
  writeFileSync(config, JSON.stringify({ ...JSON.parse(written), limits: { xliffBytes } }));

beforeAll(() => {
  expect(command(['init', '--to', 'ru'], folder).code).toBe(0);
  written = readFileSync(config, 'utf8');
  writeFileSync(join(folder, 'a.xlf'), XLIFF);
});

describe('limits.xliffBytes of the configuration', () => {
  it.each([
    ['validate', '--xliff', 'a.xlf'],
    ['annotate', 'a.xlf', '--out', 'out'],
    ['convert', 'a.xlf', '--out', 'a.json'],
  ])('%s keeps to it, and can be given more', (...args) => {
    limit(Buffer.byteLength(XLIFF) - 1);
    const refused = command(args, folder);
    limit(Buffer.byteLength(XLIFF));
    const read = command(args, folder);
    expect([refused.code, read.code]).toEqual([2, 0]);
    expect(refused.stderr).toMatch(/a\.xlf: \d+ bytes are more than the limit of \d+; raise “limits”/);
  });

  it('a configuration that is named counts', () => {
    limit(Buffer.byteLength(XLIFF));
    writeFileSync(join(folder, 'small.json'), JSON.stringify({ ...JSON.parse(written), limits: { xliffBytes: 10 } }));
    expect(command(['validate', '--xliff', 'a.xlf', '--config', 'small.json'], folder).code).toBe(2);
  });

  it('one that is broken hinders no judging by the specification', () => {
    writeFileSync(config, '{');
    expect(command(['validate', '--xliff', 'a.xlf'], folder).code).toBe(0);
  });
});
