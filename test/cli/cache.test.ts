import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/project/cache-folder.js';
import { plainEnvironment, type Run, tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const command = tarazi();
const folder = temporaryFolder();
const project = join(folder, 'project');
const state = (language: string): string => join(project, 'locales', language, 'xliff', 'a.md.xlf');
let caches = 0;
let cache = '';

const validate = (...args: string[]): Run => validateOn('2026-01-01', ...args);
const validateOn = (day: string, ...args: string[]): Run =>
  command(
    ['validate', '--today', day, '--format', 'json', ...args],
    project,
    '',
    plainEnvironment({ XDG_CACHE_HOME: cache }),
  );
const entries = (): string[] => {
  const place = join(cache, 'tarazi');
  return readdirSync(place).map((name) => join(place, name));
};
const findings = (run: Run): { rule: string }[] =>
  (JSON.parse(run.stdout) as { findings: { rule: string }[] }).findings;

beforeAll(() => {
  mkdirSync(join(project, 'source'), { recursive: true });
  writeFileSync(join(project, 'tarazi.config.json'), '{}');
  writeFileSync(join(project, 'source', 'a.md'), 'On 20 January 1990, 147 people died.\n');
  expect(command(['export'], project).code).toBe(0);
});

beforeEach(() => {
  cache = join(folder, `cache-${++caches}`);
  const targets = {
    az: '20 yanvar 1990-cı ildə 174 nəfər həlak oldu.',
    ru: '20 января 1990 года погибли 147 человек.',
  };
  for (const [language, target] of Object.entries(targets))
    writeFileSync(
      state(language),
      fillXliff(readFileSync(state(language), 'utf8'), () => target),
    );
});

/** Puts other results in the place of those that are kept, as if an earlier run had found them. */
function plant(body: string): void {
  for (const file of entries()) {
    const key = /([0-9a-f]{64})\.json$/.exec(file)?.[1] ?? '';
    const digest = createHash('sha256')
      .update(key + body)
      .digest('hex');
    writeFileSync(file, `${digest}\n${body}`);
  }
}

describe('results of earlier runs', () => {
  it('give the same answer, byte for byte', () => {
    const plain = validate('--no-cache');
    expect(findings(plain)).toHaveLength(1);
    expect(validate()).toEqual(plain);
    expect(entries()).toHaveLength(2);
    expect(validate()).toEqual(plain);
  });

  it('are good for one day where a waiver runs out', () => {
    const [finding] = JSON.parse(validate('--no-cache').stdout).findings as { fingerprint: string }[];
    const file = join(project, 'waivers.csv');
    writeFileSync(file, `fingerprint,reason,author,date,until\n${finding!.fingerprint},told so,,,2026-01-01\n`);
    const counted = (day: string): number => findings(validateOn(day)).length;
    try {
      expect([counted('2026-01-01'), counted('2026-01-01'), counted('2026-01-02')]).toEqual([0, 0, 1]);
    } finally {
      rmSync(file);
    }
  });

  it('are taken where nothing has changed, and only there', () => {
    validate();
    plant('[]');
    expect(findings(validate())).toEqual([]);
    expect(findings(validate('--no-cache'))).toHaveLength(1);
    writeFileSync(state('az'), readFileSync(state('az'), 'utf8').replace('174', '175'));
    expect(findings(validate())).toHaveLength(1);
  });

  it.each([
    ['the document', 'source/a.md', 'On 20 January 1990, 148 people died.\n'],
    ['the configuration', 'tarazi.config.json', '{ "rules": { "date": "off" } }'],
    ['the termbase', 'terms.csv', 'concept,language,term\nc1,en,people\nc1,az,adam\n'],
    ['a waiver', 'waivers.csv', 'fingerprint,reason\n00000000,none\n'],
  ])('are not taken where %s has changed', (_, file, text) => {
    validate();
    plant('[]');
    writeFileSync(join(project, file), text);
    expect(JSON.parse(validate().stdout)).toEqual(JSON.parse(validate('--no-cache').stdout));
    writeFileSync(join(project, file), file === 'tarazi.config.json' ? '{}' : '');
    if (file === 'source/a.md') writeFileSync(join(project, file), 'On 20 January 1990, 147 people died.\n');
  });

  it.each(['', 'nothing', '{"a":', 'x\n[]', `${'0'.repeat(64)}\n[]`])(
    'are found anew where the cache holds %j',
    (text) => {
      const plain = validate();
      for (const file of entries()) writeFileSync(file, text);
      expect(validate()).toEqual(plain);
    },
  );

  it.each([
    ['the document', { limits: { documentBytes: 20 } }],
    ['a translation', { limits: { xliffBytes: 100 } }],
  ])('refuse %s that is too large as a run without them does', (_, config) => {
    writeFileSync(join(project, 'tarazi.config.json'), JSON.stringify(config));
    const plain = validate('--no-cache');
    expect(plain.code).toBe(2);
    expect(plain.stderr).toMatch(/a\.md.*limit of (?:20|100)\b/);
    expect(validate()).toEqual(plain);
    writeFileSync(join(project, 'tarazi.config.json'), '{}');
  });

  it('are found anew where the cache cannot be written', () => {
    writeFileSync(cache, 'a file');
    expect(findings(validate())).toHaveLength(1);
  });

  it('stand in the folder that the system has for such things', () => {
    expect(cacheFolder({ HOME: '/a' }, 'linux')).toBe(join('/a', '.cache', 'tarazi'));
    expect(cacheFolder({ HOME: '/a' }, 'darwin')).toBe(join('/a', 'Library', 'Caches', 'tarazi'));
    expect(cacheFolder({ LOCALAPPDATA: 'C:\\a' }, 'win32')).toBe(join('C:\\a', 'tarazi', 'cache'));
    expect(cacheFolder({}, 'linux')).toBeUndefined();
  });
});
