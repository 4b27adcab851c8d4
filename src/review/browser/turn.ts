/** What is done when its turn has come. */
interface Waiting {
  readonly act: () => unknown;
  readonly isKey: boolean;
}

const waiting: Waiting[] = [];
let isRunning = false;

/** Whether something is under way: what is asked for meanwhile waits until it is done. */
export const isUnderWay = (): boolean => isRunning;

async function run(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    try {
      await next.act();
    } catch (error) {
      // Told as what nobody has foreseen; the rest goes on.
      reportError(error);
    }
  }
  isRunning = false;
}

/** Does one thing after the other, so that each finds the page as the one before has left it. */
export function inTurn(act: () => unknown): void {
  waiting.push({ act, isKey: false });
  void run();
}

/** The same for a key that was pressed meanwhile. */
export function keyInTurn(act: () => unknown): void {
  waiting.push({ act, isKey: true });
  void run();
}

/** Does something before all that waits: with it goes on what was asked last. */
export function nextInTurn(act: () => unknown): void {
  waiting.unshift({ act, isKey: false });
  void run();
}

/** Drops the keys that wait: they were meant for a page without what has happened now. */
export function forgetKeys(): void {
  const kept = waiting.filter(({ isKey }) => !isKey);
  waiting.splice(0, waiting.length, ...kept);
}
