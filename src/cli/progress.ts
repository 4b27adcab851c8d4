import { translate } from '../messages/index.js';
import type { CliContext } from './context.js';

/** Shows how far long work has come. */
export interface Progress {
  step(): void;
  end(): void;
}

const PATIENCE = 1000;
const INTERVAL = 200;
const CLEAR = '\r\u001b[K';

/** Counts on stderr, on a terminal only and only once the work takes longer than a second. */
export function progress(context: CliContext, messageId: string): Progress {
  if (context.stderr.isTTY !== true) return { step: () => {}, end: () => {} };
  const begun = Date.now();
  let shown = 0;
  let count = 0;
  return {
    step() {
      count++;
      if (count % 16 !== 0) return;
      const now = Date.now();
      if (now - begun < PATIENCE || now - shown < INTERVAL) return;
      shown = now;
      context.stderr.write(`${CLEAR}${translate(context.language, messageId, { count })}`);
    },
    end() {
      if (shown > 0) context.stderr.write(CLEAR);
    },
  };
}
