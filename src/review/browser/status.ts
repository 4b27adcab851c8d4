import { byId } from '../../reports/html/browser/by-id.js';

let isPassing = false;

/** Tells the reader what was done, or why not: until the next key or click; what `stays` until something else is told. */
export function tell(text: string, stays = false): void {
  const status = byId('status');
  status.textContent = text;
  isPassing = !stays;
}

/** Takes away what was told, once the reader goes on. */
export function watchStatus(): void {
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(
      type,
      () => {
        if (isPassing) tell('');
      },
      { capture: true },
    );
}
