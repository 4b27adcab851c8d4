import { join } from 'node:path';

/** The user's own folder for what can be made again, as each system has it; undefined where none is known. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: string = process.platform): string | undefined {
  const home = env.HOME;
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'tarazi');
  if (platform === 'win32') return env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'tarazi', 'cache');
  if (!home) return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'tarazi') : join(home, '.cache', 'tarazi');
}
