import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { bundled } from './bundled.js';
import { measure, median, type Run } from './measure.js';

const UNITS = /<trans-unit[\s\S]*<\/trans-unit>/;
const RUNS = 3;
const count = new Intl.NumberFormat('en');

/** The sample's translation again and again, each time with other ids, until the file has so many megabytes. */
function writeSample(file: string, megabytes: number): number {
  const sample = readFileSync(join(rootFolder, 'test', 'fixtures', 'sample', 'az.xlf'), 'utf8');
  const units = UNITS.exec(sample)?.[0] ?? '';
  const [head = '', tail = ''] = sample.split(units);
  const each = units.split('<trans-unit').length - 1;
  const handle = openSync(file, 'w');
  writeSync(handle, head);
  let written = 0;
  let times = 0;
  for (; written < megabytes * 1e6; times++) {
    written += writeSync(handle, `${units.replace(/(id|resname)="u/g, `$1="u${times}-`)}\n      `);
  }
  writeSync(handle, tail);
  closeSync(handle);
  return times * each;
}

async function measureXliff(folder: string, program: string, megabytes: number): Promise<string[]> {
  const file = join(folder, 'large.xlf');
  const units = writeSample(file, megabytes);
  const took: Record<'saxes' | 'read' | 'set', Run[]> = { saxes: [], read: [], set: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const what of ['saxes', 'read', 'set'] as const) took[what].push(await measure([program, what, file]));
  }
  const cpu = (list: readonly Run[]): number => median(list.map((run) => run.cpu));
  const memory = (list: readonly Run[]): string => Math.max(...list.map((run) => run.memory)).toFixed(0);
  const bare = cpu(took.saxes);
  const row = (what: string, list: readonly Run[]): string =>
    `${what}: ${cpu(list).toFixed(1)} s, ${(bare / cpu(list)).toFixed(2)} × the rate of bare saxes; peak memory ${memory(list)} MB`;
  return [
    `XLIFF of ${(statSync(file).size / 1e6).toFixed(0)} MB, ${count.format(units)} units; bare saxes, namespaces and positions on: ${bare.toFixed(1)} s of processor time`,
    row('Read, every unit', took.read),
    row('All targets set, from file to file', took.set),
  ];
}

/** XLIFF read as a stream beside the bare parser, and all targets set from file to file: time and peak memory. */
export async function benchXliff(megabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  try {
    const program = await bundled('xliff-run', folder);
    for (const row of await measureXliff(folder, program, megabytes)) console.log(row);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
