import { describe, expect, it } from 'vitest';
import { githubSummary } from '../../src/reports/github-summary.js';
import { english, PAIRS, written } from '../support/reports.js';

/** Reads workflow commands as the runner does: property and message up to `::`, then what is escaped. */
function commands(text: string) {
  const decoded = (value: string): string =>
    value.replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
  return text
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => {
      const [, name, rest, message] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
      const properties = Object.fromEntries(
        rest!.split(',').map((part) => [part.slice(0, part.indexOf('=')), decoded(part.slice(part.indexOf('=') + 1))]),
      );
      return { name, message: decoded(message!), ...properties };
    });
}

describe('the report for GitHub', () => {
  it('annotates the place of the translation', async () => {
    const [first] = commands(await written('github', { ...english, prefix: 'docs/' }));
    expect(first).toMatchObject({
      name: 'error',
      file: 'docs/locales/az/xliff/a.md.xlf',
      line: '12',
      col: '74',
      endColumn: '76',
      title: expect.stringMatching(/^number \(az\) [0-9a-f]{8}$/),
      message: expect.stringMatching(/“174” does not match “147”.*\nsource\/a\.md:3:37$/),
    });
  });

  it('lets no content begin a command or a property of its own', async () => {
    const text = await written('github');
    const found = commands(text);
    expect(text.trimEnd().split('\n').length).toBe(found.length + 1);
    expect(found.at(-1)).toMatchObject({ file: 'a\\u{1b}[31m#?%20,:\\u{0}.md', line: '1' });
    expect(text.match(/::error/g)?.length).toBe(found.filter(({ name }) => name === 'error').length);
  });
});

describe('the summary of the step', () => {
  it('is a table in which no content is markup', async () => {
    const text = await written(githubSummary);
    expect(text).toContain('| az | 3 |');
    expect(text).not.toMatch(/(?<!\\)<(?:script|img)/);
    const columns = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(columns)).toEqual(new Set([8, 7]));
  });

  it('stays below what GitHub takes', async () => {
    const long = { ...PAIRS[0]!, source: `${'x'.repeat(400)} 147`, target: `${'x'.repeat(400)} 174` };
    const many = Array.from({ length: 300 }, (_, i) => ({ ...long, unit: `u${i}` }));
    const text = await written(githubSummary, english, many);
    expect(Buffer.byteLength(text)).toBeLessThan(1 << 20);
    expect(text).toContain('more findings');
  });

  it.each([
    [200, 200, undefined],
    [201, 200, '1 more finding'],
  ])('of %i findings lists %i, and says how many more there are: %s', async (count, listed, more) => {
    const wrong = { ...PAIRS[0]!, source: 'The hall has 147 seats.', target: 'Zalda 174 yer var.' };
    const many = Array.from({ length: count }, (_, i) => ({ ...wrong, unit: `u${i}` }));
    const text = await written(githubSummary, english, many);
    expect(text.split('\n').filter((line) => line.startsWith('| error |'))).toHaveLength(listed);
    expect(/\d+ more findings?/.exec(text)?.[0]).toBe(more);
  });
});
