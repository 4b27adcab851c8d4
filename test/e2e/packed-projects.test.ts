import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Run, run, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { packed } from '../support/packed.js';

// Projects that were not made for this tool, from nothing to an answer, with the package as the registry has it.

const command = join(packed().folder, 'dist/cli.cjs');
const folder = temporaryFolder();

/** Writes files into a folder of their own; gives the command in it, and its path. */
function project(name: string, files: Readonly<Record<string, string>>) {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return {
    tarazi: (...args: string[]): Run => run(process.execPath, [command, ...args], path),
    read: (file: string): string => readFileSync(join(path, file), 'utf8'),
    write: (file: string, text: string): void => writeFileSync(join(path, file), text),
  };
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

describe('an application with i18next, in CI', () => {
  const english = {
    sent: '{{name}} sent 26,000 messages on January 20, 1990.',
    message_one: '{{count}} message',
    message_other: '{{count}} messages',
  };
  const russian = {
    sent: '20 января 1990 года {{name}} отправил 62 000 сообщений.',
    message_one: '{{count}} сообщение',
    message_few: '{{count}} сообщения',
    message_other: '{{count}} сообщений',
  };

  it('is checked where its messages lie: a wrong figure and a plural form that is missing fail the job', () => {
    const { tarazi, write } = project('application', {
      'locales/en/app.json': json(english),
      'locales/ru/app.json': json(russian),
    });
    expect(tarazi('init')).toMatchObject({ code: 0 });
    const { code, stdout } = tarazi('validate', '--report', 'github');
    expect(code).toBe(1);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^::error file=locales\/ru\/app\.json,line=2,.*“62 000” does not match “26,000”/);
    expect(errors[1]).toMatch(/^::error file=locales\/en\/app\.json,line=4,.*“many” is missing/);

    const mended = { ...russian, sent: russian.sent.replace('62 000', '26 000'), message_many: '{{count}} сообщений' };
    write('locales/ru/app.json', json(mended));
    expect(tarazi('validate', '--report', 'github')).toMatchObject({ code: 0 });
  });
});

describe('documentation in Markdown with alerts and directives', () => {
  const source =
    '# Release 2.5\n\n> [!IMPORTANT]\n> The service stops on January 20, 2027.\n\n:::warning[Before 2027]\nIt keeps 147 copies.\n:::\n';
  const russian = ['Выпуск 2.5', 'Служба остановится 20 января 2027 года.', 'До 2027 года', 'Она хранит 147 копий.'];

  it('comes back with every construct in its place', () => {
    const { tarazi, read, write } = project('documentation', { 'docs/notes.md': source });
    const state = 'locales/ru/xliff/notes.md.xlf';
    expect(tarazi('init')).toMatchObject({ code: 0, stdout: expect.stringContaining('Run “tarazi export”') });
    expect(tarazi('export')).toMatchObject({ code: 0 });
    write(
      'returned.xlf',
      fillXliff(read(state), (_, index) => russian[index]),
    );
    expect(tarazi('import', 'returned.xlf')).toMatchObject({ code: 0 });
    expect(tarazi('build', '--to', 'ru')).toMatchObject({ code: 0 });
    const [title, alert, label, text] = russian;
    expect(read('locales/ru/notes.md')).toBe(
      `# ${title}\n\n> [!IMPORTANT]\n> ${alert}\n\n:::warning[${label}]\n${text}\n:::\n`,
    );
  });
});

describe('two documents without XLIFF', () => {
  it('need no project', () => {
    const { tarazi, write } = project('two', {
      'notes.md': '# Notes\n\nIt keeps 147 copies.\n',
      'notes.az.md': '# Qeydlər\n\nO, 174 nüsxə saxlayır.\n',
    });
    const check = () => tarazi('validate', 'notes.md', '--against', 'notes.az.md');
    expect(check()).toMatchObject({ code: 1, stdout: expect.stringContaining('“174” does not match “147”') });
    write('notes.az.md', '# Qeydlər\n\nO, 147 nüsxə saxlayır.\n');
    expect(check()).toMatchObject({ code: 0 });
  });
});
