import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { bundled } from './bundled.js';
import { cpuOf, ran } from './children.js';
import { coldPairs } from './cold-pairs.js';
import type { BenchPair } from './pairs.js';

const RUNS = 3;
const STARTS = 10;
const count = new Intl.NumberFormat('en');
const quoted = (text: string): string => JSON.stringify(text).replace(/\\u[0-9a-f]{4}/g, ' ');

/** A PO file for translate-toolkit, a message a pair. */
const poOf = (pairs: readonly BenchPair[]): string =>
  [
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n',
    ...pairs.map(({ id, source, target }) => `msgctxt "${id}"\nmsgid ${quoted(source)}\nmsgstr ${quoted(target)}\n`),
  ].join('\n');

async function hasPofilter(): Promise<boolean> {
  return ran('pofilter', ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * `npm run bench -- cold`: distinct pairs, each once, by an engine that has seen none of them; start included and taken off, beside the
 * floor, a rule of digits alone and translate-toolkit's check of numbers, by turns; then one line from start to end beside bare Node.
 */
export async function benchCold(): Promise<void> {
  const pairs = coldPairs();
  if (!pairs) {
    console.log('Cold: skipped, as the test data are absent (see CONTRIBUTING.md)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tarazi-bench-'));
  try {
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const lines = (list: readonly BenchPair[]): string => list.map((pair) => `${JSON.stringify(pair)}\n`).join('');
    const [all, none, one] = [
      file('all.jsonl', lines(pairs)),
      file('none.jsonl', ''),
      file('one.jsonl', lines(pairs.slice(0, 1))),
    ];
    const po = [
      file('all.po', poOf(pairs)),
      file('none.po', poOf([])),
      file('one.po', poOf(pairs.slice(0, 1))),
    ] as const;
    const bare = file('bare.mjs', '');
    const floor = await bundled('floor', folder);
    const digits = await bundled('digits', folder);
    const cli = join(rootFolder, 'dist', 'cli.cjs');
    const stream = ['--input', 'jsonl', '--format', 'jsonl', '--workers', '1', '--fail-on', 'none'];
    const figures = file('figures.json', JSON.stringify({ rules: { name: 'off', terminology: 'off' } }));
    const node = process.execPath;
    const rows: { name: string; command: (file: number) => readonly [string, readonly string[]] }[] = [
      {
        name: 'Floor (parse, one scan, echo)',
        command: (at) => [node, [floor, [all, none, one][at]!]],
      },
      { name: 'Digits alone', command: (at) => [node, [digits, [all, none, one][at]!]] },
      {
        name: 'Stream, numbers and dates',
        command: (at) => [node, [cli, 'validate', [all, none, one][at]!, ...stream, '--config', figures]],
      },
      { name: 'Stream, everything', command: (at) => [node, [cli, 'validate', [all, none, one][at]!, ...stream]] },
    ];
    if (await hasPofilter())
      rows.push({
        name: 'translate-toolkit, numbers',
        command: (at) => ['pofilter', ['-t', 'numbers', po[at]!, join(folder, 'out.po')]],
      });
    else console.log('translate-toolkit: skipped, there is no pofilter');
    const whole = rows.map(() => Number.POSITIVE_INFINITY);
    const start = rows.map(() => Number.POSITIVE_INFINITY);
    const single = rows.map(() => Number.POSITIVE_INFINITY);
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      least = Math.min(least, await cpuOf(node, [bare], STARTS));
      for (const [index, { command }] of rows.entries()) {
        whole[index] = Math.min(whole[index]!, await cpuOf(...command(0)));
        start[index] = Math.min(start[index]!, await cpuOf(...command(1), 3));
        single[index] = Math.min(single[index]!, await cpuOf(...command(2), 3));
      }
    }
    console.log(
      `Cold: ${count.format(pairs.length)} distinct pairs, each once; bare Node ${(1000 * least).toFixed(0)} ms`,
    );
    const took = whole.map((time, index) => time - start[index]!);
    const rate = (time: number): string => count.format(Math.round(pairs.length / time));
    for (const [index, { name }] of rows.entries()) {
      console.log(
        `${name}: ${rate(took[index]!)} pairs/s (${rate(whole[index]!)} with the start), ${(took[index]! / took[0]!).toFixed(1)} × the floor's time, ` +
          `${(took[1]! / took[index]!).toFixed(2)} × the rate of digits alone; one pair ${(1000 * single[index]!).toFixed(0)} ms, ${(single[index]! / least).toFixed(1)} × bare Node`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
