import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAtBuilt, noteBuilt, readBuiltRecord } from '../../src/project/built-record.js';
import { checkConfig } from '../../src/project/check-config.js';
import type { Project } from '../../src/project/project.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fc, runs } from '../support/properties.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

function project(files: Readonly<Record<string, string>>): Project {
  const path = join(folder, `built-${made++}`);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    folder: path,
    file: join(path, 'tarazi.config.json'),
    cwd: path,
    config: checkConfig({ source: 'en', targets: ['az'] }, 'tarazi.config.json'),
  };
}
const note = (of: Project, files: Readonly<Record<string, string>>) =>
  noteBuilt(of, 'az', new Map(Object.entries(files)));
const look = async (of: Project, path: string) => lookAtBuilt(of, await readBuiltRecord(of, 'az'), path);

describe('the record of what was built', () => {
  it('tells what it knows from what somebody changed', async () => {
    const files = { 'locales/az/a.md': 'bir\n', 'locales/az/b.md': 'iki\n' };
    const of = project(files);
    expect(await look(of, 'locales/az/a.md')).toBe('other');
    await note(of, files);
    expect(await look(of, 'locales/az/a.md')).toBe('known');
    expect(await look(of, 'locales/az/none.md')).toBe('absent');
    writeFileSync(join(of.folder, 'locales/az/a.md'), 'bir\r\n');
    expect(await look(of, 'locales/az/a.md')).toBe('known');
    writeFileSync(join(of.folder, 'locales/az/a.md'), 'üç\n');
    expect(await look(of, 'locales/az/a.md')).toBe('other');
  });

  it('is sorted, a line a file, and forgets files that are gone', async () => {
    const of = project({ 'locales/az/a.md': 'bir\n', 'locales/az/b.md': 'iki\n' });
    await note(of, { 'locales/az/b.md': 'iki\n' });
    await note(of, { 'locales/az/a.md': 'bir\n' });
    const read = () => readFileSync(join(of.folder, 'locales/az/built.sha256'), 'utf8');
    expect(read().replace(/[0-9a-f]{64}/g, '#')).toBe('#  locales/az/a.md\n#  locales/az/b.md\n');
    rmSync(join(of.folder, 'locales/az/b.md'));
    await note(of, { 'locales/az/a.md': 'dörd\n' });
    expect(read().replace(/[0-9a-f]{64}/g, '#')).toBe('#  locales/az/a.md\n');
  });

  it('knows both lines of two branches that were merged, and no mark of a merge', async () => {
    const of = project({ 'locales/az/a.md': 'bir\n' });
    await note(of, { 'locales/az/a.md': 'bir\n' });
    const path = join(of.folder, 'locales/az/built.sha256');
    const ours = readFileSync(path, 'utf8');
    writeFileSync(path, `<<<<<<< HEAD\n${ours}=======\n${ours.replace(/^../, '00')}>>>>>>> b\n`);
    expect(await look(of, 'locales/az/a.md')).toBe('known');
    await note(of, { 'locales/az/a.md': 'bir\n' });
    expect(readFileSync(path, 'utf8')).toBe(ours);
  });

  it('keeps any path', async () => {
    const part = fc.string({ unit: fc.constantFrom('a', '\\', '\n', '\r', ' ', 'ə', '"'), minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(part, async (name) => {
        const path = `x${name}y`;
        const of = project({ [path]: 'bir\n' });
        await note(of, { [path]: 'bir\n' });
        expect(await look(of, path)).toBe('known');
      }),
      { numRuns: runs(50) },
    );
  });
});

describe('tarazi build', () => {
  const BY_HAND = '# Hesabat\n\nMərkəz 2018-ci ildə açılıb.\n';
  const translated = (): string => {
    const { folder: path } = project({
      'tarazi.config.json': '{"source":"en","targets":["az"]}',
      'source/report.md': '# Report\n\nThe centre opened in 2019.\n',
      'report.az.md': '# Hesabat\n\nMərkəz 2019-cu ildə açılıb.\n',
    });
    expect(command(['adopt', 'source/report.md', 'report.az.md'], path).code).toBe(0);
    return path;
  };
  const output = (path: string): string => join(path, 'locales/az/report.md');

  it('writes over what it built, as often as it is asked to', () => {
    const path = translated();
    expect(command(['build'], path).code).toBe(0);
    writeFileSync(join(path, 'report.az.md'), '# Hesabat\n\nMərkəz 2019-cu ilin mayında açılıb.\n');
    expect(command(['adopt', 'source/report.md', 'report.az.md', '--force'], path).code).toBe(0);
    expect(command(['build'], path).code).toBe(0);
    expect(readFileSync(output(path), 'utf8')).toContain('mayında');
    // As sha256sum writes it, which can check the built files, too.
    const hash = createHash('sha256')
      .update(readFileSync(output(path)))
      .digest('hex');
    expect(readFileSync(join(path, 'locales/az/built.sha256'), 'utf8')).toBe(`${hash}  locales/az/report.md\n`);
  });

  it.each([
    ['a file that it never built', () => {}],
    ['a file that was changed by hand since', (path: string) => void command(['build'], path)],
  ])('leaves %s as it is, and says what to do', (_, before) => {
    const path = translated();
    before(path);
    mkdirSync(dirname(output(path)), { recursive: true });
    writeFileSync(output(path), BY_HAND);
    const { code, stdout } = command(['build'], path);
    expect(code).toBe(1);
    expect(stdout).toContain('locales/az/report.md: not written');
    expect(stdout).toContain('tarazi adopt source/report.md locales/az/report.md --language az');
    expect(readFileSync(output(path), 'utf8')).toBe(BY_HAND);
    expect(command(['build', '--force'], path).code).toBe(0);
    expect(readFileSync(output(path), 'utf8')).toContain('2019');
    expect(command(['build'], path).code).toBe(0);
  });

  it('writes over what was adopted from where it builds, where all of it was taken', () => {
    const path = translated();
    mkdirSync(dirname(output(path)), { recursive: true });
    const adopt = () => command(['adopt', 'source/report.md', 'locales/az/report.md', '--force'], path);
    writeFileSync(output(path), `${BY_HAND}\n## Əlavə\n`);
    expect(adopt().code).toBe(1);
    expect(command(['build'], path).code).toBe(1);
    writeFileSync(output(path), BY_HAND);
    expect(adopt().code).toBe(0);
    // The source has changed since: what is built is another text.
    writeFileSync(join(path, 'source/report.md'), '# Report\n\nThe centre opened in 2019.\n\nIt is open.\n');
    expect(command(['build'], path).stdout).toContain('1 of 3 segments not translated');
    expect(readFileSync(output(path), 'utf8')).toBe(`${BY_HAND}\nIt is open.\n`);
  });
});
