import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsOf, xlsxOf } from '../ooxml/xlsx-of.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);

describe('pairs in a workbook', () => {
  it('are read from a column a language; places are cells', () => {
    write(
      'wide.xlsx',
      xlsxOf({
        Notes: rowsOf([['Not a pair']]),
        Pairs: rowsOf([
          ['en', 'az'],
          ['147 people', '174 nəfər'],
        ]),
      }),
    );
    const { code, stdout } = command(['validate', 'wide.xlsx'], folder);
    expect(code).toBe(1);
    expect(stdout).toContain('wide.xlsx: Pairs!B2');
    expect(stdout).toContain('“174” does not match “147”');
  });

  it('answer a line each, as those of a table do', () => {
    const data = rowsOf([
      ['id', 'source', 'target'],
      ['a', '147 people', '174 nəfər'],
      ['b', 'Two', ''],
    ]);
    write('named.xlsx', xlsxOf({ Sheet1: data }));
    const languages = ['--source-language', 'en', '--target-language', 'az'];
    const { stdout } = command(['validate', 'named.xlsx', '--format', 'jsonl', ...languages], folder);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; findings: { rule: string }[] });
    expect(found.map(({ id, findings }) => [id, findings.map(({ rule }) => rule)])).toEqual([
      ['a', ['number']],
      ['b', ['untranslated']],
    ]);
  });

  it('are read without a header where the languages are given; numbers and dates are passed over', () => {
    const data = `${rowsOf([['147 people', '147 nəfər'], ['1990']])}<row><c><v>5</v></c><c><v>6</v></c></row><row><c t="inlineStr"><is><t>On 20 January</t></is></c><c t="d"><v>1990-01-20</v></c></row>`;
    write('plain.xlsx', xlsxOf({ Sheet1: data }));
    const { stdout } = command(
      ['validate', 'plain.xlsx', '--format', 'jsonl', '--source-language', 'en', '--target-language', 'az'],
      folder,
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 2]);
    expect(command(['validate', 'plain.xlsx'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('does not name its languages'),
    });
  });

  it('come from several sheets, hidden ones apart', () => {
    const data = rowsOf([
      ['en', 'ru'],
      ['147 people', '174 человека'],
    ]);
    write('two.xlsx', xlsxOf({ A: data, B: data, C: data }, { hidden: ['B'] }));
    const { stdout } = command(['validate', 'two.xlsx', '--format', 'jsonl'], folder);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['A!2', 'C!2']);
  });

  it('are refused with a way on where they cannot be read', () => {
    write('cut.xlsx', xlsxOf({ A: '' }).slice(0, 400));
    expect(command(['validate', 'cut.xlsx'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cut.xlsx: The file is damaged'),
    });
    write('empty.xlsx', xlsxOf({ A: '' }));
    expect(command(['validate', 'empty.xlsx'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not one pair came in'),
    });
  });
});

describe('terms in a workbook', () => {
  const glossary = xlsxOf({
    Cover: rowsOf([['Glossary of the project']]),
    Terms: rowsOf([
      ['English', 'Azərbaycanca'],
      ['Khankendi', 'Xankəndi'],
    ]),
  });

  it('are taken into the termbase, and are one', () => {
    const path = join(folder, 'project');
    mkdirSync(path);
    expect(command(['init', '--to', 'az'], path).code).toBe(0);
    writeFileSync(join(path, 'glossary.xlsx'), glossary);
    expect(command(['terms', 'import', 'glossary.xlsx'], path).code).toBe(0);
    expect(command(['terms', 'list'], path).stdout).toContain('Xankəndi');
    writeFileSync(
      join(path, 'tarazi.config.json'),
      '{"source":"en","targets":["az"],"documents":["source/*.md"],"terms":"glossary.xlsx"}',
    );
    expect(command(['terms', 'list'], path).stdout).toContain('Xankəndi');
    expect(command(['terms', 'import', 'glossary.xlsx'], path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is an Excel workbook'),
    });
  });
});

describe('a workbook that is a document of a project', () => {
  const path = join(folder, 'documents');
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"source":"en","targets":["az"],"documents":["source/*.xlsx"]}');
  writeFileSync(join(path, 'source/a.xlsx'), xlsxOf({ Sheet1: rowsOf([['147 people came.', 'Report']]) }));

  it('goes through translators, and is no table of pairs', () => {
    expect(command(['export'], path)).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(path, 'az.xlsx'), xlsxOf({ Sheet1: rowsOf([['174 nəfər gəldi.', 'Hesabat']]) }));
    expect(command(['adopt', 'source/a.xlsx', 'az.xlsx', '--language', 'az'], path).code).toBe(0);
    const { code, stdout } = command(['validate', 'source/a.xlsx'], path);
    expect(code).toBe(1);
    expect(stdout).toContain('source/a.xlsx: Sheet1!A1');
    expect(command(['build'], path).code).toBe(0);
    expect(command(['validate', 'source/a.xlsx', '--against', 'locales/az/a.xlsx'], path)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('locales/az/a.xlsx: Sheet1!A1'),
    });
  });
});
