import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlacedFinding } from '../../src/model/index.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { root } from '../support/repository.js';

const original = resolve(root, process.env.TARAZI_TEST_DATA ?? '../shared', 'statement', 'statement.md');
const absent = !existsSync(original);
const reason = absent ? ' (skipped: statement/statement.md is absent from the test data)' : '';

const command = tarazi();
const folder = temporaryFolder();
const translations = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, 'test', 'fixtures', 'statement', `${language}.json`), 'utf8')) as Record<
    string,
    string
  >;

const cases = ['1.2', '2.1'].flatMap((version) => ['az', 'ru'].map((language) => ({ version, language })));

describe.skipIf(absent).each(cases)(
  `a published statement into $language in XLIFF $version${reason}`,
  ({ version, language }) => {
    const project = join(folder, `${language}-${version}`);
    const state = join(project, 'locales', language, 'xliff', 'statement.md.xlf');
    const texts = translations(language);

    beforeAll(() => {
      mkdirSync(join(project, 'source'), { recursive: true });
      cpSync(original, join(project, 'source', 'statement.md'));
      cpSync(join(root, 'terms.csv'), join(project, 'terms.csv'));
      expect(command(['init', '--to', language], project)).toMatchObject({ code: 0 });
      expect(command(['export', '--xliff', version], project)).toMatchObject({ code: 0 });
    });

    it('has a unit for each sentence', () => {
      const ids = [...readFileSync(state, 'utf8').matchAll(/<(?:trans-unit|unit)\b[^>]*?\sid="([^"]+)"/g)].map(
        ([, id]) => id,
      );
      expect(ids).toEqual(Object.keys(texts));
    });

    it('takes the filled-in translation', () => {
      const returned = join(project, 'returned.xlf');
      writeFileSync(
        returned,
        fillXliff(readFileSync(state, 'utf8'), (id) => texts[id]),
      );
      expect(command(['import', returned], project)).toMatchObject({ code: 0 });
    });

    it('balances', () => {
      const { code, stdout } = command(['validate', '--complete', '--format', 'json'], project);
      const { findings } = JSON.parse(stdout) as { findings: readonly PlacedFinding[] };
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(code).toBe(0);
    });

    it('is built, sentence by sentence', () => {
      expect(command(['build', '--require-complete'], project)).toMatchObject({ code: 0 });
      const built = readFileSync(join(project, 'locales', language, 'statement.md'), 'utf8');
      const lines = built.split('\n').filter((line) => line !== '');
      expect(lines.join(' ').replace(/^# /, '')).toBe(Object.values(texts).join(' '));
    });
  },
);

describe.skipIf(absent)(`tarazi facts on the statement${reason}`, () => {
  let listed = '';
  beforeAll(() => {
    const { code, stdout } = command(['facts', '--language', 'en', original], folder);
    expect(code).toBe(0);
    listed = stdout;
  });

  const facts = [
    '26,000',
    '147',
    '744',
    '31st',
    '31 years',
    'January 19 to 20, 1990',
    'January 20, 1990',
    '1980s',
    'hundreds of thousands',
  ];
  const dates = ['February 1994', 'March 1994', '20th century'];
  const places = ['Baku', 'Sumgait', 'Moscow', 'Azerbaijan', 'Armenia', 'USSR'];
  const names = ['Heydar Aliyev', 'Milli Majlis', 'UN', 'Universal Declaration of Human Rights', 'Black January'];
  it.each([...facts, ...dates, ...places, ...names])('lists %s', (fact) => {
    expect(listed.split('\n').filter((line) => line.includes(` ${fact}`))).not.toEqual([]);
  });
});
