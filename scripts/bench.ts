import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled } from './bench/bundled.js';
import { measure, median, type Run } from './bench/measure.js';
import { benchPairs } from './bench/pairs.js';
import { bundle } from './build/bundle.js';
import { replaceFolder } from './build/replace-folder.js';
import { rootFolder } from './build/root.js';

// `npm run bench -- html` is about the HTML report alone, `-- review` about the review page beside it, `-- xliff [MEGABYTES]` about
// streams of XLIFF; `-- cold`, `-- project`, `-- growth`, `-- cores [LINES]` and `-- memory [LINES]` are what users meet: pairs that no run has seen, small and large
// projects, twice the text, ten million lines. `npm run bench [-- LINES]`: first all of these but the cores and the memory, then the library on parsed
// pairs, one long line, the stream command beside the floor. `-- tm [SEGMENTS] [FOLDER]` fills a translation memory, from the pairs of a
// folder of JSON Lines, too, and asks it for sentences of which a word was changed.
// Processor time of one core; the quickest of alternating runs, as what else a machine does only adds, less the quickest over
// the first lines alone. No test depends on it: machines differ.

const KINDS: Readonly<Record<string, () => Promise<void>>> = {
  cold: async () => (await import('./bench/cold.js')).benchCold(),
  project: async () => (await import('./bench/project.js')).benchProject(),
  growth: async () => (await import('./bench/growth.js')).benchGrowth(),
  cores: async () => (await import('./bench/cores.js')).benchCores(Number(process.argv[3] ?? 200_000)),
  tm: async () =>
    (await import('./bench/memory-index.js')).benchMemoryIndex(Number(process.argv[3] ?? 100_000), process.argv[4]),
  memory: async () => (await import('./bench/stream-memory.js')).benchMemory(Number(process.argv[3] ?? 10_000_000)),
};
const kind = KINDS[process.argv[2] ?? ''];
if (kind) {
  await replaceFolder('dist', bundle);
  await kind();
  process.exit();
}
if (process.argv[2] === 'html') {
  await (await import('./bench/html.js')).benchHtml();
  process.exit();
}
if (process.argv[2] === 'review') {
  await (await import('./bench/review.js')).benchReview();
  process.exit();
}
if (process.argv[2] === 'xliff') {
  await (await import('./bench/xliff.js')).benchXliff(Number(process.argv[3] ?? 200));
  process.exit();
}

const lines = Number(process.argv[2] ?? 100_000);
/** Lines that all commands read before the clock counts: what starts and is compiled on the way is taken off, and told. */
const WARM_UP = 200_000;
const runs = 3;
const { pairs, from } = benchPairs();
const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
const count = new Intl.NumberFormat('en');

function write(name: string, total: number): string {
  const file = join(folder, name);
  const text = pairs.map((pair) => `${JSON.stringify(pair)}\n`);
  const parts: string[] = [];
  for (let index = 0; index < total; index++) parts.push(text[index % text.length] ?? '');
  writeFileSync(file, parts.join(''));
  return file;
}

try {
  await replaceFolder('dist', bundle);
  for (const name of ['cold', 'project', 'growth']) await KINDS[name]?.();
  const floor = await bundled('floor', folder);
  const library = await bundled('library', folder);

  const { measureLibrary } = (await import(library)) as typeof import('./bench/library.js');
  console.log(`Pairs: ${count.format(pairs.length)} from ${from}`);
  for (const row of measureLibrary(pairs)) console.log(row);

  const cli = join(rootFolder, 'dist', 'cli.cjs');
  const stream = (file: string, config: string): string[] => [
    ...[cli, 'validate', file, '--config', config],
    ...['--input', 'jsonl', '--format', 'jsonl', '--fail-on', 'none'],
  ];
  const rules = (name: string, off: readonly string[]): string => {
    const config = join(folder, `${name}.json`);
    const settings = Object.fromEntries(off.map((rule) => [rule, 'off']));
    writeFileSync(config, JSON.stringify({ rules: settings }));
    return config;
  };
  const all = rules('all', []);
  const figures = rules('figures', ['name', 'terminology']);
  const plumbing = rules('plumbing', ['name', 'terminology', 'number', 'date']);
  const long = write('long.jsonl', lines + WARM_UP);
  const short = write('short.jsonl', WARM_UP);
  const empty = write('empty.jsonl', 0);
  const rows: readonly [string, (file: string) => string[]][] = [
    ['Floor (parse, one scan, echo)', (file) => [floor, file]],
    ['Stream, no facts', (file) => stream(file, plumbing)],
    ['Stream, numbers and dates', (file) => stream(file, figures)],
    ['Stream, everything', (file) => stream(file, all)],
  ];
  const took = rows.map((): { long: Run[]; short: Run[] } => ({ long: [], short: [] }));
  const starts: Run[] = [];
  for (let run = 0; run < runs; run++) {
    for (const [index, [, command]] of rows.entries()) {
      took[index]?.long.push(await measure(command(long)));
      took[index]?.short.push(await measure(command(short)));
    }
    starts.push(await measure(stream(empty, all)));
  }
  const cpu = (list: readonly Run[]): number => Math.min(...list.map((run) => run.cpu));
  const times = took.map((row) => cpu(row.long) - cpu(row.short));
  for (const [index, [name]] of rows.entries()) {
    const time = times[index] ?? Number.NaN;
    const start = cpu(took[index]?.short ?? []) - (time * WARM_UP) / lines;
    console.log(
      `${name}: ${count.format(Math.round(lines / time))} lines/s of processor time, ${(time / (times[0] ?? Number.NaN)).toFixed(2)} × the floor (start and warm-up: ${start.toFixed(1)} s)`,
    );
  }
  console.log(`Start of the command: ${(1000 * cpu(starts)).toFixed(0)} ms of processor time`);
  const small = median(took.at(-1)?.long.map((run) => run.memory) ?? []);
  const most = 3 * (lines + WARM_UP);
  const large = await measure(stream(write('large.jsonl', most), all));
  console.log(
    `Peak memory: ${small.toFixed(0)} MB for ${count.format(lines + WARM_UP)} lines, ${large.memory.toFixed(0)} MB for ${count.format(most)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
