import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Processor time of all children of this process that have ended, in seconds (Linux). */
function ofChildren(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/** Runs a program to its end, its output thrown away. */
export function ran(program: string, args: readonly string[], cwd?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}

/**
 * The processor time of one run of a program, in seconds: the mean of so many, with all that they start, as the system keeps account of
 * children that have ended (hundredths of a second in all). Nothing else may run meanwhile.
 */
export async function cpuOf(program: string, args: readonly string[], times = 1, cwd?: string): Promise<number> {
  const before = ofChildren();
  for (let time = 0; time < times; time++) await ran(program, args, cwd);
  return (ofChildren() - before) / times;
}
