import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const HEADER = 'msgid ""\nmsgstr ""\n"Language: az\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';
const WRONG = '#, c-format\nmsgid "%s: 147 people"\nmsgstr "174 nəfər"\n';

interface Finding {
  readonly rule: string;
  readonly targetPlace: object;
}

const findingsOf = (stdout: string): Finding[] => (JSON.parse(stdout) as { findings: Finding[] }).findings;

describe('tarazi validate x.po', () => {
  it('weighs each message, and names its lines', () => {
    writeFileSync(join(folder, 'x.po'), HEADER + WRONG);
    const { code, stdout } = command(['validate', 'x.po', '--format', 'json'], folder);
    expect(code).toBe(1);
    expect(findingsOf(stdout).map(({ rule, targetPlace }) => [rule, targetPlace])).toEqual([
      ['inline-codes', { file: 'x.po', line: 8, column: 1 }],
      ['number', { file: 'x.po', line: 8, column: 1 }],
    ]);
  });

  it('takes the language from the path, or as it is told', () => {
    mkdirSync(join(folder, 'az/LC_MESSAGES'), { recursive: true });
    writeFileSync(join(folder, 'az/LC_MESSAGES/app.po'), 'msgid "147"\nmsgstr "174"\n');
    writeFileSync(join(folder, 'app.po'), 'msgid "147"\nmsgstr "174"\n');
    expect(command(['validate', 'az/LC_MESSAGES/app.po'], folder).code).toBe(1);
    expect(command(['validate', 'app.po', '--target-language', 'ru'], folder).code).toBe(1);
    const { code, stderr } = command(['validate', 'app.po'], folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('app.po: The file does not name the language')]);
  });

  it('tells the line of what cannot be read, and a file without messages', () => {
    writeFileSync(join(folder, 'broken.po'), 'msgid "a"\nmsgstr b\n');
    writeFileSync(join(folder, 'empty.po'), HEADER);
    expect(command(['validate', 'broken.po'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('broken.po:2: Not readable as PO: a text has to stand in quotation marks'),
    });
    expect(command(['validate', 'empty.po'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('empty.po: there is nothing to check'),
    });
  });

  it('accepts what a translator’s comment accepts', () => {
    writeFileSync(join(folder, 'waived.po'), `${HEADER}# tarazi-waive number: as printed\nmsgid "147"\nmsgstr "174"\n`);
    expect(command(['validate', 'waived.po'], folder).code).toBe(0);
  });
});

describe('tarazi annotate x.po', () => {
  it('writes findings as comments of translators, and replaces them', () => {
    writeFileSync(join(folder, 'y.po'), HEADER + WRONG);
    expect(command(['annotate', 'y.po', '--out', 'checked'], folder).code).toBe(0);
    const path = join(folder, 'checked/y.po');
    const annotated = readFileSync(path, 'utf8');
    expect(annotated.match(/^# tarazi: .*$/gm)).toHaveLength(2);
    expect(annotated.replace(/^# tarazi: .*\n/gm, '')).toBe(HEADER + WRONG);
    expect(command(['annotate', 'checked/y.po', '--out', 'checked'], folder).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(annotated);
  });
});

describe('tarazi import x.po', () => {
  const project = join(folder, 'project');
  mkdirSync(join(project, 'source'), { recursive: true });
  command(['init', '--to', 'az,ru'], project);
  writeFileSync(join(project, 'source/a.md'), 'In 1990 there were 5 men.\n\nA **bold** word.\n\nThe end.\n');
  const state = (): string => readFileSync(join(project, 'locales/az/xliff/a.md.xlf'), 'utf8');
  const files: Readonly<Record<string, string>> = {
    'az.po': `${HEADER}msgid "In 1990 there were 5 men."\nmsgstr "1990-cı ildə 5 kişi var idi."\n\n#, fuzzy\nmsgid "The end."\nmsgstr "Son."\n\nmsgid "Nowhere."\nmsgstr "Heç yerdə."\n`,
    'other.po': `${HEADER}msgid "Nowhere."\nmsgstr "Heç yerdə."\n`,
    'de.po': 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "The end."\nmsgstr "Das Ende."\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);

  it('takes translations by their sentences, and keeps what it cannot take', () => {
    const { code, stdout } = command(['import', 'az.po'], project);
    expect(code).toBe(1);
    expect(stdout).toContain('2 translations taken');
    expect(stdout).toContain('az.po:14:1: The unit “Nowhere.” is in no document');
    expect(state()).toContain('1990-cı ildə 5 kişi var idi.');
    expect(state()).toMatch(/needs-review-translation[^>]*>Son\./);
    const before = state();
    command(['import', 'az.po'], project);
    expect(state()).toBe(before);
  });

  it('takes placeholders of messages as codes', () => {
    writeFileSync(join(project, 'source/app.json'), JSON.stringify({ hello: 'Hello, {{name}}!', bye: 'Bye!' }));
    const config = JSON.parse(readFileSync(join(project, 'tarazi.config.json'), 'utf8')) as object;
    const documents = ['source/*.md', 'source/*.json'];
    writeFileSync(join(project, 'tarazi.config.json'), JSON.stringify({ ...config, documents }));
    const text = `${HEADER}msgid "Hello, {{name}}!"\nmsgstr "Salam, {{name}}!"\n\nmsgctxt "bye"\nmsgid "?"\nmsgstr "Sağ ol!"\n`;
    writeFileSync(join(project, 'app.az.po'), text);
    expect(command(['import', 'app.az.po'], project)).toMatchObject({ code: 0, stderr: '' });
    command(['build'], project);
    expect(JSON.parse(readFileSync(join(project, 'locales/az/app.json'), 'utf8'))).toEqual({
      hello: 'Salam, {{name}}!',
      bye: 'Sağ ol!',
    });
  });

  it('takes plural forms, each by the numbers that it is for', () => {
    const own = join(folder, 'plurals');
    mkdirSync(join(own, 'source'), { recursive: true });
    writeFileSync(join(own, 'tarazi.config.json'), '{"targets":["ru"],"documents":["source/*.json"]}');
    const source = { item_one: '{{count}} item', item_other: '{{count}} items', day_one: 'A day', day_other: 'Days' };
    writeFileSync(join(own, 'source/app.json'), JSON.stringify(source));
    const plural = '(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)';
    const header = `msgid ""\nmsgstr ""\n"Language: ru\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=3; plural=${plural};\\n"\n\n`;
    const items = `msgid "{{count}} item"\nmsgid_plural "{{count}} items"\nmsgstr[0] "{{count}} предмет"\nmsgstr[1] "{{count}} предмета"\nmsgstr[2] "{{count}} предметов"\n\n`;
    const days = `msgctxt "day"\nmsgid "?"\nmsgid_plural "??"\nmsgstr[0] "День"\nmsgstr[1] "Дня"\nmsgstr[2] "Дней"\n`;
    writeFileSync(join(own, 'ru.po'), header + items + days);
    const { code, stdout, stderr } = command(['import', 'ru.po'], own);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('6 translations taken');
    command(['build'], own);
    expect(JSON.parse(readFileSync(join(own, 'locales/ru/app.json'), 'utf8'))).toMatchObject({
      item_one: '{{count}} предмет',
      item_few: '{{count}} предмета',
      item_many: '{{count}} предметов',
      day_one: 'День',
      day_few: 'Дня',
      day_many: 'Дней',
    });
  });

  it('refuses a file of another project or language', () => {
    expect(command(['import', 'other.po'], project)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('None of its messages'),
    });
    expect(command(['import', 'de.po'], project)).toMatchObject({ code: 2, stderr: expect.stringContaining('“de”') });
  });
});
