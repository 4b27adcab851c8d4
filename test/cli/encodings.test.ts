import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { setTargetsInFile } from '../../src/project/set-targets-file.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const folder = temporaryFolder();

const xliff = (target: string, encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.md" source-language="en" target-language="ru" datatype="plaintext"><body><!-- Примечание -->\n<trans-unit id="1"><source>In 1990.</source><target state="translated">${target}</target></trans-unit></body></file></xliff>\n`;

/** Bytes of windows-1251, by hand: Cyrillic in the order of the alphabet from 0xC0 on. */
const bytesOf = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const point = letter.codePointAt(0)!;
      return point >= 0x410 && point <= 0x44f ? point - 0x410 + 0xc0 : point;
    }),
  );
const write = (name: string, target: string): Buffer => {
  const bytes = bytesOf(xliff(target, 'windows-1251'));
  writeFileSync(join(folder, name), bytes);
  return bytes;
};

describe('an XLIFF file of another name', () => {
  it.each(['a.xlif', 'a.txlf', 'a.xml', 'a.download'])('%s is checked', (name) => {
    write(name, 'В 1991 году.');
    expect(command(['validate', name, '--format', 'json'], folder)).toMatchObject({ code: 1, stderr: '' });
  });

  it('a file without an XLIFF root is none', () => {
    writeFileSync(join(folder, 'b.xml'), '<resources/>');
    expect(command(['validate', 'b.xml'], folder).code).toBe(2);
  });

  it('comes back in a package', () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'source'), { recursive: true });
    expect(command(['init', '--to', 'ru'], project).code).toBe(0);
    writeFileSync(join(project, 'source', 'a.md'), 'In 1990.\n');
    const zip = zipSync({
      'back/a.xml': new Uint8Array(bytesOf(xliff('В 1990 году.', 'windows-1251'))),
      'back/other.xml': new TextEncoder().encode('<a/>'),
    });
    writeFileSync(join(project, 'back.zip'), zip);
    const { code, stdout } = command(['import', 'back.zip'], project);
    expect([code, stdout]).toEqual([0, expect.stringContaining('back.zip/back/a.xml')]);
    expect(command(['build'], project).code).toBe(0);
    expect(readFileSync(join(project, 'locales', 'ru', 'a.md'), 'utf8')).toBe('В 1990 году.\n');
  });
});

describe('an XLIFF file in windows-1251', () => {
  it('is read', () => {
    write('a.xlf', 'В 1991 году.');
    const { code, stdout } = command(['validate', 'a.xlf', '--format', 'json'], folder);
    const [finding] = (JSON.parse(stdout) as { findings: { target: { text: string } }[] }).findings;
    expect([code, finding?.target.text]).toEqual([1, '1991 году']);
    expect(command(['validate', '--xliff', 'a.xlf'], folder).code).toBe(0);
  });

  it('is written back in it: what changes, and not a byte beside', async () => {
    const before = write('b.xlf', 'В 1991 году.');
    const change = { target: ['В 1990 году: Bakıdə.'] };
    await setTargetsInFile(join(folder, 'b.xlf'), join(folder, 'c.xlf'), () => [change]);
    const after = bytesOf(xliff('В 1990 году: Bak&#305;d&#601;.', 'windows-1251'));
    expect(readFileSync(join(folder, 'c.xlf')).equals(after)).toBe(true);
    await setTargetsInFile(join(folder, 'b.xlf'), join(folder, 'd.xlf'), () => []);
    expect(readFileSync(join(folder, 'd.xlf')).equals(before)).toBe(true);
  });

  it('is annotated in it, and the annotations can be taken out again', () => {
    const before = write('e.xlf', 'В 1991 году.');
    expect(command(['annotate', 'e.xlf', '--out', 'out'], folder).code).toBe(0);
    const annotated = readFileSync(join(folder, 'out', 'e.xlf'));
    const note = /<note [^>]*from="tarazi"[^>]*>.*?<\/note>/.exec(annotated.toString('latin1'))?.[0] ?? '';
    expect(note).toContain(bytesOf('году').toString('latin1'));
    expect(annotated.toString('latin1').replace(note, '')).toBe(before.toString('latin1'));
  });
});
