import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { cpuOf } from './children.js';
import { coldPairs } from './cold-pairs.js';
import { benchPairs } from './pairs.js';

const RUNS = 3;
const count = new Intl.NumberFormat('en');

/** Writes so many lines, each with a number of its own. */
function writeLines(file: string, lines: number): void {
  const pairs = coldPairs() ?? benchPairs().pairs;
  let text = '';
  for (let index = 0; index < lines; index++) {
    const pair = pairs[index % pairs.length]!;
    text += `${JSON.stringify({ ...pair, id: index, source: `${pair.source} ${index}`, target: `${pair.target} ${index}` })}\n`;
    if (text.length < 1 << 22 && index < lines - 1) continue;
    appendFileSync(file, text);
    text = '';
  }
}

/**
 * `npm run bench -- cores [LINES]`: one file answered by one thread, by two and by as many as there are processors, by turns. Wall time
 * means something on a machine with nothing else to do only; the processor time of all threads says what each has to learn for itself.
 */
export async function benchCores(lines: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  try {
    const file = join(folder, 'lines.jsonl');
    writeLines(file, lines);
    const cli = join(rootFolder, 'dist', 'cli.cjs');
    const threads = [...new Set([1, 2, availableParallelism()])];
    const wall = threads.map(() => Number.POSITIVE_INFINITY);
    const cpu = threads.map(() => Number.POSITIVE_INFINITY);
    for (let run = 0; run < RUNS; run++) {
      for (const [index, workers] of threads.entries()) {
        const began = performance.now();
        const args = [cli, 'validate', file, '--format', 'jsonl', '--workers', String(workers)];
        cpu[index] = Math.min(cpu[index]!, await cpuOf(process.execPath, args));
        wall[index] = Math.min(wall[index]!, (performance.now() - began) / 1000);
      }
    }
    console.log(`Cores: ${count.format(lines)} lines`);
    for (const [index, workers] of threads.entries())
      console.log(
        `${workers} threads: ${wall[index]!.toFixed(1)} s, ${(wall[0]! / wall[index]!).toFixed(2)} × as quick as one; ` +
          `${cpu[index]!.toFixed(1)} s of processor time, ${(cpu[index]! / cpu[0]!).toFixed(2)} × that of one`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
