import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { measure, median, type Run } from './bench/measure.js';
import { benchPairs } from './bench/pairs.js';
import { bundle } from './build/bundle.js';
import { replaceFolder } from './build/replace-folder.js';
import { rootFolder } from './build/root.js';

// `npm run bench -- html` is about the HTML report alone, `npm run bench -- xliff [MEGABYTES]` about streams of XLIFF. `npm run bench [-- LINES]`: the library on parsed pairs, one long line, the stream command beside the floor. Processor
// time of one core; medians of alternating runs. No test depends on it: machines differ.

if (process.argv[2] === 'html') {
  await (await import('./bench/html.js')).benchHtml();
  process.exit();
}
if (process.argv[2] === 'xliff') {
  await (await import('./bench/xliff.js')).benchXliff(Number(process.argv[3] ?? 200));
  process.exit();
}

const lines = Number(process.argv[2] ?? 200_000);
const runs = 5;
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
  const floor = join(folder, 'floor.mjs');
  const library = join(folder, 'library.mjs');
  const options = {
    absWorkingDir: rootFolder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  } as const;
  await build({ ...options, entryPoints: ['scripts/bench/floor.ts'], outfile: floor });
  await build({ ...options, entryPoints: ['scripts/bench/library.ts'], outfile: library });

  const { measureLibrary } = (await import(library)) as typeof import('./bench/library.js');
  console.log(`Pairs: ${count.format(pairs.length)} from ${from}`);
  for (const row of measureLibrary(pairs)) console.log(row);

  const cli = join(rootFolder, 'dist', 'cli.js');
  const stream = (file: string): string[] => [
    cli,
    'validate',
    file,
    '--input',
    'jsonl',
    '--format',
    'jsonl',
    '--fail-on',
    'none',
  ];
  const file = write('pairs.jsonl', lines);
  const empty = write('empty.jsonl', 0);
  const took: Record<'floor' | 'stream' | 'floorStart' | 'streamStart', Run[]> = {
    floor: [],
    stream: [],
    floorStart: [],
    streamStart: [],
  };
  for (let run = 0; run < runs; run++) {
    took.floor.push(await measure([floor, file]));
    took.stream.push(await measure(stream(file)));
    took.floorStart.push(await measure([floor, empty]));
    took.streamStart.push(await measure(stream(empty)));
  }
  const cpu = (list: Run[]): number => median(list.map((run) => run.cpu));
  const floorTime = cpu(took.floor) - cpu(took.floorStart);
  const streamTime = cpu(took.stream) - cpu(took.streamStart);
  console.log(
    `Stream, ${count.format(lines)} lines: ${count.format(Math.round(lines / streamTime))} lines/s of processor time`,
  );
  console.log(
    `Floor (parse, one scan, echo): ${count.format(Math.round(lines / floorTime))} lines/s; the stream takes ${(streamTime / floorTime).toFixed(2)} × its time`,
  );
  console.log(`Start of the command: ${(1000 * cpu(took.streamStart)).toFixed(0)} ms of processor time`);
  const small = median(took.stream.map((run) => run.memory));
  const large = await measure(stream(write('large.jsonl', lines * 4)));
  console.log(
    `Peak memory: ${small.toFixed(0)} MB for ${count.format(lines)} lines, ${large.memory.toFixed(0)} MB for ${count.format(lines * 4)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
