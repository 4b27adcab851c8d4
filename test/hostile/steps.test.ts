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
async function expectLinear(
  job: (size: number) => Job,
  size: number,
  exits: readonly number[],
  heavy = 16,
): Promise<void> {
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
  for (let index = 0, length = 0; length < size; index++)
    length += (parts[parts.push(make(index)) - 1] as string).length;
  return parts.join('');
}

/** Words that differ, as names are written. */
function name(index: number): string {
  const at = (index * 7919) % 99_991;
  const syllables = ['ba', 'ko', 'ri', 'du', 'len', 'mas', 'vor', 'tig', 'sha', 'pel', 'nu', 'zo', 'gar'];
  const text = [at % 13, (at / 13) % 13, (at / 169) % 13].map((one) => syllables[Math.floor(one)]).join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
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

/** What a name is compared with is bounded, but not in short texts: this long they have to be. */
const names: Readonly<Record<string, (size: number) => string>> = {
  'one name again and again': (size) => filled('Vladimir Putin ', size),
  'names that all differ': (size) => listed((i) => `${name(i)} ${name(i + 17)} `, size),
  'names of many words': (size) => listed((i) => `Republic of ${name(i)} ${i % 12 === 11 ? 'and ' : ''}`, size),
  'names with initials, apostrophes, hyphens and quotes': (size) =>
    listed((i) => `${'ABCDEFGHIKLMN'[i % 13]}. O'${name(i)} “${name(i + 5)}-${name(i + 9)}”, `, size),
  'known names': (size) => filled('Moscow, Baku, Azerbaijan, Vladimir Putin, NATO, United Nations, ', size),
};

describe.each(Object.entries(names))('a pair: %s', (_, text) => {
  it.each<[string, (size: number) => Job]>([
    ['copied', (size) => pair(text(size), text(size))],
    ['that does not balance', (size) => pair(text(size), moved(text(size)))],
  ])('%s', async (_kind, job) => {
    await expectLinear(job, 12_000, [0, 1]);
  });
});

it('a pair: bodies, and what others are named after', async () => {
  const bodies = 'Ministry of Defence, NATO Headquarters, UN Security Council, UN General Assembly, ';
  const job = (size: number): Job => pair(filled(bodies, size), filled('ЕС, Москва, ЮНЕСКО, Баку, ', size));
  await expectLinear(job, 24_000, [0, 1]);
});

it('a pair: one run of names, and one of others', async () => {
  const job = (size: number): Job => pair(filled('Anna Karenina ', size), filled('Баку Гянджа ', size));
  await expectLinear(job, 36_000, [0, 1], 64);
});

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
/** Words of small letters that differ. */
const word = (index: number): string =>
  `b${((index * 7919) % 99_991).toString(26).replace(/\d/g, (digit) => 'qwertyuiop'[Number(digit)] as string)}`;

const xliff12 = (body: string): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="ru" datatype="plaintext"><body>${body}</body></file></xliff>`;
const xliff2 = (body: string): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f">${body}</file></xliff>`;
const unit = (id: number | string, source: string, target: string): string =>
  `<trans-unit id="${id}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;
const memory = (units: string): string =>
  `<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="en" datatype="plaintext"/><body>${units}</body></tmx>`;
const memoryUnit = (source: string, target: string): string =>
  `<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="ru"><seg>${target}</seg></tuv></tu>`;
const concept = (index: number): string =>
  `<conceptEntry id="c${index}"><langSec xml:lang="en"><termSec><term>${word(index)}</term></termSec></langSec><langSec xml:lang="ru"><termSec><term>${word(index + 3)}</term></termSec></langSec></conceptEntry>`;
const termbase = (concepts: string): string =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>${concepts}</body></text></tbx>`;

const CONFIG = JSON.stringify({ source: 'en', targets: ['ru'], documents: ['source/a.md'] });
const REPORT = ['--report', 'json=r.json'];
const project = (markdown: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'tarazi.config.json': CONFIG,
  'source/a.md': markdown,
  ...more,
});
const xliffJob = (text: string): Job => ({ files: { 'a.xlf': text }, args: ['validate', 'a.xlf', ...REPORT] });
const against = (source: string, target: string, extension: string): Job => ({
  files: { [`a.${extension}`]: source, [`b.${extension}`]: target },
  args: [
    ...['validate', `a.${extension}`, '--against', `b.${extension}`],
    ...['--source-language', 'en', '--target-language', 'ru', ...REPORT],
  ],
});
const withTerms = (terms: string, source: string, target: string): Job => {
  const { args, input } = pair(source, target);
  const files = {
    'tarazi.config.json': CONFIG,
    'terms.csv': `concept,language,term,status,properNoun,caseSensitive,note\n${terms}`,
  };
  return { files, args: [...args, '--config', 'tarazi.config.json'], input: input as string };
};
const fine = [0, 1];

/** What is made of a number of pieces, that number, and the exit codes it may end in. */
const jobs: readonly [string, (pieces: number) => Job, number, (readonly number[])?][] = [
  [
    'XLIFF 1.2: many findings in one unit',
    (n) =>
      xliffJob(
        xliff12(
          unit(
            1,
            times(n, (i) => `${i + 100} `),
            times(n, (i) => `${i + 50_000} `),
          ),
        ),
      ),
    2000,
  ],
  [
    'XLIFF 1.2: many findings and lines in one unit',
    (n) =>
      xliffJob(
        xliff12(
          unit(
            1,
            times(n, (i) => `${i + 100}\n`),
            times(n, (i) => `${i + 50_000}\n`),
          ),
        ),
      ),
    2000,
  ],
  [
    'XLIFF 1.2: codes that are lost',
    (n) =>
      xliffJob(
        xliff12(
          unit(
            1,
            times(n, (i) => `a<x id="${i}"/>`),
            'x',
          ),
        ),
      ),
    1000,
  ],
  ['XLIFF 1.2: references', (n) => xliffJob(xliff12(unit(1, '&amp;1 '.repeat(n), '&#38;2 '.repeat(n)))), 2000],
  [
    'XLIFF 1.2: one id again and again',
    (n) => xliffJob(xliff12(times(n, (i) => unit(1, `In ${i}.`, `В ${i + 1}.`)))),
    500,
  ],
  [
    'XLIFF 1.2: segments of one unit',
    (n) => {
      const segments = (by: number): string => times(n, (i) => `<mrk mtype="seg" mid="${i}">${i + by}.</mrk> `);
      const source = times(n, (i) => `${i}. `);
      const body = `<trans-unit id="1"><source>${source}</source><seg-source>${segments(0)}</seg-source><target>${segments(1)}</target></trans-unit>`;
      return xliffJob(xliff12(body));
    },
    500,
  ],
  [
    'XLIFF 2: segments of one unit in another order',
    (n) => {
      const segments = times(
        n,
        (i) => `<segment><source>In ${i}.</source><target order="${n - i}">В ${i + 1}.</target></segment>`,
      );
      return xliffJob(xliff2(`<unit id="u">${segments}</unit>`));
    },
    1000,
  ],
  [
    'XLIFF 2 by its specification',
    (n) => {
      const codes = times(n, (i) => `<sc id="p${i}"/>`) + times(n, (i) => `<ec startRef="p${i}"/>`);
      const body = `<unit id="u"><segment><source>${codes}</source><target>a</target></segment></unit>`;
      return { files: { 'a.xlf': xliff2(body) }, args: ['validate', '--xliff', 'a.xlf', ...REPORT] };
    },
    500,
  ],
  [
    'JSON messages',
    (n) =>
      against(
        `{${times(n, (i) => `"k${i}":"In ${i}",`)}"z":"a"}`,
        `{${times(n, (i) => `"k${i}":"В ${i}",`)}"z":"a"}`,
        'json',
      ),
    500,
  ],
  [
    'JSON: one key again and again',
    (n) => against(`{${times(n, (i) => `"k":"In ${i}",`)}"z":"a"}`, '{"k":"a","z":"b"}', 'json'),
    500,
  ],
  [
    'JSON: placeholders',
    (n) => against(`{"a":"${times(n, (i) => `in {{n${i}}} `)}"}`, `{"a":"${times(n, (i) => `в {{m${i}}} `)}"}`, 'json'),
    500,
  ],
  [
    'terms of which many stand in a text',
    (n) =>
      withTerms(
        times(n, (i) => `c${i},en,${word(i)},preferred,,,\nc${i},ru,${word(i + 5)},preferred,,,\n`),
        times(n, (i) => `${word(i)} `),
        'x',
      ),
    500,
  ],
  [
    'one term again and again',
    (n) => withTerms('c,en,water,preferred,,,\nc,ru,вода,preferred,,,\n', 'water '.repeat(n), 'вода '.repeat(n / 2)),
    1000,
  ],
  [
    'terms in TBX',
    (n) => ({
      files: { 'tarazi.config.json': CONFIG, 't.tbx': termbase(times(n, concept)) },
      args: ['terms', 'check', 't.tbx'],
    }),
    500,
  ],
  [
    'waivers that name nothing',
    (n) => ({
      files: project(
        times(n, (i) => `Text ${i}.\n\n`),
        {
          'waivers.csv': `fingerprint,reason,author,date,until\n${times(n, (i) => `${(i + 0x1000_0000).toString(16)},r,,,\n`)}`,
        },
      ),
      before: [['export']],
      args: ['validate', '--complete', '--no-cache', ...REPORT],
    }),
    300,
  ],
  [
    'a translation memory',
    (n) => ({
      files: project('x\n', { 'm.tmx': memory(times(n, (i) => memoryUnit(`${word(i)} ${i}`, word(i)))) }),
      args: ['tm', 'import', 'm.tmx'],
    }),
    500,
  ],
  [
    'Markdown: paragraphs',
    (n) => ({ files: project(times(n, (i) => `Text ${i}. **And** more.\n\n`)), args: ['export'] }),
    300,
  ],
  [
    'Markdown: one paragraph again and again',
    (n) => ({ files: project('Text.\n\n'.repeat(n)), args: ['export'] }),
    500,
  ],
  [
    'Markdown: comments that accept',
    (n) => ({ files: project('<!-- tarazi-ignore-next number: x -->\n\nText 5.\n\n'.repeat(n)), args: ['export'] }),
    300,
  ],
  ['Markdown: quotes apart', (n) => ({ files: project('> a\n\n'.repeat(n)), args: ['export'] }), 200],
  [
    'Markdown: quotes and lists by turns',
    (n) => ({ files: project('> a\n\n- b\n\n'.repeat(n)), args: ['export'] }),
    100,
  ],
  ['Markdown: lists in lists', (n) => ({ files: project('- a\n  - b\n'.repeat(n)), args: ['export'] }), 100],
  [
    'Markdown: lists of both kinds by turns',
    (n) => ({ files: project('* a\n- b\n'.repeat(n)), args: ['export'] }),
    100,
  ],
  ['Markdown: one long quote', (n) => ({ files: project('> a\n'.repeat(n)), args: ['export'] }), 1000],
  ['Markdown: notes apart', (n) => ({ files: project('> [!NOTE]\n> a\n\n'.repeat(n)), args: ['export'] }), 100],
  [
    'Markdown: quotes that go on without a mark',
    (n) => ({ files: project('> a\nb\n\n'.repeat(n)), args: ['export'] }),
    100,
  ],
  ['Markdown: opening brackets', (n) => ({ files: project('['.repeat(n)), args: ['export'] }), 2000, [0, 1, 2]],
  ['Markdown: stars', (n) => ({ files: project('*a **b '.repeat(n)), args: ['export'] }), 500, [0, 1, 2]],
  [
    'Markdown against Markdown',
    (n) =>
      against(
        times(n, (i) => `Text ${i}.\n\n`),
        times(n, (i) => `Текст ${i}.\n\n`),
        'md',
      ),
    1000,
  ],
];

describe('a file', () => {
  it.each(jobs)('%s', async (_, job, pieces, exits = fine) => {
    await expectLinear(job, pieces, exits);
  });
});
