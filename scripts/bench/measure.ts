import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Run {
  /** Processor time, user and system, in seconds. */
  readonly cpu: number;
  /** Largest memory seen, in MB; NaN where the system does not tell. */
  readonly memory: number;
}

function statusOf(pid: number): { readonly memory: number; readonly cpu: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return {
      memory: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024,
      cpu: (Number(fields[11]) + Number(fields[12])) / 100,
    };
  } catch {
    return undefined;
  }
}

/**
 * Runs a Node program with its output thrown away and tells its processor time and peak memory. Looks at /proc while it
 * runs (Linux); elsewhere wall time stands for processor time.
 */
export function measure(args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    let last: { memory: number; cpu: number } | undefined;
    const timer = setInterval(() => {
      const now = child.pid === undefined ? undefined : statusOf(child.pid);
      // A process that is ending has no memory any more.
      if (now && !Number.isNaN(now.memory)) last = now;
    }, 10);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${args.join(' ')}: exit ${code}`));
      const wall = Number(process.hrtime.bigint() - began) / 1e9;
      resolve({ cpu: last?.cpu ?? wall, memory: last?.memory ?? Number.NaN });
    });
  });
}

/** The middle of several figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
