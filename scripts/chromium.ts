import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium of the system: what `CHROMIUM` names, else the first in the path; undefined where there is none. */
export function systemChromium(): string | undefined {
  const named = process.env.CHROMIUM;
  if (named !== undefined && existsSync(named)) return named;
  return (
    NAMES.map((name) => `/usr/bin/${name}`).find((path) => existsSync(path)) ??
    NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0)
  );
}

/** How it is started: without a sandbox where root runs it, as in containers. */
export const BROWSER_ARGUMENTS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
