import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const SOURCE = 'The hall opened: entry is free. All came.\n';

function project(config: object, files: Readonly<Record<string, string>> = {}): string {
  const path = join(folder, `segmentation-${made++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'source/hall.md'), SOURCE);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  writeFileSync(join(path, 'tarazi.config.json'), JSON.stringify({ targets: ['az'], ...config }));
  return path;
}

const rules = (before: string): string => `<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header cascade="no"/>
<body><languagerules><languagerule languagerulename="all">
<rule break="yes"><beforebreak>${before}</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>
`;

const sourcesIn = (path: string): string[] =>
  [...readFileSync(join(path, 'locales/az/xliff/hall.md.xlf'), 'utf8').matchAll(/<source[^>]*>(.*?)<\/source>/g)].map(
    ([, text = '']) => text,
  );

describe('segmentation in the configuration', () => {
  it('cuts documents by the rules of the file', () => {
    const path = project({ segmentation: 'rules.srx' }, { 'rules.srx': rules('[.:]') });
    expect(command(['export'], path).code).toBe(0);
    expect(sourcesIn(path)).toEqual(['The hall opened:', 'entry is free.', 'All came.']);
    expect(command(['build'], path).code).toBe(1);
    expect(readFileSync(join(path, 'locales/az/hall.md'), 'utf8')).toBe(SOURCE);
  });

  it('tells where a state is cut otherwise, and offers its translations', () => {
    const path = project({});
    command(['export'], path);
    const state = join(path, 'locales/az/xliff/hall.md.xlf');
    const translated = readFileSync(state, 'utf8')
      .replace(/(<source[^>]*>The hall.*?<\/source>)\s*<target[^>]*\/?>(?:<\/target>)?/, '$1')
      .replace(
        /(<source[^>]*>The hall.*?<\/source>)/,
        '$1<target state="translated">Zal açıldı: giriş pulsuzdur.</target>',
      );
    writeFileSync(state, translated);
    expect(command(['export'], path).stderr).toBe('');
    writeFileSync(join(path, 'rules.srx'), rules('[.:]'));
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"segmentation":"rules.srx"}');
    expect(command(['status'], path).stderr).toContain('source/hall.md (az): 1 sentence is cut otherwise');
    expect(command(['validate'], path).stderr).toContain('source/hall.md (az): 1 sentence is cut otherwise');
    const { stderr, stdout } = command(['export'], path);
    expect(stderr).toContain('source/hall.md (az): 1 sentence is cut otherwise than in the translation’s state');
    expect(stdout).toContain('3 units');
    expect(command(['export'], path).stderr).toBe('');
    expect(command(['validate'], path).stderr).not.toContain('cut otherwise');
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"]}');
    expect(command(['export'], path).stderr).toContain('1 sentence is cut otherwise');
  });

  it.each<[string, string | undefined, string]>([
    [
      'names file, line and what is not supported',
      rules('(a)\\1'),
      'rules.srx:4:1: The rule in line 4 holds what is not supported: “\\1”',
    ],
    ['names a file that is not there', undefined, 'rules.srx'],
    ['refuses what is no SRX', '<tmx/>', 'rules.srx:1:1: The file holds `tmx`, not `srx`'],
    ['refuses what is no XML', '<srx', 'rules.srx'],
  ])('%s', (_, text, wanted) => {
    const path = project({ segmentation: 'rules.srx' }, text === undefined ? {} : { 'rules.srx': text });
    const { code, stderr } = command(['export'], path);
    expect(code).toBe(2);
    expect(stderr).toContain(wanted);
  });

  it('is no way out of the project', () => {
    const { code, stderr } = command(['export'], project({ segmentation: '../rules.srx' }));
    expect(code).toBe(2);
    expect(stderr).toContain('segmentation');
  });
});

describe('tarazi segmentation export', () => {
  it('writes rules that cut as before when the project takes them', () => {
    const path = project({});
    expect(command(['segmentation', 'export', '--out', 'own.srx'], path)).toEqual({
      code: 0,
      stdout: 'own.srx: segmentation rules of 3 languages\n',
      stderr: '',
    });
    command(['export'], path);
    const before = sourcesIn(path);
    writeFileSync(join(path, 'tarazi.config.json'), '{"targets":["az"],"segmentation":"own.srx"}');
    expect(command(['export'], path)).toMatchObject({ code: 0, stderr: '' });
    expect(sourcesIn(path)).toEqual(before);
  });

  it('needs no project, and writes to stdout the languages that are asked for', () => {
    const { code, stdout } = command(['segmentation', 'export', '--to', 'az'], folder);
    expect(code).toBe(0);
    expect(stdout.match(/languagepattern="[^"]*"/g)).toEqual([
      'languagepattern="[Aa][Zz]([-_].*)?"',
      'languagepattern=".*"',
    ]);
    expect(command(['segmentation', 'export', '--to', 'fr'], folder).code).toBe(2);
  });
});
