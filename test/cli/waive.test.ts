import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const SOURCE = '# Report\n\nThe fund paid 147 grants. The fund paid 52 grants.\n\nIt has 36 members.\n';
const AZ = '# Hesabat\n\nFond 174 qrant verib. Fond 25 qrant verib.\n\nOnun 63 üzvü var.\n';

/** A project whose translation has three figures wrong. */
function project(source = SOURCE): string {
  const path = join(folder, `waive-${made++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
  writeFileSync(join(path, 'source/report.md'), source);
  writeFileSync(join(path, 'az.md'), AZ);
  command(['adopt', 'source/report.md', 'az.md'], path);
  return path;
}

interface Found {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly rule: string;
    readonly target: { readonly text: string } | null;
  }[];
  readonly summary: { readonly waived: number };
}
const validate = (path: string, ...more: string[]) => {
  const { code, stdout, stderr } = command(['validate', '--format', 'json', ...more], path);
  const { findings, summary } = JSON.parse(stdout) as Found;
  const texts = findings.flatMap(({ rule, target }) => (rule === 'number' && target ? [target.text] : []));
  return { code, stderr, waived: summary.waived, findings, texts };
};
const waivers = (path: string): string => readFileSync(join(path, 'waivers.csv'), 'utf8');

describe('tarazi waive', () => {
  it('accepts a finding with a reason, until the figure changes again', () => {
    const path = project();
    const first = validate(path);
    expect([first.code, first.texts]).toEqual([1, ['174', '25', '63']]);
    const fingerprint = first.findings[0]?.fingerprint ?? '';
    const words = ['waive', fingerprint.slice(0, 8), '--reason', 'as the fund says, twice', '--author', 'A. B.'];
    const done = command([...words, '--today', '2026-01-20'], path);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(done.stdout).toContain('source/report.md:3: “174” does not match “147”');
    expect(waivers(path)).toBe(
      `fingerprint,reason,author,date,until\n${fingerprint},"as the fund says, twice",A. B.,2026-01-20,\n`,
    );
    expect(validate(path)).toMatchObject({ code: 1, waived: 1, texts: ['25', '63'], stderr: '' });
    expect(command([...words, '--today', '2026-01-20'], path).stdout).toContain('names it already');

    const state = join(path, 'locales/az/xliff/report.md.xlf');
    writeFileSync(state, readFileSync(state, 'utf8').replace('174', '714'));
    const after = validate(path);
    expect(after.texts).toEqual(['714', '25', '63']);
    expect(after.stderr).toContain(
      `waivers.csv:2: The waiver of ${fingerprint.slice(0, 8)} matches no finding any more`,
    );
    expect(command(['waive', '--prune'], path).stdout).toContain('1 waiver taken out');
    expect(waivers(path)).toBe('fingerprint,reason,author,date,until\n');
  });

  it('takes nothing out where there is no text to look at', () => {
    const path = project();
    const { findings } = validate(path);
    command(['waive', findings[0]!.fingerprint, '--reason', 'x'], path);
    const before = waivers(path);
    writeFileSync(join(path, 'source/report.md'), '\n');
    const done = command(['waive', '--prune'], path);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('There is nothing to translate or check');
    expect(waivers(path)).toBe(before);
    expect(command(['waive', 'bff1d8b5', '--reason', 'x'], path)).toMatchObject({ code: 2, stderr: done.stderr });
  });

  it('covers what its scope says, and no longer than it says', () => {
    const path = project(SOURCE.replace('It has 36 members.', 'It has 36 members. It paid 147 grants.'));
    const [first] = validate(path).findings;
    const words = ['waive', first?.fingerprint ?? '', '--reason', 'x', '--scope', 'rule-in-document'];
    expect(command([...words, '--until', '2026-06-30', '--today', '2026-01-20'], path).code).toBe(0);
    expect(validate(path, '--today', '2026-06-30')).toMatchObject({ code: 0, texts: [] });
    const late = validate(path, '--today', '2026-07-01');
    expect(late.code).toBe(1);
    expect(late.stderr).toContain('waivers.csv:2: The waiver of ');
    expect(late.stderr).toContain('ran out on 2026-06-30');
  });

  it('leaves every other byte of the file as it was', () => {
    const path = project();
    const before = '\uFEFFreason,fingerprint,ticket\r\n"two\r\nlines",00000000,T1\r\n';
    writeFileSync(join(path, 'waivers.csv'), before);
    const [first] = validate(path).findings;
    command(['waive', first?.fingerprint ?? '', '--reason', '=1+1'], path);
    expect(waivers(path)).toBe(`${before}'=1+1,${first?.fingerprint},\r\n`);
    expect(validate(path).waived).toBe(1);
    command(['waive', '--prune'], path);
    expect(waivers(path)).toBe(`\uFEFFreason,fingerprint,ticket\r\n'=1+1,${first?.fingerprint},\r\n`);
  });

  it('does not count a line without a reason, and says so', () => {
    const path = project();
    const fingerprint = validate(path).findings[0]?.fingerprint.slice(0, 8);
    writeFileSync(join(path, 'waivers.csv'), `fingerprint,reason\n${fingerprint},\n`);
    expect(validate(path)).toMatchObject({ code: 1, waived: 0 });
    expect(validate(path).stderr).toContain(`waivers.csv:2: The waiver of ${fingerprint} gives no reason`);
  });

  it.each([
    ['no fingerprint', ['waive'], 'fingerprint'],
    ['no reason', ['waive', 'abcdef01'], '--reason'],
    ['one that nothing has', ['waive', 'abcdef01', '--reason', 'x'], 'abcdef01'],
    ['words', ['waive', 'nothing', '--reason', 'x'], 'nothing'],
    ['another scope', ['waive', 'abcdef01', '--reason', 'x', '--scope', 'all'], '--scope'],
  ])('refuses %s', (_, words, told) => {
    const { code, stderr } = command(words, project());
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('waivers beside the text', () => {
  it.each([
    [
      'a comment before a block',
      SOURCE.replace('The fund', '<!-- tarazi-ignore-next number: agreed -->\n\nThe fund'),
      ['63'],
    ],
    [
      'a comment in a paragraph, for the next sentence',
      SOURCE.replace('. The fund', '. <!-- tarazi-ignore-next number: agreed --> The fund'),
      ['174', '63'],
    ],
    [
      'another rule',
      SOURCE.replace('The fund', '<!-- tarazi-ignore-next date: agreed -->\n\nThe fund'),
      ['174', '25', '63'],
    ],
    ['no reason', SOURCE.replace('The fund', '<!-- tarazi-ignore-next number -->\n\nThe fund'), ['174', '25', '63']],
  ])('%s', (_, source, wanted) => {
    expect(validate(project(source)).texts).toEqual(wanted);
  });

  it.each(['1.2', '2.1'])('a note of a translator, XLIFF %s', (version) => {
    const path = project();
    command(['export', '--xliff', version], path);
    const state = join(path, 'locales/az/xliff/report.md.xlf');
    const text = readFileSync(state, 'utf8');
    const note =
      version === '1.2' ? '<note from="A. B.#tarazi-waive">' : '<notes><note id="w" category="tarazi-waive">';
    const end = version === '1.2' ? '</note>' : '</note></notes>';
    const place =
      version === '1.2'
        ? /(<target[^>]*>Onun[\s\S]*?<\/target>)/
        : /(<unit[^>]*>)(?=\s*<segment[^>]*>\s*<source>It has)/;
    writeFileSync(state, text.replace(place, `$1${note}number: 63 is right${end}`));
    expect(validate(path)).toMatchObject({ texts: ['174', '25'], waived: 1 });
  });
});

describe('a baseline', () => {
  it('lets only new findings count', () => {
    const path = project();
    expect(command(['validate', '--baseline', 'write'], path)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(path, 'baseline.csv'), 'utf8')).toMatch(
      /^fingerprint,reason,author,date,until\n(?:[0-9a-f]{16},,,,\n){3}$/,
    );
    expect(validate(path).code).toBe(1);
    expect(validate(path, '--baseline', 'use')).toMatchObject({ code: 0, waived: 3, texts: [] });

    const state = join(path, 'locales/az/xliff/report.md.xlf');
    writeFileSync(state, readFileSync(state, 'utf8').replace('174', '714').replace('63', '36'));
    expect(validate(path, '--baseline', 'use')).toMatchObject({ code: 1, texts: ['714'] });
    expect(command(['validate', '--baseline', 'prune'], path).stderr).toContain('2 findings taken out');
    expect(readFileSync(join(path, 'baseline.csv'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('is no file where nothing is wrong', () => {
    const path = project();
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"rules":{"number":"off"}}');
    expect(command(['validate', '--baseline', 'write'], path).code).toBe(0);
    expect(existsSync(join(path, 'baseline.csv'))).toBe(false);
  });
});

describe('--max-warnings', () => {
  it('fails when there are more', () => {
    const path = project();
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"rules":{"number":"warning"}}');
    expect(validate(path).code).toBe(0);
    expect(validate(path, '--max-warnings', '3').code).toBe(0);
    expect(validate(path, '--max-warnings', '2').code).toBe(1);
    expect(validate(path, '--max-warnings', '2').stderr).toContain('3 warnings are more than the 2');
  });
});
