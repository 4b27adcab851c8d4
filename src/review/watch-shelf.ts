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
  const changed = new Set<string>();
  const look = async (): Promise<void> => {
    const paths = [...changed];
    changed.clear();
    for (const path of paths) if (!(await session.shelf.isOwn(path))) return session.reread();
  };
  watcher.on('all', (_, path) => {
    if (!concerns(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      look().catch(onFailure);
    }, SETTLES);
  });
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
