import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

/** A project with one document, and whatever files beside it. */
function project(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `adopt-${made++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"source":"en","targets":["az","ru"]}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

const SOURCE = `# Annual report

The centre opened in **2019** in [Ganja](https://example.org/a). It received 12,400 visitors. Entry is free for everybody over 65 years of age.

- 36 events were held.
- The largest lasted 3 days.
`;
const AZ = `# İllik hesabat

Mərkəz [Gəncədə](https://example.org/a) **2019-cu ildə** açılıb. Oraya 12 400 nəfər gəlib. Giriş 65 yaşdan yuxarı hər kəs üçün pulsuzdur.

- 36 tədbir keçirilib.
- Ən böyüyü 3 gün davam edib.
`;

describe('tarazi adopt', () => {
  const adopt = (path: string, ...more: string[]) =>
    command(['adopt', 'source/report.md', 'report.az.md', '--language', 'az', ...more], path);

  it('takes a translated document into the state, from which it is built again', () => {
    const path = project({ 'source/report.md': SOURCE, 'report.az.md': AZ });
    const done = adopt(path);
    expect(done).toEqual({
      code: 0,
      stdout: 'source/report.md (az): 6 sentences taken, to be reviewed; 0 as before, 0 kept, 0 not aligned\n',
      stderr: '',
    });
    expect(read(path, 'locales/az/xliff/report.md.xlf').match(/state="needs-review-translation"/g)).toHaveLength(6);
    expect(command(['build', '--to', 'az'], path).code).toBe(0);
    expect(read(path, 'locales/az/report.md')).toBe(AZ);
    expect(adopt(path).stdout).toContain('0 sentences taken, to be reviewed; 6 as before');
  });

  it('lists what does not align, and takes the rest', () => {
    const less = AZ.replace(' Giriş 65 yaşdan yuxarı hər kəs üçün pulsuzdur.', '').concat('\n## Əlavə\n');
    const path = project({ 'source/report.md': SOURCE, 'report.az.md': less });
    expect(adopt(path)).toEqual({
      code: 1,
      stdout: [
        'source/report.md:3:95: no translation found for “Entry is free for everybody over 65 years of age.”',
        'report.az.md:8:4: no source sentence found for “Əlavə”',
        'source/report.md (az): 5 sentences taken, to be reviewed; 0 as before, 0 kept, 2 not aligned',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('keeps a translation that is there, unless told otherwise', () => {
    const path = project({ 'source/report.md': SOURCE, 'report.az.md': AZ });
    adopt(path);
    writeFileSync(join(path, 'report.az.md'), AZ.replace('İllik hesabat', 'İlin hesabatı'));
    const again = adopt(path);
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('has another translation already and keeps it: “İllik hesabat”');
    expect(adopt(path, '--force', '--dry-run').stdout).toContain('1 sentence would be taken');
    expect(read(path, 'locales/az/xliff/report.md.xlf')).toContain('İllik hesabat');
    expect(adopt(path, '--force').code).toBe(0);
    expect(read(path, 'locales/az/xliff/report.md.xlf')).toContain('İlin hesabatı');
  });

  it.each([
    ['two languages and none named', ['adopt', 'source/report.md', 'report.az.md'], '--language'],
    ['another format', ['adopt', 'source/report.md', 'report.json', '--language', 'az'], 'messages with keys'],
    ['no such file', ['adopt', 'source/report.md', 'none.md', '--language', 'az'], 'none.md'],
    ['no document of the project', ['adopt', 'report.az.md', 'report.az.md', '--language', 'az'], 'report.az.md'],
    ['an empty document', ['adopt', 'source/report.md', 'empty.md', '--language', 'az'], 'no sentence'],
    ['bytes that are no UTF-8', ['adopt', 'source/report.md', 'broken.md', '--language', 'az'], 'UTF-8'],
  ])('refuses %s', (_, words, told) => {
    const path = project({
      'source/report.md': SOURCE,
      'report.az.md': AZ,
      'report.json': '{"a":"b"}',
      'empty.md': '\n',
    });
    writeFileSync(join(path, 'broken.md'), Buffer.from([0x61, 0xff]));
    const done = command(words, path);
    expect({ code: done.code, stdout: done.stdout }).toEqual({ code: 2, stdout: '' });
    expect(done.stderr).toContain(told);
  });
});

describe('tarazi validate --against', () => {
  const validate = (path: string, ...more: string[]) =>
    command(['validate', 'report.md', '--against', 'report.az.md', ...more], path);
  const plain = (files: Readonly<Record<string, string>>): string => {
    const path = join(folder, `against-${made++}`);
    mkdirSync(path);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
    return path;
  };

  it('finds nothing in a faithful translation; no project is needed', () => {
    expect(validate(plain({ 'report.md': SOURCE, 'report.az.md': AZ }))).toMatchObject({ code: 0, stderr: '' });
  });

  it('names both places of a figure that differs', () => {
    const path = plain({ 'report.md': SOURCE, 'report.az.md': AZ.replace('12 400', '14 200') });
    const { code, stdout } = validate(path, '--format', 'json');
    const [finding, ...more] = JSON.parse(stdout).findings;
    expect({ code, more }).toEqual({ code: 1, more: [] });
    expect(finding).toMatchObject({
      rule: 'number',
      language: 'az',
      document: 'report.md',
      target: { text: '14 200' },
    });
    expect([finding.sourcePlace.line, finding.targetPlace.line]).toEqual([3, 3]);
  });

  it('reports a sentence that is missing, and a figure that the translation adds', () => {
    const changed = AZ.replace(' Oraya 12 400 nəfər gəlib.', '').concat('\n## 2024\n\nDaha 500 nəfər gözlənilir.\n');
    const { code, stdout } = validate(plain({ 'report.md': SOURCE, 'report.az.md': changed }), '--format', 'json');
    const found = JSON.parse(stdout).findings.map((finding: { messageId: string }) => finding.messageId);
    expect(code).toBe(1);
    expect(found).toEqual(['finding.untranslated.missing', 'finding.date.extra', 'finding.number.extra']);
  });

  it('compares messages by their keys', () => {
    const path = plain({
      'en.json': '{"a":{"days":"{n} of 30 days","ok":"Done"}}',
      'az.json': '{"a":{"ok":"Hazırdır","days":"13 gündən {n}"}}',
    });
    const { code, stdout } = command(['validate', 'en.json', '--against', 'az.json'], path);
    expect(code).toBe(1);
    expect(stdout).toContain('“13 gündən” does not match “30 days”');
  });

  it.each([
    ['no document', ['validate', '--against', 'report.az.md']],
    ['two documents', ['validate', 'report.md', 'report.md', '--against', 'report.az.md']],
    ['a translation that is not there', ['validate', 'report.md', '--against', 'none.md']],
  ])('refuses %s', (_, words) => {
    const { code, stderr } = command(words, plain({ 'report.md': SOURCE, 'report.az.md': AZ }));
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
  });
});
