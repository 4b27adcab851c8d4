import { watch } from 'chokidar';
import type { ReviewSession } from './session/session.js';

/** Editors and tools write a file in several steps (ms). */
const SETTLES = 150;

/** Reads again what others change, until it is stopped. What fails is told, and the next change is waited for. */
export async function watchShelf(
  session: ReviewSession,
  onFailure: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const { paths, ignores, concerns } = session.shelf.watched;
  const watcher = watch([...paths], { ignoreInitial: true, ignored: ignores });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!concerns(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      session.reread().catch(onFailure);
    }, SETTLES);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
