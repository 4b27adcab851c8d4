import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const LANGUAGES = ['--source-language', 'en', '--target-language', 'az'];

/** A table as Excel saves it as “Unicode text”. */
const unicodeText = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

function validate(name: string, content: string | Buffer, ...options: string[]) {
  writeFileSync(join(folder, name), content);
  return command(['validate', name, ...options], folder);
}

interface Answer {
  readonly id: unknown;
  readonly findings: readonly { rule: string; target: { text: string } | null }[];
}

const answers = (stdout: string): [unknown, string][] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer)
    .map(({ id, findings }) => [
      id,
      findings.map(({ rule, target }) => (target ? `${rule} ${target.text}` : rule)).join(),
    ]);

describe('pairs in a table', () => {
  it('are read by the names of columns, as JSON has them', () => {
    const table = 'id,document,target,source,sourceLanguage,targetLanguage\na,d,174 nəfər,147 people,en,az\n';
    const { code, stdout } = validate('named.csv', table, '--format', 'jsonl');
    expect(answers(stdout)).toEqual([['a', 'number 174']]);
    expect(code).toBe(1);
  });

  it('are read from a column a language, every translation against the source', () => {
    const table = 'en;az;ru\r\n"26,000 troops";26 min qoşun;20 000 солдат\r\n"He said ""147""";O, “147” dedi;\r\n';
    const { stdout } = validate('wide.csv', table, '--format', 'jsonl');
    expect(answers(stdout)).toEqual([
      ['2-az', ''],
      ['2-ru', 'number 20 000'],
      ['3-az', ''],
      ['3-ru', 'untranslated'],
    ]);
  });

  it('are read without a header where the languages are given', () => {
    const { stdout } = validate(
      'plain.csv',
      '147 people;174 nəfər\n"5\nmen";5 kişi\n6;7\n',
      '--format',
      'jsonl',
      ...LANGUAGES,
    );
    expect(answers(stdout)).toEqual([
      [1, 'number 174'],
      [2, ''],
      [4, 'number 7'],
    ]);
  });

  it('are read from UTF-16 with tabs, quotes and all', () => {
    const table = unicodeText('Source\tTarget\r\n"147 ""people"""\t"174 ""nəfər"""\r\n');
    const { code, stdout } = validate('unicode.tsv', table, '--format', 'json', ...LANGUAGES);
    const { findings } = JSON.parse(stdout) as { findings: { source: object; sourcePlace: object }[] };
    expect(findings.map(({ source, sourcePlace }) => ({ source, sourcePlace }))).toEqual([
      { source: { start: 0, end: 3, text: '147' }, sourcePlace: { file: 'unicode.tsv', line: 2, column: 1 } },
    ]);
    expect(code).toBe(1);
  });

  it('give the same bytes with several workers', () => {
    const table = Array.from({ length: 20_000 }, (_, i) => `${i} people;${i % 97 === 3 ? i + 1 : i} nəfər`).join(
      '\r\n',
    );
    const one = validate('many.csv', table, '--format', 'jsonl', ...LANGUAGES);
    const two = validate('many.csv', table, '--format', 'jsonl', '--workers', '2', ...LANGUAGES);
    expect(one.stdout.split('\n')).toHaveLength(20_001);
    expect(two.stdout).toBe(one.stdout);
  });

  it.each([
    ['a quote that is not closed', 'quote.csv', 'en;az\nx;"y\nz;w\n', 'quote.csv:2: The quotation mark'],
    ['a Windows code page', 'ansi.csv', Buffer.from('en;ru\nx;\xcf\xf0\n', 'latin1'), 'ansi.csv:2: Neither UTF-8'],
    ['languages that are named nowhere', 'none.csv', 'a;b\n', 'none.csv:1: The table does not name its languages'],
  ])('tell %s with its line, in every report', (_, name, table, message) => {
    for (const format of ['jsonl', 'json']) {
      const { code, stderr } = validate(name, table, '--format', format);
      expect(stderr).toContain(message);
      expect(code).toBe(2);
    }
  });
});

describe('tables of a project', () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  command(['init', '--to', 'az'], project);
  writeFileSync(join(project, 'source/a.md'), 'In 1990, 147 people lived in Shusha.\n');
  command(['export'], project);
  const state = join(project, 'locales/az/xliff/a.md.xlf');
  const filled = readFileSync(state, 'utf8').replace(
    /<target[^>]*\/>|<target[^>]*><\/target>|(?=\n\s*<\/trans-unit>)/,
    '<target state="translated">1990-cı ildə Şuşada 174 nəfər yaşayırdı.</target>',
  );
  writeFileSync(state, filled);

  it('are written in the way that the spreadsheet program saved them', () => {
    const fingerprint = /number ([0-9a-f]{8})/.exec(command(['validate'], project).stdout)?.[1] ?? '';
    const before = '\uFEFFfingerprint;reason;author;date;until\r\n00000000;"gone; long ago";;;\r\n';
    const file = join(project, 'waivers.csv');
    writeFileSync(file, Buffer.from(before, 'utf16le'));
    command(['waive', fingerprint, '--reason', 'as printed; checked', '--author', 'E'], project);
    const after = readFileSync(file).toString('utf16le');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toMatch(/^[0-9a-f]{16};"as printed; checked";E;\d{4}-\d\d-\d\d;\r\n$/);
    expect(command(['validate'], project).code).toBe(0);
    command(['waive', '--prune'], project);
    expect(readFileSync(file).toString('utf16le')).not.toContain('gone');
  });

  it('take a glossary with a column a language', () => {
    writeFileSync(join(project, 'terms.csv'), unicodeText('English\tAzərbaycanca\r\nShusha\tŞuşaqala\r\n'));
    expect(command(['validate'], project).stdout).toContain('Şuşaqala');
  });
});
