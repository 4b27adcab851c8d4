import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();

const TEXTS = {
  az: ['147 nəfər həlak oldu.', 'Bu, Bakıda oldu.', '12 nəfər.', undefined],
  ru: ['Погибли 174 человека.', 'Это было в Москве.', '12 человек.', 'Погибли 9 человек.'],
};

/** A project whose translations differ in a figure and a name; one sentence is in one language only. */
function project(): string {
  const path = join(folder, 'between');
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az","ru"]}');
  writeFileSync(join(path, 'source/a.md'), '147 people died. It was in Baku.\n\n12 people.\n\n8 people died.\n');
  expect(command(['export'], path).code).toBe(0);
  for (const [language, texts] of Object.entries(TEXTS)) {
    const state = readFileSync(join(path, `locales/${language}/xliff/a.md.xlf`), 'utf8');
    writeFileSync(
      join(path, `${language}.xlf`),
      fillXliff(state, (_, i) => texts[i]),
    );
  }
  expect(command(['import', 'az.xlf', 'ru.xlf'], path).code).toBe(0);
  return path;
}

it('tarazi validate --between tells each figure and name on which two translations differ, once, with all texts', () => {
  const path = project();
  const { code, stdout } = command(['validate', '--between', 'az,ru', '--format', 'json'], path);
  const { findings, summary } = JSON.parse(stdout);
  expect(code).toBe(1);
  expect(summary.pairs).toBe(3);
  expect(findings).toMatchObject([
    {
      messageId: 'finding.number.different',
      source: { text: '147' },
      target: { text: '174' },
      language: 'az,ru',
      sourcePlace: { file: 'locales/az/xliff/a.md.xlf' },
      targetPlace: { file: 'locales/ru/xliff/a.md.xlf' },
      texts: { en: '147 people died.', az: '147 nəfər həlak oldu.', ru: 'Погибли 174 человека.' },
    },
    { messageId: 'finding.name.different', source: { text: 'Bakıda' }, target: { text: 'Москве' } },
  ]);
  const shown = command(['validate', '--between', 'az,ru'], path).stdout;
  expect(shown).toContain('  en  147 people died.\n  az  [147] nəfər həlak oldu.\n  ru  Погибли [174] человека.\n');
  expect(shown).toMatch(/^source\/a\.md:1:1\nlocales\/az\/xliff\/a\.md\.xlf:\d+:\d+\nlocales\/ru\//m);
  for (const wrong of [['az'], ['az,az'], ['az,de'], ['az,ru', 'pairs.tsv']])
    expect([wrong, command(['validate', '--between', ...wrong], path).code]).toEqual([wrong, 2]);
});
