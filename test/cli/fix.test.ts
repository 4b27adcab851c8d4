import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const command = tarazi();
const folder = temporaryFolder();
const start = join(folder, 'start');
const state = (project: string): string => join(project, 'locales', 'ru', 'xliff', 'a.md.xlf');
const RULES = { 'number-notation': 'warning', 'percent-spacing': 'warning', quotes: 'warning' };

/** A copy of the project, and what its state says. */
function copy(name: string): { project: string; before: string } {
  const project = join(folder, name);
  cpSync(start, project, { recursive: true });
  return { project, before: readFileSync(state(project), 'utf8') };
}

beforeAll(() => {
  expect(command(['init', '--to', 'ru'], join(folder)).code).toBe(0);
  cpSync(join(folder, 'tarazi.config.json'), join(start, 'tarazi.config.json'), { recursive: true });
  const config = JSON.parse(readFileSync(join(start, 'tarazi.config.json'), 'utf8')) as object;
  writeFileSync(join(start, 'tarazi.config.json'), JSON.stringify({ ...config, rules: RULES }));
  cpSync(join(folder, 'source'), join(start, 'source'), { recursive: true });
  writeFileSync(join(start, 'source', 'a.md'), 'The “News” says 26,000 came.\n\nIt grew by 4.7%.\n');
  expect(command(['export'], start).code).toBe(0);
  const targets = ['"Новости" сообщают: пришли 26,000.', 'Рост составил 4.7%.'];
  writeFileSync(
    state(start),
    fillXliff(readFileSync(state(start), 'utf8'), (_, index) => targets[index]),
  );
});

describe('tarazi validate --fix', () => {
  it('shows the changes as a diff that applies, and writes nothing', () => {
    const { project, before } = copy('dry');
    const { code, stdout } = command(['validate', '--fix', '--dry-run'], project);
    expect(code).toBe(1);
    expect(readFileSync(state(project), 'utf8')).toBe(before);
    const changed = stdout.split('\n').filter((line) => /^[-+] /.test(line));
    expect(changed.map((line) => line.replace(/^([-+]).*<target[^>]*>(.*)<\/target>/, '$1 $2'))).toEqual([
      '- "Новости" сообщают: пришли 26,000.',
      '+ «Новости» сообщают: пришли 26\u00a0000.',
      '- Рост составил 4.7%.',
      '+ Рост составил 4,7\u00a0%.',
    ]);
    expect(run('git', ['init', '-q'], project).code).toBe(0);
    expect(run('git', ['apply', '-'], project, stdout)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(command(['validate', '--fix', '--dry-run'], project)).toMatchObject({ code: 0, stdout: '' });
  });

  it('shows a file with Windows line ends so that the diff applies too', () => {
    const { project, before } = copy('crlf');
    const file = before.replaceAll('\n', '\r\n');
    writeFileSync(state(project), file);
    const { stdout } = command(['validate', '--fix', '--dry-run'], project);
    expect(run('git', ['init', '-q'], project).code).toBe(0);
    expect(run('git', ['apply', '--whitespace=nowarn', '-'], project, stdout)).toMatchObject({ code: 0, stderr: '' });
    const mended = readFileSync(state(project), 'utf8');
    expect(command(['validate', '--fix'], copy('lf').project).code).toBe(0);
    expect(mended).toBe(readFileSync(state(join(folder, 'lf')), 'utf8').replaceAll('\n', '\r\n'));
  });

  it('mends the state, tells each change, and checks what is left', () => {
    const { project, before } = copy('fix');
    const { code, stderr } = command(['validate', '--fix', '--format', 'json'], project);
    expect(code).toBe(0);
    expect(stderr).toContain('a.md.xlf:');
    expect(stderr).toContain('“26,000” mended to “26\u00a0000” (number-notation)');
    expect(stderr).toContain('4 places mended');
    const after = readFileSync(state(project), 'utf8');
    const plain = (text: string): string => text.replace(/<target[^>]*>.*?<\/target>/g, '');
    expect(plain(after)).toBe(plain(before));
    expect(command(['validate', '--fix'], project).stderr).toBe('Nothing was mended\n');
    expect(readFileSync(state(project), 'utf8')).toBe(after);
  });

  it('says so where a translation is already reviewed', () => {
    const { project, before } = copy('reviewed');
    writeFileSync(state(project), before.replaceAll('state="translated"', 'state="final"'));
    const { stderr } = command(['validate', '--fix'], project);
    expect(stderr.match(/already reviewed/g)).toHaveLength(4);
    expect(readFileSync(state(project), 'utf8')).toContain('state="final">Рост составил 4,7\u00a0%');
  });

  it('needs a rule that is on, and a project', () => {
    const { project } = copy('off');
    writeFileSync(join(project, 'tarazi.config.json'), JSON.stringify({ source: 'en', targets: ['ru'] }));
    expect(command(['validate', '--fix'], project).stderr).toContain('number-notation');
    expect(command(['validate', '--dry-run'], project)).toMatchObject({ code: 2, stderr: '--dry-run needs --fix\n' });
    expect(command(['validate', '--fix', state(project)], project).code).toBe(2);
  });
});
