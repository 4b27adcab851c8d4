import { describe, expect, it } from 'vitest';
import { english, PAIRS, written } from '../support/reports.js';

interface Issue {
  fingerprint: string;
}

const issues = async (...more: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) =>
  JSON.parse(await written('gitlab', ...more)) as Issue[];

describe('the report for GitLab', () => {
  it('has the fields that its documentation names, and no other', async () => {
    const [first] = await issues({ ...english, prefix: 'docs/' });
    expect(first).toEqual({
      description: expect.stringContaining('174'),
      check_name: 'number',
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: 'major',
      location: { path: 'docs/locales/az/xliff/a.md.xlf', lines: { begin: 12 } },
    });
  });

  it('tells equal findings of two documents apart', async () => {
    const twice = await issues(english, [PAIRS[0]!, { ...PAIRS[0]!, document: 'source/b.md' }]);
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(twice.length);
  });

  it('is a list also where there is nothing', async () => {
    expect(await issues(english, [])).toEqual([]);
  });
});
