import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph as p, run as r } from '../documents/docx-of.js';
import { para, pptxOf, run, shape } from '../documents/pptx-of.js';
import { rowsOf, xlsxOf } from '../ooxml/xlsx-of.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

const EN = p(r('Annual report')) + p(`${r('The centre opened in ')}${r('2019', '<w:b/>')}${r('. It has 36 rooms.')}`);
const AZ =
  p(r('İllik hesabat')) + p(`${r('Mərkəz 2019-cu ildə açılıb. Orada ')}${r('46', '<w:b/>')}${r(' otaq var.')}`);

function files(name: string, contents: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(contents)) writeFileSync(join(path, file), content);
  return path;
}

describe('two finished Word documents', () => {
  const path = files('two', {
    'en.docx': docxOf(EN),
    'az.docx': docxOf(AZ),
    'az.md': '# İllik hesabat\n\nMərkəz 2019-cu ildə açılıb. Orada 36 otaq var.\n',
  });

  it('are checked with one command; places are paragraphs', () => {
    const { code, stdout, stderr } = command(['validate', 'en.docx', '--against', 'az.docx'], path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('en.docx: paragraph 2\naz.docx: paragraph 2\n');
    expect(stdout).toContain('“46” does not match “36”');
    expect(command(['validate', 'en.docx', '--against', 'az.docx', '--interface', 'ru'], path).stdout).toContain(
      'az.docx: абзац 2',
    );
  });

  it('are checked across formats', () => {
    expect(command(['validate', 'en.docx', '--against', 'az.md'], path)).toMatchObject({ code: 0, stderr: '' });
  });

  it('have their places in reports for machines', () => {
    const report = (format: string) =>
      JSON.parse(command(['validate', 'en.docx', '--against', 'az.docx', '--format', format], path).stdout);
    expect(report('json').findings[0]).toMatchObject({
      targetPlace: { file: 'az.docx', line: 2, column: 35, label: { kind: 'paragraph', number: 2 } },
    });
    const [result] = report('sarif').runs[0].results;
    expect(result.locations[0].physicalLocation.region).toBeUndefined();
    expect(result.locations[0].logicalLocations).toContainEqual({ name: 'paragraph 2', kind: 'element' });
  });

  it('tell what was read otherwise than it looks', () => {
    const changed = files('changed', {
      'en.docx': docxOf(p(`<w:ins w:id="1">${r('It has 36 rooms.')}</w:ins>`)),
      'az.docx': docxOf(p(r('Orada 36 otaq var.'))),
    });
    expect(command(['validate', 'en.docx', '--against', 'az.docx'], changed)).toMatchObject({
      code: 0,
      stderr: 'en.docx: 1 tracked change is read as accepted\n',
    });
  });

  it('are refused with a way on where they cannot be read', () => {
    const broken = files('broken', {
      'a.docx': docxOf(EN),
      'old.docx': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'cut.docx': docxOf(EN).slice(0, 500),
    });
    const against = (name: string) => command(['validate', 'a.docx', '--against', name], broken);
    expect(against('old.docx')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('old.docx: This is a document of Office before 2007 or one with a password'),
    });
    expect(against('cut.docx')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('cut.docx: The file is damaged'),
    });
  });
});

describe('a project made before its documents', () => {
  it.each([
    [{ 'source/statement.docx': docxOf(EN) }, 'but source/statement.docx lies there', 'source/**/*.docx'],
    [
      { 'source/2026/a.html': '<p>One.</p>', 'source/b.html': '<p>Two.</p>' },
      'but 2 files (source/2026/a.html and others) lie there',
      'source/**/*.html',
    ],
  ])('says how its configuration means them: %#', (documents, words, pattern) => {
    const path = files(`late-${pattern.slice(-4)}`, {});
    expect(command(['init'], path).code).toBe(0);
    for (const [file, content] of Object.entries(documents)) {
      mkdirSync(join(path, file, '..'), { recursive: true });
      writeFileSync(join(path, file), content);
    }
    const { code, stderr } = command(['export'], path);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).toContain(`"documents": ["${pattern}"]`);
    const config = join(path, 'tarazi.config.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace('source/**/*.md', pattern));
    expect(command(['export'], path).code).toBe(0);
  });
});

describe('tarazi facts', () => {
  it('reads presentations and workbooks', () => {
    const path = files('facts-office', {
      'a.pptx': pptxOf([shape(para(run('Opened on 5 May 2019')))]),
      'a.xlsx': xlsxOf({ A: rowsOf([['Opened on 5 May 2019', 'Next']]) }),
    });
    for (const name of ['a.pptx', 'a.xlsx']) {
      const { code, stdout } = command(['facts', name, '--language', 'en', '--format', 'json'], path);
      expect([name, code]).toEqual([name, 0]);
      const texts = JSON.parse(stdout).facts.map(({ text }: { text: string }) => text);
      expect(texts).toContain('5 May 2019');
    }
  });

  it('reads a Word document', () => {
    const path = files('facts', { 'en.docx': docxOf(EN) });
    const { stdout } = command(['facts', 'en.docx', '--format', 'json'], path);
    expect(JSON.parse(stdout)).toMatchObject({ language: 'en' });
    expect(JSON.parse(stdout).facts.map(({ text }: { text: string }) => text)).toEqual(
      expect.arrayContaining(['2019', '36']),
    );
  });
});

describe('a Word statement on its way through translators', () => {
  const path = files('project', {
    'tarazi.config.json': '{"source":"en","targets":["az"],"documents":["source/*.docx"]}',
    'az.docx': docxOf(AZ.replace('46', '36')),
  });
  mkdirSync(join(path, 'source'));
  writeFileSync(join(path, 'source/report.docx'), docxOf(EN));
  // Word keeps such a file beside a document that is open.
  writeFileSync(join(path, 'source/~$report.docx'), 'owner');

  it('is exported, translated in a tool, imported and built', () => {
    expect(command(['export'], path)).toMatchObject({ code: 0, stderr: '' });
    const state = readFileSync(join(path, 'locales/az/xliff/report.docx.xlf'), 'utf8');
    expect(state).toContain(' datatype="x-docx"');
    // As it was written by earlier versions.
    writeFileSync(join(path, 'locales/az/xliff/report.docx.xlf'), state.replace('x-docx', 'x-markdown'));
    const translated = state
      .replace('<target state="new"></target>', '')
      .replace(/<source>Annual report<\/source>\n(\s*)<target[^>]*\/?>(<\/target>)?/, '<source>Annual report</source>')
      .replace(
        '<source>Annual report</source>',
        '<source>Annual report</source><target>İllik &lt;hesabat&gt;</target>',
      );
    writeFileSync(join(path, 'back.xlf'), translated);
    expect(command(['import', 'back.xlf'], path).stdout).toContain('1');
    expect(command(['build'], path).code).toBe(1);
    const parts = unzipSync(readFileSync(join(path, 'locales/az/report.docx')));
    const text = new TextDecoder().decode(parts['word/document.xml']);
    expect(text).toContain('<w:lang w:val="az-Latn-AZ"/></w:rPr><w:t xml:space="preserve">İllik &lt;hesabat&gt;</w:t>');
    expect(text).toContain(r('The centre opened in '));
  });

  it('is adopted from a finished translation, which may be formatted otherwise', () => {
    expect(command(['adopt', 'source/report.docx', 'az.docx', '--language', 'az', '--force'], path).stdout).toContain(
      'source/report.docx (az): 3 sentences taken',
    );
    expect(command(['build'], path).stdout).toContain('locales/az/report.docx');
    const { stdout } = command(['facts', 'locales/az/report.docx', '--format', 'json'], path);
    expect(JSON.parse(stdout)).toMatchObject({ language: 'az' });
  });

  it('is packed for translators with a preview', () => {
    expect(command(['export', '--package', '--out', 'out'], path).code).toBe(0);
    const zip = unzipSync(readFileSync(join(path, 'out/az.zip')));
    expect(Object.keys(zip)).toContain('az/xliff/report.docx.xlf');
    expect(new TextDecoder().decode(zip['az/preview/report.docx.html'])).toContain('The centre opened in <b>2019</b>');
  });
});
