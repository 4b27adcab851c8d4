import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { english, PAIRS, waiving, written } from '../support/reports.js';
import { hasXmllint, testData } from '../xliff/outside-data.js';

const schema = join(testData, 'report-schemas', 'junit-10.xsd');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of a report, by a parser that refuses what is not well-formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  );
  parser.write(xml).close();
  return found;
}

describe('the JUnit report', () => {
  it.skipIf(!hasXmllint || !existsSync(schema))('is valid against the schema of Jenkins', async () => {
    for (const text of [
      await written('junit'),
      await written('junit', english, PAIRS, await waiving('agreed')),
      await written('junit', english, []),
    ]) {
      const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, '-'], {
        input: text,
        encoding: 'utf8',
      });
      expect([run.status, run.stderr]).toEqual([0, '- validates\n']);
    }
  });

  it('has a suite a document and language and a case a segment, and counts them', async () => {
    const all = elements(await written('junit'));
    const suites = all.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites.slice(0, 2)).toMatchObject([
      { name: 'source/a.md (az)', tests: '2', failures: '1', skipped: '0' },
      { name: 'source/a.md (ru)', tests: '2', failures: '0', skipped: '1' },
    ]);
    expect(all.filter(({ name }) => name === 'testcase').length).toBe(PAIRS.length);
  });

  it('fails what makes the run fail, whatever else is found', async () => {
    const failures = async (failOn: 'error' | 'warning' | 'none', pairs = PAIRS, run = waiving('')) =>
      elements(await written('junit', { ...english, failOn }, pairs, await run)).filter(
        ({ name }) => name === 'failure',
      ).length;
    const warned = [{ ...PAIRS[0]!, source: 'Hello, Baku and all.', target: 'Hello, Baku and all.' }];
    expect(await failures('error', warned)).toBe(0);
    expect(await failures('warning', warned)).toBe(1);
    expect(await failures('error', PAIRS.slice(0, 1))).toBe(1);
    expect(await failures('error', PAIRS.slice(0, 1), waiving('agreed'))).toBe(0);
  });
});

describe('the Checkstyle report', () => {
  it('is well-formed, with an error a finding', async () => {
    const all = elements(await written('checkstyle'));
    const { findings } = JSON.parse(await written('json')) as { findings: object[] };
    const errors = all.filter(({ name }) => name === 'error').map(({ attributes }) => attributes);
    expect(errors.length).toBe(findings.length);
    expect(errors[0]).toMatchObject({ line: '12', column: '74', severity: 'error', source: 'tarazi.number' });
    expect(errors[0]!.message).toContain('174');
  });
});
