import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../build/root.js';
import { coldPairs } from './cold-pairs.js';
import { benchPairs } from './pairs.js';

const STEPS = 10;

/** `npm run bench -- memory [LINES]`: the memory of a stream at each tenth of so many lines, each with a number of its own. */
export async function benchMemory(lines: number): Promise<void> {
  const pairs = coldPairs() ?? benchPairs().pairs;
  const args = [join(rootFolder, 'dist', 'cli.cjs'), 'validate', '-', '--input', 'jsonl', '--format', 'jsonl'];
  const child = spawn(process.execPath, [...args, '--fail-on', 'none'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(child, 'exit');
  const memory = (): number => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  };
  const told: string[] = [];
  for (let step = 1; step <= STEPS; step++) {
    const end = Math.round((lines * step) / STEPS);
    let text = '';
    for (let index = Math.round((lines * (step - 1)) / STEPS); index < end; index++) {
      const pair = pairs[index % pairs.length]!;
      text += `${JSON.stringify({ ...pair, id: index, source: `${pair.source} ${index}`, target: `${pair.target} ${index}` })}\n`;
      if (text.length > 1 << 20 || index === end - 1) {
        if (!child.stdin.write(text)) await once(child.stdin, 'drain');
        text = '';
      }
    }
    told.push(memory().toFixed(0));
  }
  child.stdin.end();
  await ended;
  console.log(`Memory at each tenth of ${new Intl.NumberFormat('en').format(lines)} lines: ${told.join(', ')} MB`);
}
