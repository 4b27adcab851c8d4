import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { run, tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const SOURCE = '# Report\n\nThe centre has **36** rooms. It opened in 2019.\n\nThe garden is open.\n';
const office = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0;
const absent = office ? '' : ' (skipped: LibreOffice is not installed)';

let count = 0;
/** A project whose first three sentences are translated, the second with a wrong number. */
function project(): string {
  const path = join(folder, `p${count++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"source":"en","targets":["az"],"documents":["source/*.md"]}');
  writeFileSync(join(path, 'source/a.md'), SOURCE);
  expect(command(['export'], path).code).toBe(0);
  const state = join(path, 'locales/az/xliff/a.md.xlf');
  const targets = ['Hesabat', '<g id="1" ctype="bold">46</g> otaq var.', 'O, 2019-cu ildə açılıb.'];
  let text = readFileSync(state, 'utf8');
  text = text.replace(/<source>.*<\/source>(?!\s*<target)/g, (source) => {
    const target = targets.shift();
    return target === undefined ? source : `${source}<target state="translated">${target}</target>`;
  });
  writeFileSync(join(path, 'back.xlf'), text);
  command(['import', 'back.xlf'], path);
  return path;
}

const MAIN = { docx: 'word/document.xml', xlsx: 'xl/worksheets/sheet1.xml' } as const;
type Form = keyof typeof MAIN;

/** Writes the table of a project, changed by hand, beside it; gives what import says. */
function edited(form: Form, change: (xml: string) => string, path = project()) {
  expect(command(['export', '--review', form, '--out', 'review'], path)).toMatchObject({ code: 0, stderr: '' });
  const files = unzipSync(readFileSync(join(path, `review/az/a.md.review.${form}`)));
  const before = strFromU8(files[MAIN[form]]!);
  files[MAIN[form]] = strToU8(change(before));
  writeFileSync(join(path, `back.${form}`), zipSync(files));
  return {
    path,
    changed: change(before) !== before,
    import: (...more: string[]) => command(['import', `back.${form}`, ...more], path),
    state: () => readFileSync(join(path, 'locales/az/xliff/a.md.xlf'), 'utf8'),
  };
}

describe.each(['docx', 'xlsx'] as const)('a review table (%s)', (form) => {
  it('comes back as it went: nothing changes', () => {
    const { import: take, state } = edited(form, (xml) => xml);
    const before = state();
    expect(take()).toMatchObject({
      code: 0,
      stdout: `back.${form} → source/a.md (az): 0 translations taken, 3 unchanged, 1 not translated, 0 not taken\n`,
    });
    expect(state()).toBe(before);
  });

  it('brings what an editor changed; twice gives the same', () => {
    const { import: take, state, changed } = edited(form, (xml) => xml.replace('>46<', '>36<'));
    expect(changed).toBe(true);
    const { code, stdout } = take();
    expect(code).toBe(0);
    expect(stdout).toContain(
      `back.${form}:${form === 'docx' ? 2 : 3}:1: “46 otaq var.” was replaced by “36 otaq var.”`,
    );
    const after = state();
    expect(after).toContain('>36</g> otaq var.');
    expect(take().stdout).toContain('3 unchanged');
    expect(state()).toBe(after);
  });

  it('tells of a mark that is gone, and takes the sentence', () => {
    // The translation stands behind the source.
    const without = (xml: string, tag: string): string => {
      const at = xml.lastIndexOf(tag);
      return xml.slice(0, at) + xml.slice(at + tag.length);
    };
    const { import: take } = edited(form, (xml) => without(without(xml, '{1&gt;'), '&lt;1}'));
    const { code, stdout } = take();
    expect(code).toBe(0);
    expect(stdout).toContain('Inline codes are missing or doubled: 1');
  });

  it('refuses a sentence whose source was edited, and keeps it aside with the reason', () => {
    const { path, import: take } = edited(form, (xml) =>
      xml.replace('It opened in 2019.', 'It opened in 2020.').replace('2019-cu ildə', '2020-ci ildə'),
    );
    const { code, stdout } = take();
    expect(code).toBe(1);
    expect(stdout).toContain('The source was edited');
    expect(JSON.parse(readFileSync(join(path, 'locales/az/rejected/a.md.json'), 'utf8')).rejected).toMatchObject([
      { text: 'O, 2020-ci ildə açılıb.', source: 'It opened in 2020.', messageId: 'import.edited-source' },
    ]);
  });

  it('confirms sentences, in the words of any language; what is confirmed stays without --force', () => {
    const confirm = edited(form, (xml) => xml.replaceAll('>Tərcümə olunub<', '>Проверен<'));
    expect(confirm.import()).toMatchObject({ code: 0, stdout: expect.stringContaining('3 translations taken') });
    expect(confirm.state()).toContain('state="signed-off"');
    const { import: take } = edited(form, (xml) => xml.replace('>46<', '>36<'), confirm.path);
    expect(take()).toMatchObject({ code: 1, stdout: expect.stringContaining('is reviewed and stays') });
    expect(take('--force').code).toBe(0);
    expect(confirm.state()).toContain('>36</g> otaq var.');
  });

  it('offers what was translated when the source changed meanwhile', () => {
    const { path, import: take, state } = edited(form, (xml) => xml);
    writeFileSync(join(path, 'source/a.md'), SOURCE.replace('2019', '2019 in Baku'));
    take();
    expect(state()).toContain('needs-review-translation');
  });

  it('goes in a package, too', () => {
    const { path } = edited(form, (xml) => xml.replace('>46<', '>36<'));
    writeFileSync(join(path, 'all.zip'), zipSync({ [`x/back.${form}`]: readFileSync(join(path, `back.${form}`)) }));
    expect(command(['import', 'all.zip'], path)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`all.zip/x/back.${form} → source/a.md (az): 1 translation taken`),
    });
  });

  it.skipIf(!office)(
    `is the same after LibreOffice has saved it${absent}`,
    () => {
      const { path, import: take } = edited(form, (xml) => xml.replace('>46<', '>36<'));
      mkdirSync(join(path, 'saved'));
      const profile = `-env:UserInstallation=file://${join(path, 'profile')}`;
      const saved = run(
        'soffice',
        [profile, '--headless', '--convert-to', form, '--outdir', 'saved', `back.${form}`],
        path,
      );
      expect(saved.stdout).toContain('using filter');
      writeFileSync(join(path, `back.${form}`), readFileSync(join(path, `saved/back.${form}`)));
      expect(take()).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('1 translation taken, 2 unchanged, 1 not translated, 0 not taken'),
      });
    },
    120_000,
  );
});

describe('a review table in Word', () => {
  it('is read with tracked changes accepted, comments as notes', () => {
    const path = project();
    command(['export', '--review', 'docx', '--out', 'review'], path);
    const files = unzipSync(readFileSync(join(path, 'review/az/a.md.review.docx')));
    const xml = strFromU8(files['word/document.xml']!);
    const [, format] = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)<w:t xml:space="preserve">46/.exec(xml)!;
    const tracked = `<w:del w:id="1" w:author="E"><w:r>${format}<w:delText>46</w:delText></w:r></w:del><w:ins w:id="2" w:author="E"><w:r>${format}<w:t>36</w:t></w:r></w:ins><w:r><w:commentReference w:id="7"/></w:r>`;
    files['word/document.xml'] = strToU8(
      xml.replace(`<w:r>${format}<w:t xml:space="preserve">46</w:t></w:r>`, tracked),
    );
    files['word/comments.xml'] = strToU8(
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7" w:author="Leyla"><w:p><w:r><w:t>As on page 3</w:t></w:r></w:p></w:comment></w:comments>',
    );
    const links = strFromU8(files['word/_rels/document.xml.rels']!);
    files['word/_rels/document.xml.rels'] = strToU8(
      links.replace(
        '</Relationships>',
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    );
    writeFileSync(join(path, 'back.docx'), zipSync(files));
    const { code, stdout } = command(['import', 'back.docx'], path);
    expect(code).toBe(0);
    expect(stdout).toContain('“46 otaq var.” was replaced by “36 otaq var.”');
    expect(readFileSync(join(path, 'locales/az/xliff/a.md.xlf'), 'utf8')).toContain('As on page 3');
  });
});

describe('tarazi export --review', () => {
  it('needs --out, and goes with no other kind of copy', () => {
    const path = project();
    expect(command(['export', '--review', 'docx'], path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out'),
    });
    expect(command(['export', '--review', 'docx', '--out', 'x', '--for', 'omegat'], path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--review and --for do not go together'),
    });
  });

  it('writes only what is new, and says where there is nothing', () => {
    const path = project();
    expect(command(['export', '--review', 'xlsx', '--out', 'x'], path).stdout).toContain('4 sentences, 1 finding\n');
    const { stdout } = command(['export', '--review', 'xlsx', '--out', 'x', '--only', 'new'], path);
    expect(stdout).toContain('1 sentence, no findings');
    expect(command(['export', '--review', 'xlsx', '--out', 'x', '--only', 'changed'], path).code).toBe(1);
  });
});

describe('tarazi import', () => {
  it('says what a Word document is that is no review table', () => {
    const path = project();
    const files = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') };
    writeFileSync(join(path, 'b.docx'), zipSync(files));
    expect(command(['import', 'b.docx'], path)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('b.docx: There is no review table of Tarazi in this file'),
    });
  });
});
