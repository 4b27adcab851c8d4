import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

it('tarazi validate --explain shows every pair with the evidence for its facts', () => {
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'en.md'), '147 people met Mr Schwarzbach in Paris.\n');
  writeFileSync(join(folder, 'a', 'az.md'), 'Yüz qırx yeddi nəfər Parisdə cənab Şvarsbaxla görüşdü.\n');
  const args = ['validate', 'a/en.md', '--against', 'a/az.md', '--explain'];
  const { code, stdout } = command(args, folder);
  expect(code).toBe(0);
  expect(stdout).toContain('    147 → Yüz qırx yeddi: the same value\n');
  expect(stdout).toMatch(/ {4}Schwarzbach → Şvarsbaxla: sounds alike \(\d+%\)\n/);
  expect(stdout).toContain('    Paris → Parisdə: known names of one thing\n');
  const { findings, pairs } = JSON.parse(command([...args, '--format', 'json'], folder).stdout);
  expect(findings).toEqual([]);
  expect(pairs).toMatchObject([
    {
      document: 'a/en.md',
      language: 'az',
      facts: [{ source: { text: '147' }, how: 'value' }, { how: 'sounds' }, { source: { text: 'Paris' } }],
    },
  ]);
  expect(command([...args, '--format', 'csv'], folder)).toMatchObject({
    code: 2,
    stderr: '--explain needs --report terminal | json\n',
  });
});

it('tarazi facts --against shows what stands for each fact', () => {
  const args = ['facts', '147 died in Paris.', '--against', 'Parisdə 174 nəfər öldü.', '--target-language', 'az'];
  const { code, stdout } = command(args, folder);
  expect(code).toBe(0);
  expect(stdout.split('\n').map((line) => line.trimEnd().split(/ {2,}/))).toEqual([
    ['Text', 'Kind', 'Value', 'Counterpart', 'Evidence'],
    ['147', 'cardinal', '147', '174', 'another value in its place'],
    ['Paris', 'place', 'paris city:paris', 'Parisdə', 'known names of one thing'],
    [''],
    ['147 → 174'],
    ['', 'told: error'],
    [''],
  ]);
  const { facts } = JSON.parse(command([...args, '--format', 'json'], folder).stdout);
  expect(facts).toMatchObject([
    { source: { text: '147' }, target: { text: '174' }, how: 'rival' },
    { source: { text: 'Paris' }, how: 'gazetteer' },
  ]);
});

const WHY = [
  ['en', /^ {2}told: error \(a word of it, “Putin”, is missing or another\); the odds are \d+ : 1/m, 'for', 'against'],
  [
    'az',
    /^ {2}bildirilir: səhv \(onun “Putin” sözü yoxdur və ya başqadır\); ehtimal nisbəti \d+ : 1/m,
    'lehinə',
    'əleyhinə',
  ],
  ['ru', /^ {2}сообщается: ошибка \(его слова «Putin» нет или оно другое\); шансы \d+ : 1/m, 'за', 'против'],
] as const;

it.each(WHY)('tarazi facts --against tells why in %s', (language, verdict, pro, contra) => {
  const source = 'President Vladimir Putin met Angela Merkel in Lisbon.';
  const target = 'Президент Владимир Зеленский встретился с Ангелой Меркель в Лиссабоне.';
  const args = ['facts', source, '--against', target, '--target-language', 'ru'];
  const { code, stdout } = command([...args, '--interface', language], folder);
  expect(code).toBe(0);
  expect(stdout).toContain('\n\nVladimir Putin → Владимир Зеленский\n');
  expect(stdout).toMatch(verdict);
  const evidence = stdout
    .split('\n')
    .filter((line) => line.startsWith(`    ${pro}: `) || line.startsWith(`    ${contra}: `));
  expect(evidence).toHaveLength(4);
  const { facts } = JSON.parse(command([...args, '--format', 'json'], folder).stdout);
  expect(facts[0].judgement).toMatchObject({ role: 'part', word: 'Putin', type: 'different', certainty: 'certain' });
  expect(facts[0].judgement.evidence.length).toBeGreaterThan(4);
});

it('tarazi validate --explain tells why below the fact', () => {
  writeFileSync(join(folder, 'a', 'ru.md'), '147 человек встретились с Ивановым в Париже.\n');
  const { code, stdout } = command(['validate', 'a/en.md', '--against', 'a/ru.md', '--explain'], folder);
  expect(code).toBeLessThan(2);
  expect(stdout).toMatch(/^ {4}Schwarzbach → .+\n {6}(?:told|not told)\b.*\n(?: {6}.*\n)*? {8}(?:for|against): /m);
});
