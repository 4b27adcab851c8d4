import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const project = join(folder, 'project');
mkdirSync(project);
command(['init', '--to', 'az'], project);
writeFileSync(join(project, 'source/a.md'), 'Hello.\n');

/** A file of every kind, in the project and in a folder without one. */
const KINDS: readonly (readonly [string, string])[] = [
  ['a.doc', 'soffice --headless --convert-to docx'],
  ['a.ODT', 'soffice --headless --convert-to docx'],
  ['a.rtf', 'soffice --headless --convert-to docx'],
  ['a.pages', 'Export the file to Word'],
  ['a.pdf', 'Take the document that it was made from'],
  ['a.xls', 'Save the file as .xlsx'],
  ['a.odp', 'Save the file as .pptx'],
  ['a.epub', 'Take the document'],
  ['a.indd', 'Export the text as .docx'],
  ['a.png', 'Take the document'],
];
for (const [name] of KINDS) for (const place of [folder, project]) writeFileSync(join(place, name), '%\xff\0');
writeFileSync(join(folder, 'a.md'), 'Hello.\n');
writeFileSync(join(folder, 'a.xyz'), 'Hello.\n');

describe('a kind of file that is not read', () => {
  it.each(KINDS)('is named with a way on, wherever it is given: %s', (name, way) => {
    const calls: readonly (readonly [readonly string[], string])[] = [
      [['validate', name], folder],
      [['validate', name], project],
      [['validate', 'a.md', '--against', name], folder],
      [['facts', name], folder],
      [['import', name], project],
      [['adopt', 'source/a.md', name, '--language', 'az'], project],
      [['terms', 'import', name], project],
    ];
    for (const [args, cwd] of calls) {
      const { code, stderr } = command(args, cwd);
      expect(stderr, args.join(' ')).toContain(`${name}: `);
      expect(stderr, args.join(' ')).toContain(way);
      expect(code, args.join(' ')).toBe(2);
    }
  });

  it('is told in the reader’s language', () => {
    expect(command(['validate', 'a.doc', '--interface', 'ru'], folder).stderr).toContain('Сохраните файл как .docx');
    expect(command(['validate', 'a.doc', '--interface', 'az'], folder).stderr).toContain('.docx kimi yadda saxlayın');
  });

  it('of which nothing is known, is answered with the kinds that are', () => {
    for (const cwd of [folder, project]) {
      writeFileSync(join(cwd, 'a.xyz'), 'Hello.\n');
      expect(command(['validate', 'a.xyz'], cwd)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('a.xyz: this kind of document is not known'),
      });
    }
  });
});

describe('a document that is in no project', () => {
  it('needs its translation', () => {
    expect(command(['validate', 'a.md'], folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--against FILE'),
    });
    expect(command(['validate', 'none.md'], folder).stderr).toContain('none.md: there is no such file');
  });
});
