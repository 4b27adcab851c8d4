import { runCommand } from './cli/run.js';
import type { LoadedScript } from './project/code-cache.js';
import { isCodeElsewhere } from './project/code-elsewhere.js';
import { beginPace } from './project/pace.js';

let isWatched = false;

/** Where answers go. The reader of a pipe may leave at any time; what is written after that is nobody's error. */
function openStdout(): NodeJS.WriteStream {
  const { stdout } = process;
  if (!isWatched)
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  isWatched = true;
  return stdout;
}

/** From the first call on, the first Ctrl+C is a request; the next one ends the process as ever. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Runs the command line of this process, and keeps the code of what ran. */
export async function main(args: readonly string[], loaded: LoadedScript): Promise<void> {
  beginPace();
  process.exitCode = await runCommand(args, {
    cwd: process.cwd(),
    env: process.env,
    // Each is opened when it is asked for: that takes Node longer than a command that does without may take.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return openStdout();
    },
    get stderr() {
      return process.stderr;
    },
    interrupted,
    ...(process.platform !== 'win32' && { descriptors: { stdin: 0, stdout: 1 } }),
  });
  if (!loaded.place || isCodeElsewhere()) return;
  // What writes it is no part of it.
  const code = loaded.code();
  await (await import('./project/keep-code.js')).keepCode(loaded.place, code);
}

/** Answers blocks of a stream in this thread. */
export async function work(): Promise<void> {
  (await import('./project/stream/worker.js')).work();
}
