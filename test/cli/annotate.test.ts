import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();
const STATE = 'locales/az/xliff/a.md.xlf';
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

function project(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  expect(command(['init', '--to', 'az'], path).code).toBe(0);
  writeFileSync(join(path, 'source/a.md'), 'In all, 26,000 troops came.\n\nNothing here.\n');
  expect(command(['export'], path).code).toBe(0);
  const texts = ['Ümumilikdə 260 min nəfərlik qoşun gəldi.', 'Burada heç nə yoxdur.'];
  writeFileSync(
    join(path, 'back.xlf'),
    fillXliff(read(path, STATE), (_, i) => texts[i]),
  );
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
  return path;
}

describe('tarazi annotate', () => {
  it('writes findings into copies of the states, in the language of the translator', () => {
    const path = project('states');
    const before = read(path, STATE);
    const { code, stdout } = command(['annotate', '--out', 'out'], path);
    expect([code, stdout]).toEqual([0, 'out/az/a.md.xlf: 1 finding in 1 unit\n']);
    const copy = read(path, 'out/az/a.md.xlf');
    expect(copy).toMatch(
      /<note from="tarazi" priority="1" annotates="target">səhv: .*26\u00a0000.*\(number [0-9a-f]{8}\)/,
    );
    expect(read(path, STATE)).toBe(before);
    const imported = command(['import', 'out/az/a.md.xlf'], path);
    expect(imported.stdout).not.toContain('Note');
    expect(read(path, STATE)).toBe(before);
  });

  it('replaces its own annotations only', () => {
    const path = project('again');
    expect(command(['annotate', '--out', 'out'], path).code).toBe(0);
    const file = join(path, 'out/az/a.md.xlf');
    const once = read(path, 'out/az/a.md.xlf');
    expect(command(['annotate', 'out/az/a.md.xlf', '--out', 'out'], path).code).toBe(0);
    expect(read(path, 'out/az/a.md.xlf')).toBe(once);
    const corrected = once
      .replace('260 min', '26 min')
      .replace('</target>', '</target>\n        <note from="Aysel">Bax</note>');
    writeFileSync(file, corrected);
    expect(command(['annotate', 'out/az/a.md.xlf', '--out', 'out'], path).stdout).toContain('0 findings');
    expect(read(path, 'out/az/a.md.xlf')).toBe(corrected.replace(/\s*<note from="tarazi".*<\/note>/, ''));
  });

  it.each([
    [
      'a.xlf',
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ru" datatype="plaintext"><body>
<trans-unit id="1"><source>It has 147 pages.</source><target state="translated">В ней 174 страницы.</target></trans-unit>
<trans-unit id="2"><source>First Name</source><target state="translated">First Name</target></trans-unit>
<trans-unit id="3"><source>Nothing here.</source></trans-unit>
</body></file></xliff>
`,
    ],
    [
      'a.po',
      `msgid ""
msgstr ""
"Language: ru\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "It has 147 pages."
msgstr "В ней 174 страницы."

msgid "First Name"
msgstr "First Name"

msgid "Nothing here."
msgstr ""
`,
    ],
  ])('writes errors and warnings, not what is only information: %s', (file, text) => {
    const path = join(folder, `told-${file}`);
    mkdirSync(path);
    writeFileSync(join(path, file), text);
    const { code, stdout } = command(['annotate', file, '--out', 'out'], path);
    expect([code, stdout]).toEqual([0, `out/${file}: 2 findings in 2 units\n`]);
  });

  it('needs no project for files, and tells what it cannot read', () => {
    const path = join(folder, 'alone');
    mkdirSync(path);
    writeFileSync(join(path, 'a.xlf'), read(project('source'), STATE));
    writeFileSync(join(path, 'b.xlf'), '<xliff');
    const { code, stdout, stderr } = command(['annotate', 'a.xlf', 'b.xlf', '--out', 'out'], path);
    expect([code, stdout]).toEqual([2, 'out/a.xlf: 1 finding in 1 unit\n']);
    expect(stderr).toContain('b.xlf');
    expect(command(['annotate', 'a.xlf'], path)).toMatchObject({ code: 2, stdout: '' });
    expect(command(['annotate', '--out', 'x'], path).code).toBe(2);
  });
});
