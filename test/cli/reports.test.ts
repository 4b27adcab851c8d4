import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { REPORTS } from '../../src/reports/index.js';
import { plainEnvironment, type Run, tarazi, temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const called = tarazi();
const folder = temporaryFolder();
const project = join(folder, 'repository', 'docs');

const command = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Run =>
  called(args, project, '', plainEnvironment(env));

beforeAll(() => {
  mkdirSync(join(project, 'source'), { recursive: true });
  cpSync(join(root, 'source', 'statement.md'), join(project, 'source', 'statement.md'));
  for (const args of [
    ['init', '--to', 'az'],
    ['export'],
    ['import', join(root, 'test/fixtures/sample/az-spoiled.xlf')],
  ])
    expect(command(args).code).toBe(0);
});

describe('several reports in one run', () => {
  it('are all written, and the exit code is that of any', () => {
    const formats = [...REPORTS.keys()];
    const wanted = formats.flatMap((format) => ['--report', `${format}=out/${format}`]);
    expect(command(['validate', ...wanted])).toMatchObject({ code: 1, stdout: '', stderr: '' });
    for (const format of formats)
      expect(readFileSync(join(project, 'out', format), 'utf8').length).toBeGreaterThan(100);
    expect(command(['validate', '--report', 'sarif', '--fail-on', 'none']).code).toBe(0);
  });

  it('do not share a file', () => {
    const { code, stderr } = command(['validate', '--report', 'json=out/x', '--report', 'csv=out/../out/x']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('out/../out/x')]);
  });

  it('follow each other where they share stdout', () => {
    const one = command(['validate', '--format', 'json']).stdout;
    const both = command(['validate', '--report', 'json', '--report', 'jsonl']).stdout;
    expect(both.startsWith(one)).toBe(true);
    expect(both.slice(one.length)).toBe(command(['validate', '--report', 'jsonl']).stdout);
  });

  it('place findings in pairs too: line, and column of either side', () => {
    writeFileSync(join(project, 'pairs.tsv'), 'All is well.\tHər şey yaxşıdır.\nThere were 147.\t174 nəfər vardı.\n');
    const languages = ['--source-language', 'en', '--target-language', 'az'];
    const { stdout } = command(['validate', 'pairs.tsv', ...languages, '--format', 'json']);
    expect((JSON.parse(stdout) as { findings: object[] }).findings[0]).toMatchObject({
      sourcePlace: { file: 'pairs.tsv', line: 2, column: 12 },
      targetPlace: { file: 'pairs.tsv', line: 2, column: 17 },
    });
  });

  it('also tell what the specification says of XLIFF files', () => {
    writeFileSync(
      join(project, 'bad.xlf'),
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><x/></xliff>',
    );
    const { code, stdout } = command(['validate', '--xliff', 'bad.xlf', '--report', 'sarif']);
    expect(code).toBe(1);
    const { results } = (JSON.parse(stdout) as { runs: { results: { ruleId: string }[] }[] }).runs[0]!;
    expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(['xliff']));
  });
});

describe('in a workflow of GitHub', () => {
  const summary = join(folder, 'summary.md');
  const workflow = {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_WORKSPACE: join(folder, 'repository'),
  };

  it('annotations come by themselves, with paths of the repository, and a summary behind what is there', () => {
    writeFileSync(summary, 'Before\n\n');
    const { code, stdout } = command(['validate'], workflow);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=docs\/locales\/az\/xliff\/statement\.md\.xlf,line=22,col=\d+,/m);
    expect(readFileSync(summary, 'utf8')).toMatch(/^Before\n\n## Tarazi\n/);
  });

  it('a report that is asked for is given instead', () => {
    appendFileSync(summary, '');
    const before = readFileSync(summary, 'utf8');
    expect(command(['validate', '--format', 'terminal'], workflow).stdout).not.toContain('::error');
    expect(readFileSync(summary, 'utf8')).toBe(before);
  });
});

describe('the history', () => {
  const history = join(project, '.tarazi', 'history.jsonl');

  it('is written where it is asked for, a line a run, and shown as a trend', () => {
    command(['validate']);
    expect(existsSync(history)).toBe(false);
    for (const day of ['2024-01-01', '2024-01-02']) command(['validate', '--history', '--today', day]);
    const lines = readFileSync(history, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { date: '2024-01-01', error: expect.any(Number) },
      { date: '2024-01-02' },
    ]);
    const { stdout } = command(['validate', '--format', 'html', '--today', '2024-01-03']);
    expect(stdout.match(/<th scope="row">2024-01-0\d/g)?.length).toBe(3);
  });

  it('is of the whole project, and refused where it is broken', () => {
    expect(command(['validate', '--history', 'source/statement.md']).code).toBe(2);
    appendFileSync(history, '{"date":"yesterday"}\n');
    const { code, stderr } = command(['validate', '--format', 'html']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('history.jsonl:3')]);
  });
});
