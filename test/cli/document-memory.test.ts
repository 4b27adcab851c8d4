import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainEnvironment, type Run, tarazi, temporaryFolder } from '../support/command.js';
import { DOCUMENT } from '../support/document-of-names.js';
import { fillXliff } from '../support/fill-xliff.js';

const command = tarazi();
const folder = temporaryFolder();
const project = join(folder, 'project');
const cache = plainEnvironment({ XDG_CACHE_HOME: join(folder, 'cache') });

/** Documents of the same sentences, some or all, in their order. */
const DOCUMENTS = { a: DOCUMENT, b: DOCUMENT.slice(0, 4), c: DOCUMENT.slice(3) };
const xliff = (name: string): string => join('locales', 'az', 'xliff', `${name}.md.xlf`);

interface Found {
  readonly rule: string;
  readonly document: string;
  readonly fingerprint: string;
}
const validate = (...args: string[]): Run =>
  command(['validate', '--today', '2026-01-01', '--format', 'json', ...args], project, '', cache);
const found = ({ stdout }: Run): readonly Found[] => (JSON.parse(stdout) as { findings: Found[] }).findings;
const byName = (list: readonly Found[]): string[] =>
  list.map(({ document, fingerprint }) => `${document} ${fingerprint}`);
const sorted = (list: readonly Found[]): string[] => byName(list).sort();

beforeAll(() => {
  mkdirSync(join(project, 'source'), { recursive: true });
  writeFileSync(join(project, 'tarazi.config.json'), '{ "targets": ["az"] }');
  for (const [name, sentences] of Object.entries(DOCUMENTS))
    writeFileSync(join(project, 'source', `${name}.md`), `${sentences.map(([source]) => source).join('\n\n')}\n`);
  expect(command(['export'], project)).toMatchObject({ code: 0, stderr: '' });
  for (const [name, sentences] of Object.entries(DOCUMENTS)) {
    const file = join(project, xliff(name));
    writeFileSync(
      file,
      fillXliff(readFileSync(file, 'utf8'), (_, index) => sentences[index]?.[1]),
    );
  }
});

describe('what documents show of names', () => {
  it('tells the same with a cache, without, and again', () => {
    const plain = validate('--no-cache');
    expect(found(plain).filter(({ rule }) => rule === 'name').length).toBeGreaterThan(3);
    expect(validate()).toEqual(plain);
    expect(validate()).toEqual(plain);
    const explained = validate('--no-cache', '--explain');
    expect(found(explained)).toEqual(found(plain));
    expect(validate('--explain')).toEqual(explained);
  });

  it('tells the same whatever documents are checked with one, in any order', () => {
    const all = found(validate('--no-cache'));
    const paths = ['a', 'b', 'c'].map((name) => join('source', `${name}.md`));
    expect(sorted(found(validate('--no-cache', ...paths.reverse())))).toEqual(sorted(all));
    for (const path of paths)
      expect(sorted(found(validate('--no-cache', path)))).toEqual(
        sorted(all.filter(({ document }) => document === path.replaceAll('\\', '/'))),
      );
  });

  it('tells the same in an XLIFF file and beside its document', () => {
    const expected = found(validate('source/a.md')).map(({ fingerprint }) => fingerprint);
    expect(found(validate(xliff('a'))).map(({ fingerprint }) => fingerprint)).toEqual(expected);
    writeFileSync(join(project, 'a.az.md'), `${DOCUMENT.map(([, target]) => target).join('\n\n')}\n`);
    const against = found(validate('source/a.md', '--against', 'a.az.md', '--target-language', 'az'));
    expect(against.map(({ fingerprint }) => fingerprint)).toEqual(expected);
  });

  it('tells of a changed sentence what it tells of it among all', () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: project });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'begin');
    expect(found(validate('--changed'))).toEqual([]);
    const file = join(project, xliff('a'));
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('Rövşən Kərimov bacısına', 'Rövşən Məmmədov bacısına'));
    const [changed, ...others] = byName(found(validate('--changed')));
    expect(others).toEqual([]);
    expect(byName(found(validate()))).toContain(changed);
    writeFileSync(file, before);
  });
});

describe('lines that name their document', () => {
  /** Lines of many documents, mixed, longer than several blocks; some name none, some are broken. */
  const lines = Array.from({ length: 6000 }, (_, index) => {
    const [source, target] = DOCUMENT[index % DOCUMENT.length]!;
    const pair = { id: index, source, target, sourceLanguage: 'en', targetLanguage: 'az' };
    if (index % 97 === 5) return 'broken';
    const document = `d${Math.floor(index / DOCUMENT.length) % 7}`;
    const of = index < 4000 && index % 5 > 0 ? { document, draft: index % 11 === 3 } : {};
    return JSON.stringify({ ...pair, ...of });
  }).join('\n');
  // A file comes in many blocks.
  const file = join(folder, 'lines.jsonl');
  const stream = (...args: string[]) => command(['validate', file, ...args], folder);
  beforeEach(() => writeFileSync(file, lines));

  it.each([
    ['', '"document"'],
    [' where JSON writes letters by their numbers', '"\\u0064ocumen\\u0074"'],
  ])('get the same bytes from several workers%s', (_, key) => {
    writeFileSync(file, lines.replaceAll('"document"', key));
    const one = stream('--format', 'jsonl');
    expect(one.code).toBe(2);
    expect(stream('--format', 'jsonl', '--workers', '3')).toEqual(one);
    expect(stream('--format', 'jsonl', '--workers', '2')).toEqual(one);
  });

  it('get the same findings in every format', () => {
    const answers = stream('--format', 'jsonl')
      .stdout.trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { findings?: { messageId: string }[] }).findings ?? []);
    const { findings } = JSON.parse(stream('--format', 'json').stdout) as { findings: { messageId: string }[] };
    expect(findings.map(({ messageId }) => messageId)).toEqual(answers.map(({ messageId }) => messageId));
  });
});
