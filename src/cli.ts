#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runCommand } from './cli/run.js';

// Most runs end before V8 has earned back what it spends on large functions: inlining less takes a fifth off a stream of 18,000
// distinct pairs, and a tenth off one of 110,000.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');

const { stdin, stdout, stderr, env } = process;

// The reader of a pipe may leave at any time; what is written after that is nobody's error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** From the first call on, the first Ctrl+C is a request; the next one ends the process as ever. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  interrupted,
});
