import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { InputError } from '../../src/model/index.js';
import { githubSummary } from '../../src/reports/github-summary.js';
import { REPORTS } from '../../src/reports/index.js';
import { Refusals } from '../../src/reports/refusals.js';
import { english, PAIRS, refusing, written } from '../support/reports.js';
import { hasXmllint, testData } from '../xliff/outside-data.js';

const refused = { ...english, refused: refusing() };
const CLEAN = PAIRS.slice(1, 2);
const sarifSchema = join(testData, 'report-schemas', 'sarif-schema-2.1.0.json');
const junitSchema = join(testData, 'report-schemas', 'junit-10.xsd');

describe.each([...REPORTS.keys(), 'github-summary'])('where input was refused, the report %s', (name) => {
  const format = name === 'github-summary' ? githubSummary : name;
  const bare = (text: string): string => text.replace(/\\+/g, '');

  it.each([
    ['nothing else was checked', []],
    ['the rest is clean', CLEAN],
    ['the rest has findings', PAIRS],
  ])('says what, and why: %s', async (_, pairs) => {
    const text = bare(await written(format, refused, pairs));
    expect(text).toMatch(/y(?: |%20)(?:ü|%C3%BC)\.odd/);
    expect(text).toMatch(/pairs\.jsonl|Not valid JSON/);
    expect(text.replace(/\s+/g, ' ')).toMatch(/this kind of document is not known/);
  });

  it('sends no control character of what was refused', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const text = await written(format, { ...refused, language }, CLEAN);
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    }
  });

  it('is as before where nothing was refused', async () => {
    const nothing = await written(format, { ...english, refused: new Refusals() });
    expect(nothing).toBe(await written(format));
    expect(nothing).not.toContain('refused: not everything');
  });
});

describe('what was refused', () => {
  const log = async (pairs = CLEAN) => JSON.parse(await written('sarif', refused, pairs)).runs[0];

  it('makes the run of SARIF no success, with a notification each at its file and line', async () => {
    const { invocations, results } = await log();
    expect(results).toEqual([]);
    expect(invocations).toHaveLength(1);
    expect(invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocations[0].toolExecutionNotifications.slice(0, 2)).toEqual([
      {
        level: 'error',
        descriptor: { id: 'error.document-format' },
        message: { text: expect.stringContaining('y ü.odd') },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'y%20%C3%BC.odd', uriBaseId: '%SRCROOT%' } } }],
      },
      {
        level: 'error',
        descriptor: { id: 'error.line-json' },
        message: { text: 'Not valid JSON' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'pairs.jsonl', uriBaseId: '%SRCROOT%' },
              region: { startLine: 7 },
            },
          },
        ],
      },
    ]);
    const fine = JSON.parse(await written('sarif')).runs[0].invocations;
    expect(fine).toEqual([{ executionSuccessful: true }]);
  });

  it.skipIf(!existsSync(sarifSchema))('leaves SARIF valid against the schema of OASIS', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(sarifSchema, 'utf8')) as Record<string, unknown>;
    const validates = ajv.compile(schema);
    for (const pairs of [[], CLEAN, PAIRS]) {
      validates(JSON.parse(await written('sarif', refused, pairs)));
      expect(validates.errors ?? []).toEqual([]);
    }
  });

  it.skipIf(!hasXmllint || !existsSync(junitSchema))('leaves JUnit valid against the schema of Jenkins', async () => {
    for (const pairs of [[], CLEAN, PAIRS]) {
      const input = await written('junit', refused, pairs);
      const args = ['--nonet', '--noout', '--schema', junitSchema, '-'];
      const run = spawnSync('xmllint', args, { input, encoding: 'utf8' });
      expect([run.status, run.stderr]).toEqual([0, '- validates\n']);
    }
  });

  it('is an error of JUnit, a case each', async () => {
    const text = await written('junit', refused, CLEAN);
    expect(text).toContain('<testsuite name="refused" tests="3" failures="0" errors="3" skipped="0">');
    expect(text).toContain('<testcase name="pairs.jsonl:7" classname="pairs.jsonl">');
    expect(text).toContain(
      '<error type="error.line-json" message="Not valid JSON">pairs.jsonl:7: Not valid JSON</error>',
    );
  });

  it('is counted and listed in JSON, and a line each in JSON Lines', async () => {
    const report = JSON.parse(await written('json', refused, CLEAN));
    expect(report).toMatchObject({ summary: { pairs: 1, error: 0, refused: 3 }, findings: [] });
    expect(report.refused[1]).toEqual({
      file: 'pairs.jsonl',
      line: 7,
      messageId: 'error.line-json',
      message: 'Not valid JSON',
    });
    const lines = (await written('jsonl', refused, CLEAN)).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[2]!)).toEqual({
      document: 'pairs.jsonl',
      line: 7,
      column: null,
      messageId: 'error.line-json',
      error: 'Not valid JSON',
    });
  });

  it('is a red head in HTML, and nothing is said to balance', async () => {
    const page = await written('html', refused, CLEAN);
    expect(page).toContain('<p class="verdict error">');
    expect(page).not.toContain('Everything balances');
    expect(await written('html', english, CLEAN)).toContain('Everything balances');
    expect(await written('html', refused, [])).toContain('<dt>Facts balanced</dt><dd>–<');
  });

  it('is an error for GitHub, Checkstyle and GitLab, where their pages show it', async () => {
    expect(await written('github', refused, CLEAN)).toContain(
      '::error file=pairs.jsonl,line=7,title=Tarazi::pairs.jsonl:7: Not valid JSON\n',
    );
    expect(await written('checkstyle', refused, CLEAN)).toContain(
      '<error line="7" severity="error" message="Not valid JSON" source="tarazi.error.line-json"/>',
    );
    const issues = JSON.parse(await written('gitlab', refused, CLEAN));
    expect(issues).toHaveLength(3);
    expect(issues[1]).toMatchObject({ severity: 'blocker', location: { path: 'pairs.jsonl', lines: { begin: 7 } } });
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3);
  });

  it('is told in bounded memory, however much there is', async () => {
    const many = new Refusals();
    for (let line = 1; line <= 5000; line++) many.add(new InputError('line-json', {}, { file: 'x.jsonl', line }));
    const { summary, refused: listed } = JSON.parse(await written('json', { ...english, refused: many }, CLEAN));
    expect([summary.refused, listed.length]).toEqual([5000, 1000]);
  });
});
