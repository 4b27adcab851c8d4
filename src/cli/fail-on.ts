import { EXIT, type ExitCode } from './context.js';

/** What makes a run fail. */
export type FailOn = 'error' | 'warning' | 'none';

/** Whether a run with so many errors and warnings fails. */
export function failing(counts: { error: number; warning: number }, failOn: FailOn = 'error'): ExitCode {
  if (failOn === 'none') return EXIT.fine;
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0) ? EXIT.findings : EXIT.fine;
}
