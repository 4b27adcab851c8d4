import { endPatience } from './engine.js';

/** When a run has become a longer one, in milliseconds since the process began. */
const LONGER = 1_500;

/** How long the process has lasted; Node's clock for it is there, that of `performance` would have to be loaded. */
const age = (): number => 1000 * process.uptime();

/** Has V8 optimise as it does by itself once a run has become a longer one. */
export function beginPace(): void {
  setTimeout(endPatience, LONGER - age()).unref();
}
