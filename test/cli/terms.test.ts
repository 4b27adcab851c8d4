import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTbx } from '../../src/terms/index.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');
const TERMS = `concept,language,term,status,note,owner
baku,en,Baku,,,press
baku,az,Bakı,,,press
baku,az,Bakü,forbidden,,press
`;

function project(name: string, terms: string | undefined = TERMS): string {
  const path = join(folder, name);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
  writeFileSync(join(path, 'terms.csv'), terms);
  return path;
}

describe('tarazi terms', () => {
  it('lists concepts in 80 columns, those that hold the words given', () => {
    const path = project('list', `${TERMS}long,en,${'Very '.repeat(30)}Long,,,\nlong,az,Uzun,,,\n`);
    const { stdout, code } = command(['terms', 'list'], path);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^Concept +en +az$/);
    expect(lines[1]).toMatch(/^baku +Baku +Bakı \+1$/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(command(['terms', 'list', 'uzun'], path).stdout.split('\n')).toHaveLength(3);
    const { concepts } = JSON.parse(command(['terms', 'list', 'baku', '--format', 'json'], path).stdout);
    expect(concepts).toMatchObject([{ id: 'baku', terms: { en: [{ text: 'Baku', status: 'preferred' }] } }]);
  });

  it('checks, with line and remedy', () => {
    const path = project('check', `${TERMS}sheki,en,Sheki,,,\nbaku,az,Bakı,,,\nbaku,ru,Баку,good,,\n`);
    const { stdout, code } = command(['terms', 'check'], path);
    expect([code, stdout.split('\n')]).toEqual([
      1,
      [
        'terms.csv:5: “sheki” has no term in az. Add a row for it',
        'terms.csv:6: “Bakı” (az) stands in “baku” already, in line 3. Delete one of the rows',
        'terms.csv:7: “status” cannot be “good”: write preferred, admitted or forbidden; until the row is correct, the termbase is not used',
        'terms.csv: 2 concepts, 3 problems',
        '',
      ],
    ]);
    const { problems } = JSON.parse(command(['terms', 'check', '--format', 'json'], path).stdout);
    expect(problems.map(({ id }: { id: string }) => id)).toEqual(['missing-language', 'duplicate', 'terms-value']);
    writeFileSync(join(path, 'terms.csv'), TERMS);
    expect(command(['terms', 'check'], path)).toMatchObject({ code: 0 });
  });

  it.each([
    ['terms.tbx', ['--out', 'terms.tbx'], '<tbx style="dca" type="TBX-Basic"'],
    ['dct.tbx', ['--to', 'basic-dct', '--out', 'dct.tbx'], '<min:administrativeStatus>deprecatedTerm-admn-sts<'],
    ['old.tbx', ['--to', 'martif', '--out', 'old.tbx'], '<martif type="TBX-Basic"'],
    ['terms2.csv', ['--out', 'terms2.csv'], 'baku,az,Bakü,forbidden'],
  ])('exports %s, which imports as nothing new', (file, options, part) => {
    const path = project(`export-${file}`);
    expect(command(['terms', 'export', ...options], path)).toMatchObject({ code: 0, stdout: `${file}: 1 concept\n` });
    expect(read(path, file)).toContain(part);
    const { stdout, code } = command(['terms', 'import', file], path);
    expect([code, stdout]).toEqual([0, `${file}: 0 concepts and 0 terms added, 3 known already\n`]);
    expect(read(path, 'terms.csv')).toBe(TERMS);
  });

  it('says what the core dialect cannot carry', () => {
    const { stdout, stderr } = command(['terms', 'export', '--to', 'core'], project('core'));
    expect(stderr).toContain('1 term is left out');
    expect(parseTbx(stdout)).toMatchObject([{ id: 'baku' }]);
  });

  it('imports new terms below what is there, and tells contradictions', () => {
    const path = project('import');
    writeFileSync(join(path, 'new.csv'), 'concept,language,term,status\nb,en,Baku,\nb,az,Bakı,admitted\nb,ru,Баку,\n');
    const wanted = `new.csv: 0 concepts and 1 term added, 1 known already\n`;
    const dry = command(['terms', 'import', 'new.csv', '--dry-run'], path);
    expect(dry.stdout.startsWith(wanted)).toBe(true);
    expect(read(path, 'terms.csv')).toBe(TERMS);
    const { stdout, code } = command(['terms', 'import', 'new.csv'], path);
    expect(code).toBe(1);
    expect(stdout).toContain('“Bakı” (az) is admitted there');
    expect(read(path, 'terms.csv')).toBe(`${TERMS}baku,ru,Баку,preferred,,\n`);
  });

  it('suggests names with what the confirmed translations call them; what the editor keeps can be imported', () => {
    const path = project('suggest');
    writeFileSync(
      join(path, 'source/a.md'),
      'President Tokayev met Leyla Quliyeva in Baku. Leyla Quliyeva thanked him.\n\nThe OSCE supports Quliyeva.\n',
    );
    expect(command(['export'], path).code).toBe(0);
    const texts = [
      'Prezident Tokayev Bakıda Leyla Quliyeva ilə görüşdü.',
      'Leyla Quliyevaya təşəkkür edildi.',
      'ATƏT-in dəstəyi Quliyevaya verilir.',
    ];
    const state = read(path, 'locales/az/xliff/a.md.xlf');
    writeFileSync(
      join(path, 'back.xlf'),
      fillXliff(state, (_, i) => texts[i]),
    );
    expect(command(['import', 'back.xlf'], path).code).toBe(0);
    const { code, stderr } = command(['terms', 'suggest', '--out', 'suggested.csv'], path);
    expect(code).toBe(0);
    expect(stderr).toContain('tarazi terms import suggested.csv');
    const csv = read(path, 'suggested.csv');
    expect(csv).toContain('concept,language,term,status,properNoun,caseSensitive,note,count,example');
    expect(csv).toMatch(/leyla-quliyeva,en,Leyla Quliyeva,preferred,yes,,,2,President Tokayev/);
    expect(csv).toMatch(/leyla-quliyeva,az,Leyla Quliyeva,preferred,yes,,,2,/);
    expect(csv).toMatch(/osce,az,ATƏT,preferred,yes,,,1,/);
    expect(csv).not.toContain(',Baku,');
    expect(command(['terms', 'import', 'suggested.csv'], path).code).toBe(0);
    expect(command(['terms', 'suggest'], path).stdout.split('\n')).toHaveLength(2);
  });

  it('refuses what it cannot do', () => {
    const path = project('refused');
    writeFileSync(join(path, 'bad.tbx'), '<tbx>');
    writeFileSync(join(path, 'bad.csv'), 'concept,language,term\nx,,y\n');
    const wrong = [
      ['terms', 'delete'],
      ['terms', 'import'],
      ['terms', 'import', 'bad.tbx'],
      ['terms', 'import', 'bad.csv'],
      ['terms', 'export', 'x'],
      ['terms', 'check', 'gone.tbx'],
    ];
    for (const args of wrong) expect([args, command(args, path).code]).toEqual([args, 2]);
    writeFileSync(join(path, 'tarazi.config.json'), '{"terms":"terms.tbx","targets":["az"]}');
    expect(command(['terms', 'import', 'bad.csv'], path)).toMatchObject({ code: 2 });
    expect(read(path, 'terms.csv')).toBe(TERMS);
  });
});
