import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainEnvironment, type Run, tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';

const command = tarazi();
const folder = temporaryFolder();
const project = join(folder, 'project');
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const state = (name: string, language: string): string => join(project, 'locales', language, 'xliff', `${name}.md.xlf`);
let caches = 0;
let cache = '';

const validate = (...args: string[]): Run =>
  command(
    ['validate', '--today', '2026-01-01', '--format', 'jsonl', ...args],
    project,
    '',
    plainEnvironment({ XDG_CACHE_HOME: cache }),
  );
const entries = (): string[] => readdirSync(join(cache, 'tarazi')).sort();
const documents = ({ stdout }: Run): string[] => [
  ...new Set(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const { document, language } = JSON.parse(line) as { document: string; language?: string };
        return `${document} ${language ?? 'refused'}`;
      }),
  ),
];

beforeAll(() => {
  mkdirSync(join(project, 'source'), { recursive: true });
  writeFileSync(join(project, 'tarazi.config.json'), '{ "targets": ["az", "ru"] }');
  // The first is long: whoever has a short one is ready before it.
  for (const [index, name] of NAMES.entries()) {
    const sentences = Array.from(
      { length: index === 0 ? 300 : 2 },
      (_, nth) => `On ${nth + 1} pages, 147 people wrote.`,
    );
    writeFileSync(join(project, 'source', `${name}.md`), `${sentences.join('\n\n')}\n`);
  }
  expect(command(['export'], project).code).toBe(0);
  for (const name of NAMES) {
    for (const language of ['az', 'ru']) {
      const text = readFileSync(state(name, language), 'utf8');
      const filled = fillXliff(text, (_, index) => (index === 1 ? `${name} 2 174` : `${index + 1} 147`));
      writeFileSync(state(name, language), filled);
    }
  }
  writeFileSync(state('c', 'ru'), '<xliff>');
});

beforeEach(() => {
  cache = join(folder, `cache-${++caches}`);
});

describe('a project weighed by several threads', () => {
  it('gives the bytes that one thread gives, documents in their order, what is broken in its place', () => {
    const one = validate('--workers', '1', '--no-cache');
    expect(one.code).toBe(2);
    expect(one.stderr).toContain('c.md.xlf');
    expect(documents(one).slice(0, 6)).toEqual(
      ['a', 'b', 'c']
        .flatMap((name) => [`source/${name}.md az`, `source/${name}.md ru`])
        .slice(0, 5)
        .concat('source/d.md az'),
    );
    expect(validate('--workers', '3', '--no-cache')).toEqual(one);
    expect(validate('--workers', '40', '--no-cache')).toEqual(one);
  });

  it('keeps the results that one thread keeps, and takes them', () => {
    const one = validate('--workers', '1');
    const kept = entries();
    expect(kept).toHaveLength(11);
    cache = join(folder, `cache-${++caches}`);
    expect(validate('--workers', '3')).toEqual(one);
    expect(entries()).toEqual(kept);
    expect(validate('--workers', '3')).toEqual(one);
    writeFileSync(join(project, 'source', 'e.md'), 'On 1 page, 150 people wrote.\n');
    const changed = validate('--workers', '3');
    expect(changed.stdout).not.toBe(one.stdout);
    expect(changed).toEqual(validate('--workers', '1', '--no-cache'));
    expect(entries()).toHaveLength(13);
  });

  it('does the same in every report, and with the documents that are named', () => {
    for (const args of [
      ['--format', 'json', '--explain'],
      ['--format', 'sarif'],
      ['--complete', 'source/f.md', 'source/b.md'],
    ])
      expect(validate('--workers', '3', ...args)).toEqual(validate('--workers', '1', '--no-cache', ...args));
  });
});
