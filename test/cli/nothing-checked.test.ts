import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORTS } from '../../src/reports/index.js';
import { type Run, tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

/** A folder with files. */
function files(of: Readonly<Record<string, string>>): string {
  const path = join(folder, `nothing-${made++}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(of)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return path;
}

const config = (more: object): string => JSON.stringify({ targets: ['az'], ...more });
const XLIFF = (units: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="az" datatype="plaintext"><body>${units}</body></file></xliff>`;

/** Exit code 2, and these words on stderr. */
function expectRefused({ code, stderr }: Run, ...words: readonly string[]): void {
  expect(code).toBe(2);
  for (const word of words) expect(stderr).toContain(word);
}

describe('a project whose documents match nothing', () => {
  const COMMANDS = [
    ['validate'],
    ['validate', '--complete'],
    ['validate', '--fail-on', 'none'],
    ['validate', '--changed'],
    ['validate', '--between', 'az,ru'],
    ['validate', '--xliff'],
    ['validate', '--baseline', 'write'],
    ['validate', '--baseline', 'prune'],
    ['export'],
    ['export', '--package', '--out', 'out'],
    ['build'],
    ['build', '--require-complete'],
    ['status'],
    ['status', '--analysis'],
    ['annotate', '--out', 'out'],
    ['tm', 'export', '--out', 'out'],
    ['waive', '--prune'],
  ];

  it.each(COMMANDS)('is refused by %s %s, with the pattern and the remedy', (...args) => {
    const path = files({});
    expect(command(['init'], path).code).toBe(0);
    const done = command(args, path);
    expect(done.stdout).toBe('');
    expectRefused(done, 'tarazi.config.json: “documents”: nothing matches “source/**/*.md”. Put documents there');
  });

  it('loses no waiver when waivers are pruned', () => {
    const row = 'fingerprint,reason\n0123456789abcdef,agreed\n';
    for (const documents of [['b/*.md'], ['a/*.md', 'b/*.md']]) {
      const rows = { 'waivers.csv': row, 'baseline.csv': row };
      const path = files({ 'tarazi.config.json': config({ documents }), 'a/a.md': 'One.\n', ...rows });
      for (const args of [
        ['waive', '--prune'],
        ['validate', '--baseline', 'prune'],
        ['validate', '--baseline', 'write'],
      ])
        expectRefused(command(args, path), 'nothing matches “b/*.md”');
      for (const name of Object.keys(rows)) expect(readFileSync(join(path, name), 'utf8')).toBe(row);
    }
  });

  it('is marked by doctor, which ends with 1', () => {
    const path = files({ 'tarazi.config.json': config({ documents: ['a/*.md', 'b/*.md'] }), 'a/a.md': 'One.\n' });
    const { code, stdout } = command(['doctor'], path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ .*nothing matches “b\/\*\.md”/m);
  });

  it('is told of one pattern of several, and the others are worked on', () => {
    const path = files({ 'tarazi.config.json': config({ documents: ['a/*.md', 'b/*.md'] }), 'a/a.md': 'One.\n' });
    for (const args of [['export'], ['validate'], ['build'], ['status']]) {
      const done = command(args, path);
      expectRefused(done, 'nothing matches “b/*.md”');
      expect(done.stdout).not.toBe('');
    }
    expect(existsSync(join(path, 'locales/az/xliff/a/a.md.xlf'))).toBe(true);
    expect(command(['validate', 'a'], path)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('documents in the folder of translations', () => {
  const hidden = (): string =>
    files({
      'tarazi.config.json': config({ documents: ['locales/en/**/*.json'] }),
      'locales/en/a.json': '{"a":"One"}',
      'locales/en/b.json': '{"a":"Two"}',
      'a.az.json': '{"a":"Bir"}',
    });

  it.each([[['validate']], [['export']], [['build']], [['status']], [['adopt', 'locales/en/a.json', 'a.az.json']]])(
    '%j tells which folder hides them',
    (args) => {
      const done = command(args, hidden());
      expectRefused(done, '“locales/en/**/*.json” matches 2 files (locales/en/a.json', 'in “locales”', '"locales": "');
    },
  );

  it('are told as such where another document is named', () => {
    const path = files({ 'tarazi.config.json': config({}), 'source/a.md': 'One.\n', 'locales/az/a.md': 'Bir.\n' });
    for (const args of [
      ['validate', 'locales/az/a.md'],
      ['adopt', 'locales/az/a.md', 'source/a.md'],
    ])
      expectRefused(command(args, path), 'locales/az/a.md lies in “locales”, the folder of translations');
  });

  it('are no matter where the pattern has documents elsewhere', () => {
    const path = files({
      'tarazi.config.json': config({ documents: ['**/*.md'], root: '.' }),
      'a.md': 'One.\n',
      'locales/az/a.md': 'Bir.\n',
    });
    expect(command(['validate'], path)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a path that is no document', () => {
  const path = files({ 'tarazi.config.json': config({}), 'source/statement.md': 'One.\n', 'notes.md': 'Two.\n' });

  it.each([
    ['is not there', 'nowhere.md', 'nowhere.md: there is no such file'],
    ['is not among them', 'notes.md', '“documents” in the configuration matches: source/**/*.md'],
    ['is misspelt', 'source/statment.md', 'did you mean source/statement.md?'],
  ])('is told: it %s', (_, name, words) => expectRefused(command(['validate', name], path), words));
});

describe('what holds nothing to check', () => {
  const path = files({
    'tarazi.config.json': config({}),
    'source/code.md': '```\n5\n```\n',
    'source/a.md': 'There were 5.\n',
    'empty.jsonl': '',
    'blank.tsv': '\n \n\n',
    'empty.md': '\n',
    'full.jsonl': '{"source":"5","target":"5","sourceLanguage":"en","targetLanguage":"az"}\n',
    'none.xlf': XLIFF(''),
    'locked.xlf': XLIFF('<trans-unit id="1" translate="no"><source>5</source><target>6</target></trans-unit>'),
  });
  const TSV = ['--source-language', 'en', '--target-language', 'az'];

  it.each([
    ['JSON Lines without a line', ['empty.jsonl'], 'empty.jsonl: there is nothing to check: not one pair came in'],
    ['the same as a stream', ['empty.jsonl', '--format', 'jsonl'], 'empty.jsonl: there is nothing to check'],
    ['TSV of blank lines', ['blank.tsv', ...TSV], 'blank.tsv: there is nothing to check: not one pair came in'],
    ['standard input', ['-', '--input', 'tsv', ...TSV], 'stdin: there is nothing to check'],
    ['one file of two', ['full.jsonl', 'empty.jsonl'], 'empty.jsonl: there is nothing to check'],
    ['XLIFF without units', ['none.xlf'], 'none.xlf: there is nothing to check: no unit to translate'],
    ['XLIFF whose units are not to be translated', ['locked.xlf'], 'locked.xlf: there is nothing to check'],
    ['a document without text', ['source/code.md'], 'source/code.md: there is nothing to check: no text to translate'],
    ['two documents without text', ['empty.md', '--against', 'empty.md'], 'empty.md: there is nothing to check'],
    ['a project before its export', ['--xliff'], 'the project has no XLIFF files yet. Run “tarazi export” first'],
  ])('%s', (_, args, words) => expectRefused(command(['validate', ...args], path), words));

  it('is a document without text only where nothing else is checked', () => {
    expect(command(['validate'], path)).toMatchObject({ code: 0, stderr: '' });
    const bare = files({ 'tarazi.config.json': config({}), 'source/code.md': '```\n5\n```\n' });
    expectRefused(command(['validate'], bare), 'no text to translate is in any document of source/**/*.md');
    expectRefused(command(['validate', '--no-cache'], bare), 'no text to translate');
    for (const args of [['validate', '--baseline', 'write'], ['export']])
      expectRefused(command(args, bare), 'no text to translate is in any document');
  });

  it('is two translations of which one is not there yet', () => {
    const two = files({ 'tarazi.config.json': '{"targets":["az","ru"]}', 'source/a.md': 'There were 5.\n' });
    expectRefused(command(['validate', '--between', 'az,ru'], two), 'no sentence is translated into both');
  });
});

describe('what holds nothing to take, write or look at', () => {
  const path = files({
    'tarazi.config.json': config({}),
    'source/a.md': 'There were 5.\n',
    'none.xlf': XLIFF(''),
    'no-file.xlf': '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"></xliff>',
    'none.po': 'msgid ""\nmsgstr "Language: az\\n"\n',
    'none.tmx': '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body></body></tmx>',
    'head.csv': 'concept,language,term\n',
    'none.tbx': '<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2"><text><body/></text></tbx>',
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'none.json': '{}',
  });
  const LANGUAGES = ['--source-language', 'en', '--target-language', 'az'];

  it.each([
    ['an import without units', ['import', 'none.xlf'], 'none.xlf: there is nothing to take: no unit'],
    ['an import without files', ['import', 'no-file.xlf'], 'no-file.xlf: there is nothing to take: no unit'],
    ['an empty text', ['facts', ''], 'There is nothing to look at: no text came in'],
    ['a text of spaces', ['facts', '  '], 'There is nothing to look at'],
    ['an empty file', ['facts', 'empty.txt'], 'empty.txt: There is nothing to look at'],
    ['a blank file', ['facts', 'blank.txt'], 'blank.txt: There is nothing to look at'],
    ['a path with a slip in it', ['facts', 'emty.txt'], 'emty.txt: there is no such file'],
    ['a path of a translation', ['facts', 'In 1990.', '--against', 'a.az.docx'], 'a.az.docx: there is no such file'],
    ['standard input', ['facts'], 'stdin: There is nothing to look at'],
    ['a translation', ['facts', 'In 1990.', '--against', ''], 'There is nothing to look at'],
    ['XLIFF to annotate', ['annotate', 'none.xlf', '--out', 'out'], 'none.xlf: there is nothing to check'],
    ['PO to annotate', ['annotate', 'none.po', '--out', 'out'], 'none.po: there is nothing to check'],
    ['states to annotate', ['annotate', '--out', 'out'], 'Run “tarazi export” first'],
    ['a memory', ['tm', 'import', 'none.tmx'], 'none.tmx: there is nothing to take: no translation from en into az'],
    ['terms', ['terms', 'import', 'head.csv'], 'head.csv: no term is in this file'],
    ['terms in TBX', ['terms', 'import', 'none.tbx'], 'none.tbx: no term is in this file'],
    ['terms to check', ['terms', 'check', 'head.csv'], 'head.csv: no term is in this file'],
    [
      'resources',
      ['convert', 'none.json', ...LANGUAGES, '--out', 'out/a.xlf'],
      'none.json: there is nothing to convert',
    ],
    ['XLIFF to convert', ['convert', 'none.xlf', '--out', 'out/a.json'], 'none.xlf: there is nothing to convert'],
  ])('%s', (_, args, words) => {
    expectRefused(command(args, path), words);
    expect(existsSync(join(path, 'out'))).toBe(false);
  });

  it('is no text that only names a file', () => {
    expect(command(['facts', 'In 1990 they read statement.docx'], path)).toMatchObject({ code: 0 });
  });

  it('asks for something to be done where the project has none yet', () => {
    for (const args of [
      ['tm', 'export', '--out', 'memory'],
      ['terms', 'export', '--out', 'terms.tbx'],
    ])
      expect(command(args, path)).toMatchObject({ code: 1, stderr: expect.stringMatching(/No /) });
  });

  it('is told of XLIFF that is valid without units', () => {
    const done = command(['validate', '--xliff', 'none.xlf'], path);
    expect(done).toMatchObject({ code: 0, stderr: 'none.xlf: no unit is in this file\n' });
  });
});

describe('a run that was refused', () => {
  const formats = [...REPORTS.keys()];
  const wanted = formats.flatMap((format) => ['--report', `${format}=out/${format}`]);

  it.each([
    ['a file that is no document', { 'x.odd': 'a', 'y.odd': 'b' }, ['x.odd', '--against', 'y.odd'], 'x.odd'],
    ['no documents', { 'tarazi.config.json': config({}) }, [], 'source/**/*.md'],
    ['a broken configuration', { 'tarazi.config.json': '{"targets":[' }, [], 'tarazi.config.json'],
    ['a document that is not there', { 'tarazi.config.json': config({}), 'source/a.md': 'a' }, ['none.md'], 'none.md'],
    [
      'one document of two',
      { 'tarazi.config.json': config({ documents: ['*.md', '*.odd'] }), 'a.md': 'Five.', 'b.odd': 'b' },
      [],
      'b.odd',
    ],
    ['broken lines', { 'a.jsonl': '{\n' }, ['a.jsonl'], 'a.jsonl'],
  ] as const)('says so in every report: %s', (_, of, args, words) => {
    const path = files(of as Readonly<Record<string, string>>);
    const { code, stderr } = command(['validate', ...args, ...wanted], path);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    for (const format of formats) {
      const text = readFileSync(join(path, 'out', format), 'utf8')
        .replaceAll('\\', '')
        .replaceAll('%2A', '*');
      expect([format, text]).toEqual([format, expect.stringContaining(words)]);
    }
  });

  it('leaves no report of an earlier run standing for it', () => {
    const path = files({ 'tarazi.config.json': config({}), 'source/a.md': 'Five.\n' });
    expect(command(['validate', '--report', 'html=r.html'], path).code).toBe(0);
    expect(readFileSync(join(path, 'r.html'), 'utf8')).toContain('Everything balances');
    writeFileSync(join(path, 'tarazi.config.json'), config({ documents: ['sauce/*.md'] }));
    expect(command(['validate', '--report', 'html=r.html'], path).code).toBe(2);
    expect(readFileSync(join(path, 'r.html'), 'utf8')).not.toContain('Everything balances');
  });

  it('says so where XLIFF is held against its specification', () => {
    const path = files({ 'broken.xlf': '<xliff>' });
    for (const format of ['json', 'jsonl', 'terminal', 'sarif', 'junit', 'html']) {
      const { code, stdout } = command(['validate', '--xliff', 'broken.xlf', '--format', format], path);
      expect([format, code]).toEqual([format, 2]);
      expect([format, stdout]).toEqual([format, expect.stringMatching(/refused|broken\.xlf/)]);
    }
  });
});
