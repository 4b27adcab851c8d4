import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

type Files = Readonly<Record<string, unknown>>;

function write(path: string, files: Files): void {
  for (const [name, value] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`);
  }
}

/** A project whose messages lie beside their translations. */
function project(files: Files, config: object = { targets: ['ru'], messages: ['locales/{language}/*.json'] }): string {
  const path = join(folder, `in-place-${made++}`);
  write(path, { 'tarazi.config.json': config, ...files });
  return path;
}

interface Told {
  readonly messageId: string;
  readonly severity: string;
  readonly message: string;
  readonly sourcePlace: { readonly file: string; readonly line: number } | null;
  readonly targetPlace: { readonly file: string; readonly line: number } | null;
}

function told(path: string, ...words: string[]): { code: number | null; findings: Told[]; stderr: string } {
  const { code, stdout, stderr } = command(['validate', '--format', 'json', ...words], path);
  return { code, findings: stdout === '' ? [] : JSON.parse(stdout).findings, stderr };
}

/** Message and place of each finding about a pair of files, as `rule.message severity file:line`. */
function findings(en: unknown, ru: unknown, ...words: string[]): string[] {
  const path = project({ 'locales/en/a.json': en, 'locales/ru/a.json': ru });
  return told(path, ...words).findings.map(({ messageId, severity, sourcePlace, targetPlace }) => {
    const place = targetPlace ?? sourcePlace;
    return `${messageId.replace('finding.', '')} ${severity} ${place?.file.replace('locales/', '')}:${place?.line}`;
  });
}

/** What stands in English, what in Russian, what is told. */
const PAIRS: readonly [string, unknown, unknown, string[]][] = [
  [
    'nothing of a faithful file',
    { a: { days: '{{n}} of 30 days' }, b: 'Back' },
    { b: 'Назад', a: { days: '{{n}} из 30 дней' } },
    [],
  ],
  ['a figure that differs', { a: '30 days' }, { a: '13 дней' }, ['number.different error ru/a.json:2']],
  ['a key that is missing', { a: 'One', b: '30 days' }, { a: 'Один' }, ['untranslated.no-key info en/a.json:3']],
  [
    'a key too many, whose figures are not compared',
    { a: 'One' },
    { a: 'Один', b: '30 дней' },
    ['message-keys.extra warning ru/a.json:3'],
  ],
  ['an empty text', { a: '30 days' }, { a: '' }, ['untranslated.missing info en/a.json:2']],
  [
    'a key that stands twice',
    '{\n"a": "30 days",\n"a": "31 days"\n}',
    '{\n"a": "13 дней",\n"a": "31 день"\n}',
    ['message-keys.twice-source warning ru/a.json:3', 'message-keys.twice-target warning ru/a.json:3'],
  ],
  [
    'nothing where all lies in an object called by the language',
    { en: { a: '30 days', b: { c: 'Back' } } },
    { ru: { a: '30 дней', b: { c: 'Назад' } } },
    [],
  ],
  ['that in it too', { en: { a: '30 days' } }, { ru: { a: '13 дней' } }, ['number.different error ru/a.json:3']],
  [
    'no name in words of two paragraphs',
    { a: '<p>Open it.</p><p>The file is here</p>' },
    { a: '<p>Откройте его.</p><p>Файл здесь</p>' },
    [],
  ],
  ['a copied button', { a: 'Last Name' }, { a: 'Last Name' }, ['untranslated.copied warning ru/a.json:2']],
  [
    'no name in titles and buttons',
    { a: 'Join us', b: 'Last Name', c: 'Sign In' },
    { a: 'Присоединиться', b: 'Фамилия', c: 'Войти' },
    [],
  ],
  [
    'a placeholder by another name',
    { a: 'Hello, {{name}}' },
    { a: 'Привет, {{имя}}' },
    ['inline-codes.missing error ru/a.json:2', 'inline-codes.extra error ru/a.json:2'],
  ],
  ['placeholders in another order', { a: '{{a}} of {{b}}, {c, number}' }, { a: '{{b}}, {{ a }}, {c}' }, []],
  ['a placeholder said again', { a: 'Hello, {{name}}' }, { a: '{{name}}, привет, {{name}}' }, []],
  [
    'a plural form that is missing',
    { f_one: '{{count}} file', f_other: '{{count}} files' },
    { f_one: '{{count}} файл', f_many: '{{count}} файлов', f_other: '{{count}} файла' },
    ['plural-forms.missing-key error en/a.json:3'],
  ],
  [
    'no form for fractions',
    { f_one: '{{count}} file', f_other: '{{count}} files' },
    { f_one: '{{count}} файл', f_few: '{{count}} файла', f_many: '{{count}} файлов' },
    ['plural-forms.missing-key info en/a.json:3'],
  ],
  [
    'a form that the language does not have',
    { f_one: '{{count}} file', f_other: '{{count}} files' },
    {
      f_one: '{{count}} файл',
      f_two: '{{count}} файла',
      f_few: '{{count}} файла',
      f_many: '{{count}} файлов',
      f_other: '{{count}} файла',
    },
    ['plural-forms.foreign-key info ru/a.json:3'],
  ],
  [
    'nothing of `zero`, nor of a count that the singular shows',
    { f_one: 'One file', f_other: '{{count}} files' },
    {
      f_zero: 'Нет файлов',
      f_one: '{{count}} файл',
      f_few: '{{count}} файла',
      f_many: '{{count}} файлов',
      f_other: '{{count}} файла',
    },
    [],
  ],
  [
    'nothing of forms by number, as older files have them',
    { f: '{{count}} file', f_plural: '{{count}} files' },
    { f_0: '{{count}} файл', f_1: '{{count}} файла', f_2: '{{count}} файлов' },
    [],
  ],
  [
    'nor of those with other numbers, as the oldest files have them',
    { f: '{{count}} file', f_plural: '{{count}} files' },
    { f: '{{count}} файл', f_plural_2: '{{count}} файла', f_plural_5: '{{count}} файлов' },
    [],
  ],
  [
    'nothing of the 1 of a singular that the count itself says',
    { a: 'Past {n, plural, one {1 day} other {{n} days}}' },
    { a: '{n} {n, plural, one {день} few {дня} many {дней} other {дня}} назад' },
    [],
  ],
  [
    'forms of ICU that are missing',
    { a: '{n, plural, one {# file} other {# files}}' },
    { a: '{n, plural, one {# файл} other {# файлов}}' },
    ['plural-forms.missing warning ru/a.json:2'],
  ],
];

describe('messages that lie beside their translations', () => {
  it.each(PAIRS)('%s', (_, en, ru, wanted) => {
    expect(findings(en, ru)).toEqual(wanted);
  });

  it('need every key and form with --complete', () => {
    const en = { a: 'One', f_one: '{{count}} file', f_other: '{{count}} files' };
    const ru = { f_one: '{{count}} файл', f_few: '{{count}} файла', f_many: '{{count}} файлов' };
    expect(findings(en, ru, '--complete')).toEqual([
      'untranslated.no-key error en/a.json:2',
      'plural-forms.missing-key error en/a.json:4',
    ]);
  });

  it.each([
    ['a folder a language', 'locales/{language}/**/*.json', 'locales/en/x/a.json', 'locales/ru/x/a.json'],
    ['a file a language', 'messages/{language}.json', 'messages/en.json', 'messages/ru.json'],
    ['both', 'i18n/{language}/app.{language}.json', 'i18n/en/app.en.json', 'i18n/ru/app.ru.json'],
  ])('are found by %s', (_, mask, en, ru) => {
    const path = project({ [en]: { a: '30 days' }, [ru]: { a: '13 дней' } }, { targets: ['ru'], messages: [mask] });
    const { code, findings: found } = told(path);
    expect(code).toBe(1);
    expect(found).toMatchObject([{ sourcePlace: { file: en }, targetPlace: { file: ru } }]);
  });

  it('are found under tags with underscores too', () => {
    const config = { source: 'en-US', targets: ['ru-RU'], messages: ['l/{language}.json'] };
    const path = project({ 'l/en_US.json': { a: '30 days' }, 'l/ru_RU.json': { a: '13 дней' } }, config);
    expect(told(path).findings).toMatchObject([{ messageId: 'finding.number.different' }]);
  });

  it('can be named: a file of either language, or a folder', () => {
    const files = {
      'locales/en/a.json': { a: '30 days' },
      'locales/en/b.json': { a: '40 days' },
      'locales/ru/a.json': { a: '13 дней' },
      'locales/ru/b.json': { a: '14 дней' },
      'locales/az/a.json': { a: '13 gün' },
      'locales/az/b.json': { a: '14 gün' },
    };
    const path = project(files, { targets: ['az', 'ru'], messages: ['locales/{language}/*.json'] });
    expect(told(path).findings).toHaveLength(4);
    expect(told(path, 'locales/ru').findings).toHaveLength(2);
    expect(told(path, 'locales/az/b.json').findings).toMatchObject([{ targetPlace: { file: 'locales/az/b.json' } }]);
    expect(told(path, 'locales/en/a.json').findings).toHaveLength(2);
    expect(told(path, 'locales/en/c.json').code).toBe(2);
  });

  it('are told where a translation or a source is not there', () => {
    const path = project({ 'locales/en/a.json': { a: 'One', b: 'Two' }, 'locales/ru/old.json': { a: 'Один' } });
    const { code, findings: found, stderr } = told(path);
    expect({ code, found: found.map(({ messageId }) => messageId) }).toEqual({
      code: 0,
      found: ['finding.untranslated.no-key', 'finding.untranslated.no-key'],
    });
    expect(stderr).toContain('locales/ru/old.json is not checked');
    expect(told(path, '--complete').code).toBe(1);
  });

  it('refuse what cannot be read, and a mask that finds nothing; the others are still checked', () => {
    const path = project({
      'locales/en/a.json': { a: '30 days' },
      'locales/en/b.json': '{"a":',
      'locales/ru/a.json': { a: '13 дней' },
    });
    const { code, stderr, findings: found } = told(path);
    expect({ code, found: found.length }).toEqual({ code: 2, found: 1 });
    expect(stderr).toContain('locales/en/b.json');
    const nothing = project({}, { targets: ['ru'], messages: ['locales/{language}/*.json'] });
    expect(told(nothing).stderr).toContain('locales/en/*.json');
    expect(told(nothing).code).toBe(2);
  });

  it('are waived, counted by status and looked at by doctor as documents are', () => {
    const path = project({ 'locales/en/a.json': { a: '30 days', b: 'Two' }, 'locales/ru/a.json': { a: '13 дней' } });
    const status = JSON.parse(command(['status', '--format', 'json'], path).stdout).documents;
    expect(status).toMatchObject([
      { document: 'locales/en/a.json', language: 'ru', segments: 2, translated: 1, errors: 1 },
    ]);
    expect(command(['doctor'], path)).toMatchObject({ code: 0, stdout: expect.stringContaining('1 file of messages') });
    const [finding] = JSON.parse(command(['validate', '--format', 'json'], path).stdout).findings;
    expect(command(['waive', finding.fingerprint, '--reason', 'agreed', '--author', 'A'], path).code).toBe(0);
    expect(told(path).code).toBe(0);
    expect(command(['waive', '--prune'], path).code).toBe(0);
    expect(told(path).code).toBe(0);
  });

  it('are no documents: nothing is exported or built', () => {
    const path = project({ 'locales/en/a.json': { a: 'One' }, 'locales/ru/a.json': { a: 'Один' } });
    for (const word of ['export', 'build']) {
      const { code, stderr } = command([word], path);
      expect(code).toBe(2);
      expect(stderr).toContain('locales/{language}/*.json');
    }
    expect(existsSync(join(path, 'locales/ru/xliff'))).toBe(false);
  });

  it('with --changed are those whose source or translation is another one', () => {
    const path = project({
      'locales/en/a.json': { a: '30 days', b: '40 days', c: '50 days' },
      'locales/ru/a.json': { a: '13 дней', b: '14 дней', c: '15 дней' },
    });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: path });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    expect(told(path, '--changed').findings).toEqual([]);
    write(path, { 'locales/ru/a.json': { new: 'x', a: '13 дней', b: '16 дней', c: '15 дней' } });
    write(path, { 'locales/en/a.json': { a: '30 days', b: '40 days', c: '60 days' } });
    expect(told(path, '--changed').findings.map(({ targetPlace }) => targetPlace?.line)).toEqual([4, 5, 2]);
  });
});

describe('messages in an object called by the language', () => {
  it('with --changed are seen by their own key', () => {
    const path = project({
      'locales/en/a.json': { en: { a: '30 days' } },
      'locales/ru/a.json': { ru: { a: '30 дней' } },
    });
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: path });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'one');
    write(path, { 'locales/ru/a.json': { ru: { a: '13 дней' } } });
    expect(told(path, '--changed').findings).toHaveLength(1);
  });
});

describe('tarazi init', () => {
  const init = (files: Files, ...words: string[]) => {
    const path = join(folder, `init-${made++}`);
    mkdirSync(path);
    write(path, files);
    const run = command(['init', ...words], path);
    expect(run.code).toBe(0);
    const { $schema: _, ...config } = JSON.parse(readFileSync(join(path, 'tarazi.config.json'), 'utf8'));
    return { path, config, stdout: run.stdout };
  };
  const texts = { a: 'One' };

  it.each<[string, Files, object]>([
    ['nothing', {}, { source: 'en', targets: ['az', 'ru'], documents: ['source/**/*.md'] }],
    [
      'a folder a language',
      { 'public/locales/en/a.json': texts, 'public/locales/ru/a.json': texts, 'public/locales/de/a.json': texts },
      { source: 'en', targets: ['ru'], messages: ['public/locales/{language}/*.json'] },
    ],
    [
      'a file a language',
      { 'messages/en.json': texts, 'messages/az.json': texts },
      { source: 'en', targets: ['az'], messages: ['messages/{language}.json'] },
    ],
    [
      'messages in one language so far',
      { 'src/i18n/en/deep/a.json': texts },
      { source: 'en', targets: ['az', 'ru'], messages: ['src/i18n/{language}/**/*.json'] },
    ],
    [
      'languages with regions',
      { 'locales/en-US.json': texts, 'locales/ru-RU.json': texts },
      { source: 'en-US', targets: ['ru-RU'], messages: ['locales/{language}.json'] },
    ],
    [
      'the source language of another country',
      { 'locales/en.json': texts, 'locales/en-GB.json': texts, 'locales/az.json': texts },
      { source: 'en', targets: ['az'], messages: ['locales/{language}.json'] },
    ],
    [
      'languages that it knows no facts of',
      { 'lang/en.json': texts, 'lang/de.json': texts },
      { source: 'en', targets: ['de'], messages: ['lang/{language}.json'] },
    ],
    [
      'documents in source',
      { 'source/a.md': 'One.\n', 'source/messages.json': texts },
      { source: 'en', targets: ['az', 'ru'], documents: ['source/**/*.json', 'source/**/*.md'] },
    ],
    [
      'docs beside messages',
      { 'docs/guide/a.md': 'One.\n', 'docs/data.json': texts, 'locales/en/a.json': texts },
      {
        source: 'en',
        targets: ['az', 'ru'],
        documents: ['docs/**/*.md'],
        root: 'docs',
        messages: ['locales/{language}/*.json'],
      },
    ],
    [
      'docs by language',
      { 'docs/en/a.md': 'One.\n' },
      { source: 'en', targets: ['az', 'ru'], documents: ['docs/en/**/*.md'], root: 'docs/en' },
    ],
    [
      'no messages',
      { 'data/en.json': texts, 'node_modules/x/locales/en.json': texts, 'src/it/x.json': texts },
      { source: 'en', targets: ['az', 'ru'], documents: ['source/**/*.md'] },
    ],
  ])('writes what fits %s', (_, files, wanted) => {
    const { path, config } = init(files);
    expect(config).toEqual(wanted);
    if ('messages' in wanted) expect(command(['validate'], path).code).toBe(0);
  });

  it('takes the languages that it is told, and names the others', () => {
    const files = { 'locales/en/a.json': texts, 'locales/ru/a.json': texts, 'locales/de/a.json': texts };
    expect(init(files, '--to', 'az,ru').config.targets).toEqual(['az', 'ru']);
    const { stdout, path } = init(files);
    expect(stdout).toContain('Also there: de');
    expect(stdout).toContain('locales/{language}/*.json');
    rmSync(join(path, 'tarazi.config.json'));
    expect(command(['init', '--source', 'ru'], path).code).toBe(0);
    expect(JSON.parse(readFileSync(join(path, 'tarazi.config.json'), 'utf8')).source).toBe('ru');
  });
});
