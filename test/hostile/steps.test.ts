import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { plainEnvironment, temporaryFolder } from '../support/command.js';
import { grown, type Steps, startCounting, takeSteps, totalOf } from '../support/steps.js';

// Twice as much of anything takes about twice as many steps. They are counted, not timed: see `support/steps.ts`.

type RunCommand = typeof import('../../src/cli/run.js')['runCommand'];
let runCommand: RunCommand;
const home = temporaryFolder();
const sink = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

async function run(args: readonly string[], cwd: string, input: string): Promise<number> {
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const outside = { cwd, env: plainEnvironment(), stdin, stdout: sink(), stderr: sink() };
  return runCommand(args, outside as unknown as Parameters<RunCommand>[1]);
}

/** What a command is given; `before` is done first and is not counted. */
interface Job {
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: readonly (readonly string[])[];
  readonly args: readonly string[];
  readonly input?: string;
}

let count = 0;

async function stepsOf({ files = {}, before = [], args, input = '' }: Job): Promise<{ steps: Steps; code: number }> {
  const cwd = join(home, `${++count}`);
  mkdirSync(cwd);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  for (const earlier of before) expect(await run(earlier, cwd, '')).toBeLessThan(2);
  await takeSteps(inject('dist'));
  const code = await run(args, cwd, input);
  return { steps: await takeSteps(inject('dist')), code };
}

/** Doubling may cost a little more than twice as much: sorting, and windows that are not yet full. */
const ALL = 2.6;
const EACH = 3;

/**
 * Runs a job of a size and of twice that size. `heavy`: steps for each character that a place takes in windows of a fixed width, and
 * that are no sign of anything.
 */
async function expectLinear(job: (size: number) => Job, size: number, exits: readonly number[], heavy = 16): Promise<void> {
  await stepsOf(job(Math.ceil(size / 16)));
  const once = await stepsOf(job(size));
  const twice = await stepsOf(job(2 * size));
  for (const { code } of [once, twice]) expect(exits).toContain(code);
  const { files = {}, input = '' } = job(2 * size);
  const length = Object.values(files).reduce((sum, text) => sum + text.length, input.length);
  expect(grown(once.steps, twice.steps, EACH, heavy * length)).toEqual([]);
  expect(totalOf(twice.steps) / totalOf(once.steps)).toBeLessThan(ALL);
}

beforeAll(async () => {
  await startCounting();
  ({ runCommand } = (await import(pathToFileURL(join(inject('dist'), 'run.js')).href)) as { runCommand: RunCommand });
}, 300_000);

const filled = (text: string, size: number): string => text.repeat(Math.ceil(size / text.length)).slice(0, size);
/** Texts of growing numbers until there are enough characters. */
function listed(make: (index: number) => string, size: number): string {
  const parts: string[] = [];
  for (let index = 0, length = 0; length < size; index++) length += (parts[parts.push(make(index)) - 1] as string).length;
  return parts.join('');
}

/** Texts that programs of this kind have choked on, by their number of characters. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'one digit again and again': (size) => filled('1', size),
  'numbers that all differ': (size) => listed((i) => `${i} `, size),
  'decimals and dots': (size) => filled('1.', size),
  'dates in figures': (size) => listed((i) => `${(i % 28) + 1}.05.${1900 + (i % 120)} `, size),
  'dates of ISO 8601': (size) => listed((i) => `20${10 + (i % 80)}-05-${10 + (i % 18)} `, size),
  'times of day': (size) => listed((i) => `${i % 24}:${10 + (i % 50)} `, size),
  percentages: (size) => listed((i) => `${i}% `, size),
  'sums of money': (size) => listed((i) => `$${i} `, size),
  measures: (size) => listed((i) => `${i} km `, size),
  'ranges of numbers': (size) => listed((i) => `${i}–${i + 1} `, size),
  'number words': (size) => filled('twenty-one thousand ', size),
  'one capital': (size) => filled('A', size),
  'small letters with dots': (size) => filled('a.', size),
  'capitals with dots': (size) => filled('A.', size),
  'beginnings of addresses': (size) => filled('www.', size),
  addresses: (size) => listed((i) => `u${i}@a.org https://a.org/${i} `, size),
  dots: (size) => filled('.', size),
  spaces: (size) => `a${filled(' ', size)}b`,
  'Roman numerals in one': (size) => filled('MCMXC', size),
  'straight quotes': (size) => filled('"a" ', size),
  guillemets: (size) => filled('«', size),
  apostrophes: (size) => filled("a'", size),
  'opening brackets': (size) => filled('(', size),
  'nested brackets': (size) => filled('(', size / 2) + filled(')', size / 2),
  'curly brackets': (size) => filled('{a} ', size),
  'messages with branches': (size) => filled('{n, plural, one {1 a} other {# b}} ', size),
  'beginnings of tags': (size) => filled('<b ', size),
  hyphens: (size) => filled('well-', size),
  'combining marks': (size) => `a${filled('\u0301', size)}`,
  'halves of characters': (size) => filled('\ud83d', size),
  'mixed scripts': (size) => filled('aа', size),
  'one word again and again': (size) => filled('word ', size),
  'one long word': (size) => filled('щ', size),
  'short sentences': (size) => filled('a b. ', size),
};

const pair = (source: string, target: string): Job => ({
  args: ['validate', '-', '--input', 'jsonl', '--format', 'jsonl'],
  input: `${JSON.stringify({ source, target, sourceLanguage: 'en', targetLanguage: 'ru' })}\n`,
});
/** The same with every digit one higher and every capital the next, so that nothing balances. */
const moved = (text: string): string =>
  text
    .replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))
    .replace(/[B-Y]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1));

describe.each(Object.entries(texts))('a pair: %s', (_, text) => {
  it.each<[string, (size: number) => Job]>([
    ['copied', (size) => pair(text(size), text(size))],
    ['that does not balance', (size) => pair(text(size), moved(text(size)))],
    ['lost', (size) => pair(text(size), 'x')],
  ])('%s', async (_kind, job) => {
    await expectLinear(job, 16_000, [0, 1]);
  });
});
