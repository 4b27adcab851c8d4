import { setPace } from './engine.js';

/** When a run has become a longer one, in milliseconds since the process began. */
const LONGER = [1_500, 6_000] as const;

/** How long the process has lasted; Node's clock for it is there, that of `performance` would have to be loaded. */
const age = (): number => 1000 * process.uptime();

let pace: 0 | 1 | 2 = 0;

/** Has V8 optimise more, the longer a run has lasted: for what works for long without waiting for anything. */
export function keepPace(): void {
  const now = age();
  while (pace < 2 && now >= LONGER[pace as 0 | 1]) setPace(++pace as 1 | 2);
}

/** Keeps the pace of all that waits for something now and then. */
export function beginPace(): void {
  for (const at of LONGER) setTimeout(keepPace, at - age()).unref();
}
