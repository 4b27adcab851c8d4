import { byId } from '../../reports/html/browser/by-id.js';

const LASTS = 6000;
let timer: number | undefined;

/** Tells the reader what was done, or why not. */
export function tell(text: string, stays = false): void {
  const status = byId('status');
  status.textContent = text;
  clearTimeout(timer);
  if (!stays) timer = setTimeout(() => tell(''), LASTS);
}
