import { get } from './ask.js';
import { say } from './page-data.js';
import { replaceRows } from './rows.js';
import { tell } from './status.js';

/** Fetches rows anew. */
export async function refreshRows(numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const { data } = await get('rows', { numbers: numbers.join(',') });
  replaceRows(data.rows ?? []);
}

const isWriting = (): boolean => document.querySelector('.editor') !== null;

/** Takes over what changes elsewhere: files of translators, a pull, another window. */
export function watchEvents(): void {
  const events = new EventSource('events');
  events.addEventListener('rows', (event) => {
    void refreshRows(JSON.parse((event as MessageEvent<string>).data) as number[]);
  });
  events.addEventListener('reload', () => {
    if (isWriting()) tell(say('reread'), true);
    else location.reload();
  });
  events.addEventListener('hello', (event) => {
    const now = (event as MessageEvent<string>).data;
    if (now !== document.body.dataset.generation && !isWriting()) location.reload();
  });
  events.addEventListener('error', () => tell(say('lost'), true));
  events.addEventListener('open', () => tell(''));
}
