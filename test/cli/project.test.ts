import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const STATEMENT = '# Statement\n\nOn that night 147 people were killed. The **decision** came in 1994.\n';
const AZ = ['Bəyanat', 'Həmin gecə 147 nəfər həlak oldu.', '<g id="1">Qərar</g> 1994-cü ildə verildi.'];

/** A project with one document. */
function project(documents: Readonly<Record<string, string>> = { 'source/statement.md': STATEMENT }): string {
  const path = join(folder, `project-${made++}`);
  mkdirSync(path);
  expect(command(['init', '--to', 'az'], path).code).toBe(0);
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(path, name), text);
  return path;
}

const STATE = 'locales/az/xliff/statement.md.xlf';
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

/** Exports, fills in by a translator, imports. */
function translated(texts: readonly (string | undefined)[] = AZ): string {
  const path = project();
  expect(command(['export'], path).code).toBe(0);
  writeFileSync(
    join(path, 'back.xlf'),
    fillXliff(read(path, STATE), (_, i) => texts[i]),
  );
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
  return path;
}

describe('tarazi init', () => {
  it('writes a configuration and folders, and overwrites nothing', () => {
    const path = join(folder, 'init');
    mkdirSync(path);
    const first = command(['init'], path);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('tarazi.config.json');
    expect(JSON.parse(read(path, 'tarazi.config.json'))).toMatchObject({ source: 'en', targets: ['az', 'ru'] });
    expect(readdirSync(path).sort()).toEqual(['locales', 'source', 'tarazi.config.json']);
    writeFileSync(join(path, 'tarazi.config.json'), '{}');
    expect(command(['init', '--source', 'ru', '--to', 'en'], path).code).toBe(0);
    expect(read(path, 'tarazi.config.json')).toBe('{}');
  });

  it('refuses what is no language', () => {
    const path = join(folder, 'init-wrong');
    mkdirSync(path);
    const { code, stderr } = command(['init', '--to', 'az,../x'], path);
    expect(code).toBe(2);
    expect(stderr).toContain('targets[1]');
    expect(readdirSync(path)).toEqual([]);
  });
});

describe('tarazi export', () => {
  it('refuses a language that is not configured, and a document that is not there', () => {
    const path = project();
    expect(command(['export', '--to', 'ru'], path)).toMatchObject({ code: 2, stdout: '' });
    const misspelt = command(['export', 'source/statment.md'], path);
    expect(misspelt.code).toBe(2);
    expect(misspelt.stderr).toContain('did you mean source/statement.md?');
  });

  it('keeps what stands, offers what changed, keeps aside what went, and gives it back', () => {
    const path = translated();
    const before = read(path, STATE);
    expect(command(['export'], path).stdout).toContain('3 kept');
    expect(read(path, STATE)).toBe(before);
    writeFileSync(join(path, 'source/statement.md'), '# Statement\n\nOn that night 148 people were killed.\n');
    expect(command(['export'], path).code).toBe(0);
    expect(read(path, STATE)).toContain('needs-review-translation');
    expect(read(path, STATE)).not.toContain('Qərar');
    writeFileSync(join(path, 'source/statement.md'), STATEMENT);
    expect(command(['export'], path).code).toBe(0);
    expect(read(path, STATE)).toContain('Qərar');
  });

  it('writes copies elsewhere and leaves the state alone', () => {
    const path = translated([AZ[0], undefined, AZ[2]]);
    const before = read(path, STATE);
    expect(command(['export', '--out', 'out', '--only', 'new', '--xliff', '2.1'], path).code).toBe(0);
    const copy = read(path, 'out/az/statement.md.xlf');
    expect(copy).toContain('version="2.1"');
    expect(copy).toContain('147 people');
    expect(copy).not.toContain('Bəyanat');
    expect(read(path, STATE)).toBe(before);
    writeFileSync(
      join(path, 'copy.xlf'),
      fillXliff(copy, () => AZ[1]),
    );
    expect(command(['import', 'copy.xlf'], path).code).toBe(0);
    expect(read(path, STATE)).toContain('147 nəfər');
    expect(command(['export', '--only', 'new'], path).code).toBe(2);
  });
});

describe('a document that cannot be read', () => {
  it('is told, and the others are still worked on', () => {
    const path = project({ 'source/statement.md': STATEMENT, 'source/a.md': '' });
    writeFileSync(join(path, 'source/a.md'), Buffer.from([0xff]));
    for (const verb of ['export', 'validate']) {
      const { code, stderr } = command([verb], path);
      expect([verb, code]).toEqual([verb, 2]);
      expect(stderr).toContain('source/a.md');
    }
    expect(read(path, STATE)).toContain('147 people');
    expect(command(['export', 'source/statement.md'], path).code).toBe(0);
    expect(command(['validate', 'source'], path).code).toBe(2);
  });
});

describe('tarazi import', () => {
  it('keeps in rejected/ what cannot be taken, and takes the rest', () => {
    const path = project();
    command(['export'], path);
    const filled = fillXliff(read(path, STATE), (_, i) => AZ[i]);
    writeFileSync(join(path, 'back.xlf'), filled.replace('On that night 147', 'On that night 741'));
    const { code, stdout } = command(['import', 'back.xlf'], path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/back\.xlf:\d+:\d+: /);
    const rejected = read(path, 'locales/az/rejected/statement.md.json');
    expect(JSON.parse(rejected)).toMatchObject({
      document: 'source/statement.md',
      language: 'az',
      rejected: [
        {
          text: AZ[1],
          messageId: 'import.edited-source',
          reason: expect.any(String),
          remedy: expect.stringMatching(/./),
        },
      ],
    });
    expect(read(path, STATE)).toContain('Bəyanat');
    expect(command(['import', 'back.xlf'], path).code).toBe(1);
    expect(read(path, 'locales/az/rejected/statement.md.json')).toBe(rejected);
    writeFileSync(join(path, 'back.xlf'), filled);
    expect(command(['import', 'back.xlf'], path).code).toBe(0);
    expect(existsSync(join(path, 'locales/az/rejected/statement.md.json'))).toBe(false);
  });

  it('takes the other files when one cannot be read', () => {
    const path = project();
    command(['export'], path);
    writeFileSync(join(path, 'bomb.xlf'), '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>');
    writeFileSync(
      join(path, 'back.xlf'),
      fillXliff(read(path, STATE), (_, i) => AZ[i]),
    );
    const { code, stderr } = command(['import', 'none.xlf', 'bomb.xlf', 'back.xlf'], path);
    expect(code).toBe(2);
    expect(stderr).toContain('none.xlf');
    expect(stderr).toContain('bomb.xlf:1:');
    expect(read(path, STATE)).toContain('147 nəfər');
  });

  it('knows language and document also where a tool changed them', () => {
    const path = project();
    command(['export'], path);
    const filled = fillXliff(read(path, STATE), (_, i) => AZ[i]);
    writeFileSync(
      join(path, 'back.xlf'),
      filled.replace('original="source/statement.md"', 'original="C:\\in\\renamed.md"').replace('"az"', '"az-AZ"'),
    );
    expect(command(['import', 'back.xlf'], path)).toMatchObject({ code: 0 });
    writeFileSync(join(path, 'back.xlf'), filled.replace('target-language="az"', 'target-language="tr"'));
    expect(command(['import', 'back.xlf'], path).code).toBe(2);
  });

  it('writes nothing in a dry run', () => {
    const path = project();
    command(['export'], path);
    const before = read(path, STATE);
    writeFileSync(
      join(path, 'back.xlf'),
      fillXliff(before, (_, i) => AZ[i]),
    );
    expect(command(['import', '--dry-run', 'back.xlf'], path).stdout).toContain('3 translations taken');
    expect(read(path, STATE)).toBe(before);
  });
});

describe('tarazi validate', () => {
  const spoiled = [AZ[0], 'Həmin gecə 174 nəfər həlak oldu.', 'Qərar 1994-cü ildə verildi.'];

  it('is content with a good translation', () => {
    expect(command(['validate', '--complete', '--fail-on', 'warning'], translated())).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  it('gives findings with places and fingerprints that outlive an edit elsewhere', () => {
    const path = translated(spoiled);
    const findings = (): { messageId: string; fingerprint: string; sourcePlace: object }[] =>
      JSON.parse(command(['validate', '--format', 'json'], path).stdout).findings;
    const first = findings();
    expect(first).toMatchObject([
      {
        messageId: 'finding.number.different',
        sourcePlace: { file: 'source/statement.md', line: 3, column: expect.any(Number) },
        targetPlace: { file: STATE },
      },
      { messageId: 'finding.inline-codes.missing', sourcePlace: { line: 3 } },
    ]);
    writeFileSync(join(path, 'source/statement.md'), `A new sentence.\n\n${STATEMENT}`);
    const second = findings().filter(({ messageId }) => messageId !== 'finding.untranslated.missing');
    expect(second.map(({ fingerprint }) => fingerprint)).toEqual(first.map(({ fingerprint }) => fingerprint));
    expect(second[0]?.sourcePlace).toMatchObject({ line: 5 });
  });

  it('leaves out what is waived, for as long as it is', () => {
    const path = translated(spoiled);
    const run = (today = '2024-06-01') => command(['validate', '--format', 'json', '--today', today], path);
    const { findings } = JSON.parse(run().stdout) as { findings: { fingerprint: string }[] };
    const rows = findings.map(({ fingerprint }) => `${fingerprint.slice(0, 8)},"agreed",A,2024-01-01,2024-06-30`);
    writeFileSync(join(path, 'waivers.csv'), `fingerprint,reason,author,date,until\n${rows.join('\n')}\n`);
    expect(run()).toMatchObject({ code: 0 });
    expect(JSON.parse(run().stdout)).toMatchObject({ summary: { waived: findings.length, error: 0 }, findings: [] });
    expect(run('2024-07-01').code).toBe(1);
  });

  it('weighs rules as the configuration says', () => {
    const path = translated(spoiled);
    const config = { targets: ['az'], rules: { number: 'off', 'inline-codes': 'warning' } };
    writeFileSync(join(path, 'tarazi.config.json'), JSON.stringify(config));
    expect(command(['validate'], path).code).toBe(0);
    expect(command(['validate', '--fail-on', 'warning'], path).code).toBe(1);
  });

  it('counts what is not translated as info, or as an error with --complete', () => {
    const path = project();
    expect(command(['validate', '--fail-on', 'warning'], path).code).toBe(0);
    expect(command(['validate', '--complete'], path).code).toBe(1);
  });

  it('reads a document, or any XLIFF file, without a project too', () => {
    const path = translated(spoiled);
    expect(command(['validate', 'source/statement.md'], path).code).toBe(1);
    expect(command(['validate', 'README.md'], path).code).toBe(2);
    const alone = join(folder, `alone-${made++}`);
    mkdirSync(alone);
    cpSync(join(path, STATE), join(alone, 'x.xlf'));
    expect(command(['validate', 'x.xlf'], alone).code).toBe(1);
    expect(command(['validate'], alone)).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes several reports in one run', () => {
    const path = translated(spoiled);
    const reports = ['--report', 'json=out/a.json', '--report', 'jsonl=out/b.jsonl', '--report', 'terminal'];
    const { code, stdout } = command(['validate', ...reports], path);
    expect(code).toBe(1);
    expect(stdout).toContain('[174]');
    expect(JSON.parse(read(path, 'out/a.json')).findings).toHaveLength(2);
    expect(read(path, 'out/b.jsonl').trimEnd().split('\n')).toHaveLength(3);
    expect(command(['validate', '--report', 'terminal='], path).code).toBe(2);
  });

  it('judges XLIFF by itself', () => {
    const path = translated();
    expect(command(['validate', '--xliff', STATE], path)).toMatchObject({ code: 0 });
    const twice = read(path, STATE).replace(/<trans-unit id="(\w+)"[\s\S]*?<\/trans-unit>/, '$&\n$&');
    writeFileSync(join(path, 'twice.xlf'), twice);
    const { code, stdout } = command(['validate', '--xliff', '--format', 'json', 'twice.xlf'], path);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { line: expect.any(Number), column: expect.any(Number), reference: expect.stringMatching(/^XLIFF \d/) },
    ]);
    writeFileSync(join(path, 'broken.xlf'), '<xliff>');
    expect(command(['validate', '--xliff', 'broken.xlf'], path).code).toBe(2);
  });
});

describe('tarazi build', () => {
  it('writes the translated document', () => {
    const path = translated();
    expect(command(['build'], path)).toMatchObject({ code: 0, stderr: '' });
    expect(read(path, 'locales/az/statement.md')).toBe(
      '# Bəyanat\n\nHəmin gecə 147 nəfər həlak oldu. **Qərar** 1994-cü ildə verildi.\n',
    );
  });

  it('keeps the source where there is no translation, or writes nothing', () => {
    const path = translated([AZ[0]]);
    expect(command(['build', '--require-complete'], path).code).toBe(1);
    expect(existsSync(join(path, 'locales/az/statement.md'))).toBe(false);
    expect(command(['build'], path).code).toBe(1);
    expect(read(path, 'locales/az/statement.md')).toBe(STATEMENT.replace('# Statement', '# Bəyanat'));
  });

  it('refuses bytes that are no UTF-8', () => {
    const path = project();
    writeFileSync(join(path, 'source/statement.md'), Buffer.from([0x41, 0xff]));
    const { code, stderr } = command(['build'], path);
    expect(code).toBe(2);
    expect(stderr).toContain('source/statement.md');
  });
});

describe('tarazi status and facts', () => {
  it('shows where a translation stands', () => {
    const path = translated([AZ[0], AZ[1]]);
    const { code, stdout } = command(['status', '--format', 'json'], path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents).toMatchObject([
      { document: 'source/statement.md', language: 'az', segments: 3, translated: 2, words: 13, errors: 0 },
    ]);
    expect(command(['status', '--interface', 'az'], path).stdout).toContain('Tərcümə');
  });

  it.each([
    [['147 nəfər, 20 yanvar 1990-cı il'], '1990-01-20'],
    [['--language', 'ru', '26 тысяч'], '26000'],
    [['-'], '147'],
  ])('facts %j', (args, value) => {
    const { code, stdout } = command(['facts', ...args], folder, '147 people');
    expect(code).toBe(0);
    expect(stdout).toContain(value);
  });

  it('refuses a language that it does not know', () => {
    expect(command(['facts', '--language', 'fr', '5'], folder).code).toBe(2);
  });
});

describe('wrong use', () => {
  it.each([
    ['an unknown command', ['exprt'], 'Did you mean export?'],
    ['an unknown option', ['export', '--xlif', '2.1'], 'Did you mean --xliff?'],
    ['an option without its value', ['export', '--xliff'], 'Missing value'],
    ['a value that is not among those', ['export', '--xliff', '3.0'], '1.2, 2.0, 2.1, or 2.2'],
    ['no file', ['import'], 'files'],
    ['another interface language', ['status', '--interface', 'fr'], 'en, az, or ru'],
    ['too many words', ['status', 'x'], 'Too many arguments'],
    ['workers without number', ['validate', '-', '--workers', '0'], '1 to 256'],
  ])('%s exits 2 with a remedy', (_, args, remedy) => {
    const { code, stdout, stderr } = command(args, folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(remedy);
  });

  it('explains itself in three languages', () => {
    expect(command(['--help'], folder).stdout).toContain('Commands:');
    expect(command(['validate', '--help', '--interface', 'az'], folder).stdout).toContain('Nümunələr:');
    expect(command(['help', 'import', '--interface=ru'], folder).stdout).toContain('Файлы XLIFF');
    expect(command(['--version'], folder).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
