import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const EN = [
  'The library opened in 2019.',
  'More than 400 people come there every day.',
  'It has 12 rooms and a garden.',
  'Entry is free for everybody.',
];
const AZ = [
  'Kitabxana 2019-cu ildə açılıb.',
  'Hər gün oraya 400-dən çox adam gəlir.',
  'Onun 12 otağı və bağı var.',
  'Giriş hamı üçün pulsuzdur.',
];
const RU = [
  'Библиотека открылась в 2018 году.',
  'Каждый день туда приходят более 500 человек.',
  'В ней 14 комнат и сад.',
  'Вход для всех свободный.',
];
const text = (sentences: readonly string[]): string => `${sentences.join('\n\n')}\n`;

function files(of: Readonly<Record<string, string>>): string {
  const path = join(folder, `other-${made++}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(of)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** A project whose Azerbaijani translation is what is given. */
function translated(into: readonly (string | undefined)[]): string {
  const path = files({ 'tarazi.config.json': '{"targets":["az"]}', 'source/a.md': text(EN) });
  command(['export'], path);
  const state = readFileSync(join(path, 'locales/az/xliff/a.md.xlf'), 'utf8');
  writeFileSync(
    join(path, 'back.xlf'),
    fillXliff(state, (_, i) => into[i]),
  );
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
  return path;
}

/** Rules and messages of all that is told, with the data of the report. */
function told(args: readonly string[], path: string): string[] {
  const { findings } = JSON.parse(command(['validate', ...args, '--format', 'json'], path).stdout) as {
    findings: { rule: string; messageId: string; message: string }[];
  };
  return findings.map(({ messageId }) => messageId);
}

const ONCE = ['finding.language.target'];

describe('a translation in another language than it says', () => {
  it('is told once in a project, and its facts are not compared', () => {
    const path = translated(RU);
    expect(told([], path)).toEqual(ONCE);
    expect(told(['--no-cache', 'source/a.md'], path)).toEqual(ONCE);
    const { code, stdout } = command(['validate'], path);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toContain('looks like Russian, not Azerbaijani as it is said to be');
    for (const [language, words] of [
      ['az', 'rus dilinə oxşayır'],
      ['ru', 'похож на русский, а указан азербайджанский'],
    ] as const)
      expect(command(['validate', '--interface', language], path).stdout.replace(/\s+/g, ' ')).toContain(words);
    expect(told([], translated(AZ))).toEqual([]);
  });

  it('is told in an XLIFF file, and of two documents', () => {
    const path = translated(RU);
    expect(told(['locales/az/xliff/a.md.xlf'], path)).toEqual(ONCE);
    const pair = files({ 'a.md': text(EN), 'b.md': text(RU), 'c.md': text(AZ) });
    const against = (one: string, other: string, from: string, to: string) =>
      told([one, '--against', other, '--source-language', from, '--target-language', to], pair);
    expect(against('a.md', 'b.md', 'en', 'az')).toEqual(ONCE);
    expect(against('c.md', 'b.md', 'en', 'ru')).toEqual(['finding.language.source']);
    expect(against('c.md', 'b.md', 'en', 'az')).toEqual(['finding.language.source', ...ONCE]);
    expect(against('a.md', 'c.md', 'en', 'az')).toEqual([]);
  });

  it('is told where a single segment has changed', () => {
    const path = translated(RU);
    const git = (...args: string[]) => execFileSync('git', args, { cwd: path, stdio: 'pipe' });
    git('init', '-q');
    git('add', '-A');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'a');
    writeFileSync(join(path, 'source/a.md'), text([...EN, 'It closes at 6.']));
    expect(told(['--changed'], path)).toContain('finding.language.target');
  });

  it('is compared all the same where the rule is off', () => {
    const path = translated(RU);
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"rules":{"language":"off"}}');
    const found = told([], path);
    expect(found.length).toBeGreaterThan(1);
    expect(found).not.toContain('finding.language.target');
  });

  it('is another thing than copies of the source, and than a part that is in another language', () => {
    const copies = files({ 'a.md': text(EN), 'b.md': text(EN) });
    const languages = ['--source-language', 'en', '--target-language', 'az'];
    const found = told(['a.md', '--against', 'b.md', ...languages], copies);
    expect(found).toEqual(EN.map(() => 'finding.untranslated.copied'));
    expect(told([], translated([...AZ.slice(0, 3), 'Вход для всех свободный.']))).toEqual([]);
  });

  it('shows no facts in the HTML report, and none that are explained', () => {
    const path = translated(RU);
    const page = command(['validate', '--format', 'html'], path).stdout;
    expect(page).toContain('0 of 0 facts');
    const { pairs } = JSON.parse(command(['validate', '--explain', '--format', 'json'], path).stdout);
    expect(pairs.map(({ facts }: { facts: unknown[] }) => facts.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('a line of a stream', () => {
  const line = (source: string, target: string, more: object = {}): string =>
    JSON.stringify({ source, target, sourceLanguage: 'en', targetLanguage: 'az', ...more });
  const answers = (lines: readonly string[], ...args: string[]) =>
    command(['validate', '-', '--input', 'jsonl', '--format', 'jsonl', ...args], folder, lines.join('\n'))
      .stdout.trimEnd()
      .split('\n')
      .map((answer) => (JSON.parse(answer).findings as { messageId: string }[]).map(({ messageId }) => messageId));

  it.each([
    ['alone', {}],
    ['of a document', { document: 'a' }],
  ])('%s is judged by itself, where it is long enough', (_, more) => {
    const long = line(EN.join(' '), RU.join(' '), more);
    const short = line(EN[0]!, RU[0]!, more);
    expect(answers([long, short, line(EN.join(' '), AZ.join(' '), more)])).toEqual([
      ONCE,
      expect.not.arrayContaining(ONCE),
      [],
    ]);
    expect(answers([long, long], '--workers', '2')).toEqual([ONCE, ONCE]);
  });
});
