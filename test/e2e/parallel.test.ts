import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand, plainEnvironment, run, temporaryFolder } from '../support/command.js';
import { corpusLines } from '../support/corpus.js';
import { root } from '../support/repository.js';
import { hasTool } from '../xliff/outside-data.js';

const folder = temporaryFolder();
const lines = corpusLines(3000, 'c');
const environment = plainEnvironment({ HOME: folder });
const page = readFileSync(join(root, 'docs', 'scale.md'), 'utf8');

/** The command lines of the page that begin with parallel, as somebody would type them, with two jobs and pieces of this size. */
const shell = (sign: string): string => {
  const block = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .map(([, text]) => text!)
    .find((text) => text.includes(sign))!;
  const typed = block.replace('parallel ', 'parallel --will-cite -j 2 ').replace('--block 100M', '--block 100k');
  return `set -e; tarazi() { '${process.execPath}' '${builtCommand()}' "$@"; }; export -f tarazi; ${typed}`;
};

const tarazi = (...args: string[]) => run(process.execPath, [builtCommand(), ...args], folder, '', environment);

beforeAll(() => {
  writeFileSync(join(folder, 'corpus.jsonl'), `${lines.join('\n')}\n`);
});

describe.skipIf(!hasTool('parallel', '--version'))('GNU parallel', () => {
  it('gives parts of a file to processes: the bytes of one, each broken line with its place, and one summary', () => {
    const one = tarazi(
      'validate',
      'corpus.jsonl',
      '--report',
      'jsonl',
      '--report',
      'summary=all.json',
      '--workers',
      '1',
    );
    const done = run('bash', ['-c', shell('--part')], folder, '', environment);
    // The last command is the summary, which says that lines were broken; parallel says how many jobs told it.
    expect(done.code).not.toBe(0);
    expect(readFileSync(join(folder, 'answers.jsonl'), 'utf8')).toBe(one.stdout);
    expect(one.stdout).toContain('{"id":null,"file":"corpus.jsonl","line":58,');
    expect(one.stdout).toContain('{"id":null,"file":"corpus.jsonl","line":2801,');
    const parts = Array.from({ length: 8 }, (_, index) => `part-${index + 1}.json`);
    const sum = tarazi('summary', ...parts, '--format', 'json');
    expect([sum.code, sum.stdout]).toEqual([2, readFileSync(join(folder, 'all.json'), 'utf8')]);
  });

  it('cuts the file itself: the n-th answer is that of the n-th line', () => {
    run('bash', ['-c', shell('--pipe-part')], folder, '', environment);
    const answers = readFileSync(join(folder, 'answers.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const full = lines.filter((line) => line !== '');
    expect(answers).toHaveLength(full.length);
    for (const [nth, line] of full.entries()) {
      const answer = answers[nth] as { id: string | null; findings?: unknown[] };
      if (line === '{"source":') expect(answer).toMatchObject({ id: null, error: 'Not valid JSON' });
      else expect([answer.id, answer.findings?.length]).toEqual([JSON.parse(line).id, line.includes('174 s') ? 1 : 0]);
    }
  });
});
