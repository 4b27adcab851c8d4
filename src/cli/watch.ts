import { resolve } from 'node:path';
import { watch } from 'chokidar';
import { findProject } from '../project/project.js';
import { watchedBy } from '../project/watched.js';
import { type CliContext, EXIT, type ExitCode, notice } from './context.js';
import { describeFailure } from './failure.js';

/** Editors write a file in several steps. */
const SETTLES = 100;
const CLEAR = '\u001b[2J\u001b[H';

/** What is watched. */
export interface WatchOptions {
  readonly config?: string | undefined;
  /** Files named on the command line; a dash for standard input cannot be watched. */
  readonly paths: readonly string[];
  /** Files that a run writes. */
  readonly written: readonly string[];
}

/**
 * Runs again whenever something that a run reads has changed, until it is interrupted. Clears a terminal before each run; a run
 * that fails is told and the next one waited for.
 */
export async function watchAndRun(
  context: CliContext,
  options: WatchOptions,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const at = (path: string): string => resolve(context.cwd, path);
  const once = async (): Promise<void> => {
    if (context.stdout.isTTY) context.stdout.write(CLEAR);
    try {
      await run();
    } catch (error) {
      context.stderr.write(`${describeFailure(error, context.language)}\n`);
    }
    await notice(context, 'cli.watch.waiting');
  };

  const project = await findProject(context.cwd, options.config);
  const files = [...options.paths, ...(options.config === undefined ? [] : [options.config])].map(at);
  const watched = watchedBy(project, files, options.written.map(at));
  const watcher = watch([...watched.paths], { ignoreInitial: true, ignored: watched.ignores });
  await new Promise<void>((ready) => watcher.once('ready', ready));

  const interrupted = context.interrupted?.();
  let wake: (() => void) | undefined;
  let changed = true;
  let timer: NodeJS.Timeout | undefined;
  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  interrupted?.addEventListener('abort', stir);
  watcher.on('all', (_, path) => {
    if (!watched.concerns(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      stir();
    }, SETTLES);
  });
  while (interrupted?.aborted !== true) {
    if (changed) {
      changed = false;
      await once();
    } else {
      await new Promise<void>((resume) => {
        wake = resume;
      });
    }
  }
  clearTimeout(timer);
  await watcher.close();
  return EXIT.fine;
}
