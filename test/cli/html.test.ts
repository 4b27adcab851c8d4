import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf, paragraph as p, run as r } from '../documents/docx-of.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();

const page = (language: string, title: string, ...paragraphs: string[]): string =>
  `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${paragraphs.map((one) => `<p>${one}</p>\n`).join('')}</body>\n</html>\n`;
const EN = page('en', 'Annual report', 'The centre opened in <b>2019</b>. It has 36 rooms.');
const AZ = page('az', 'İllik hesabat', 'Mərkəz <b>2019</b>-cu ildə açılıb. Orada 46 otaq var.');

function files(name: string, contents: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(folder, name);
  for (const [file, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

describe('two finished pages', () => {
  const path = files('two', {
    'en.html': EN,
    'az.htm': AZ,
    'en.docx': docxOf(p(r('Annual report')) + p(r('The centre opened in 2019. It has 36 rooms.'))),
    'right.html': AZ.replace('46', '36').replace('<title>İllik hesabat', '<title>Bakı, 2026'),
  });

  it('are checked with one command, by line and column', () => {
    const { code, stdout, stderr } = command(['validate', 'en.html', '--against', 'az.htm'], path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('en.html:6:45\naz.htm:6:45\n');
    expect(stdout).toContain('“46” does not match “36”');
  });

  it('are checked against Word', () => {
    // A title for windows has no place in Word.
    expect(command(['validate', 'en.docx', '--against', 'right.html'], path)).toMatchObject({ code: 0, stderr: '' });
    expect(command(['validate', 'right.html', '--against', 'en.docx'], path).stdout).not.toContain('2026');
    expect(command(['validate', 'en.docx', '--against', 'az.htm'], path)).toMatchObject({ code: 1 });
  });

  it('show their facts, and none of their markup', () => {
    const { code, stdout } = command(['facts', 'en.html', '--format', 'json'], path);
    expect(code).toBe(0);
    expect(stdout).toContain('2019');
    expect(stdout).not.toContain('utf-8');
  });
});

describe('a page on its way through translators', () => {
  const path = files('project', { 'source/news/report.html': EN });

  it('is found by init, exported with a preview, taken back and built', () => {
    expect(command(['init', '--source', 'en', '--to', 'az'], path).code).toBe(0);
    expect(readFileSync(join(path, 'tarazi.config.json'), 'utf8')).toContain('"source/**/*.html"');
    expect(command(['build'], path)).toMatchObject({ code: 1 });
    expect(readFileSync(join(path, 'locales/az/news/report.html'), 'utf8')).toBe(EN);

    writeFileSync(join(path, 'az.html'), AZ);
    expect(command(['adopt', 'source/news/report.html', 'az.html', '--language', 'az', '--force'], path).code).toBe(0);
    const checked = command(['validate'], path);
    expect(checked.stdout).toContain('“46” does not match “36”');
    const state = join(path, 'locales/az/xliff/news/report.html.xlf');
    const xliff = readFileSync(state, 'utf8');
    writeFileSync(join(path, 'back.xlf'), xliff.replace('Orada 46 otaq', 'Orada 36 " &amp; &lt;otaq'));
    expect(command(['import', 'back.xlf', '--force'], path).code).toBe(0);
    expect(command(['build', '--force'], path).code).toBe(0);
    expect(readFileSync(join(path, 'locales/az/news/report.html'), 'utf8')).toBe(
      AZ.replace('46 otaq', '36 " &amp; &lt;otaq'),
    );
    expect(command(['build', '--check'], path).code).toBe(0);
  });

  it('has a preview in packages', () => {
    expect(command(['export', '--package', '--out', 'out'], path).code).toBe(0);
    const zip = unzipSync(readFileSync(join(path, 'out/az.zip')));
    expect(new TextDecoder().decode(zip['az/preview/news/report.html.html'])).toContain(
      'The centre opened in <b>2019</b>',
    );
  });

  it('is found among documentation only where nothing else is written there', () => {
    const pages = files('pages', { 'docs/a.html': EN, 'docs/b.xhtml': EN });
    expect(command(['init', '--source', 'en', '--to', 'az'], pages).code).toBe(0);
    const patterns = (of: string): string[] =>
      JSON.parse(readFileSync(join(of, 'tarazi.config.json'), 'utf8')).documents;
    expect(patterns(pages)).toEqual(['docs/**/*.html', 'docs/**/*.xhtml']);
    const made = files('made', { 'docs/a.html': EN, 'docs/a.md': '# A\n' });
    expect(command(['init', '--source', 'en', '--to', 'az'], made).code).toBe(0);
    expect(patterns(made)).toEqual(['docs/**/*.md']);
  });
});
