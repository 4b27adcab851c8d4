import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { cpuOf } from './children.js';
import { benchPairs } from './pairs.js';

const LINES = 20_000;
const LONG = 4_000;
const node = process.execPath;

/** `npm run bench -- growth`: how much longer twice the text takes, start taken off: twice the lines, and one line twice as long. */
export async function benchGrowth(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  const { pairs } = benchPairs();
  const cli = join(rootFolder, 'dist', 'cli.cjs');
  const took = async (name: string, lines: Iterable<string>): Promise<number> => {
    const file = join(folder, `${name}.jsonl`);
    writeFileSync(file, [...lines].join(''));
    const args = [cli, 'validate', file, '--format', 'jsonl', '--fail-on', 'none'];
    return Math.min(await cpuOf(node, args), await cpuOf(node, args));
  };
  function* repeated(total: number): Generator<string> {
    for (let index = 0; index < total; index++) yield `${JSON.stringify(pairs[index % pairs.length])}\n`;
  }
  const language = pairs[0]!;
  const joined = (total: number): string => {
    const same = pairs.filter(
      ({ sourceLanguage, targetLanguage }) =>
        sourceLanguage === language.sourceLanguage && targetLanguage === language.targetLanguage,
    );
    const list = Array.from({ length: total }, (_, index) => same[index % same.length]!);
    const text = (side: 'source' | 'target'): string => list.map((pair) => pair[side]).join(' ');
    return `${JSON.stringify({ ...language, source: text('source'), target: text('target') })}\n`;
  };
  try {
    const start = await took('none', []);
    const of = (time: number): string => `${(time - start).toFixed(2)} s`;
    const ratio = (more: number, less: number): string => ((more - start) / (less - start)).toFixed(2);
    const [lines, twice] = [await took('lines', repeated(LINES)), await took('twice', repeated(2 * LINES))];
    console.log(`Growth: ${LINES} lines ${of(lines)}, twice as many ${of(twice)}: ${ratio(twice, lines)} ×`);
    const [line, longer] = [joined(LONG), joined(2 * LONG)];
    const [long, double] = [await took('long', [line]), await took('longer', [longer])];
    const size = (line.length / 1e6).toFixed(1);
    console.log(`One line of ${size} M characters ${of(long)}, twice as long ${of(double)}: ${ratio(double, long)} ×`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
