import { get } from './ask.js';
import { say, version } from './page-data.js';
import { replaceRows } from './rows.js';
import { tell } from './status.js';

/** So many rows are asked for in one go. */
const AT_ONCE = 500;

/** Fetches rows anew. */
async function refreshRows(numbers: readonly number[]): Promise<void> {
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const { data } = await get('rows', { numbers: numbers.slice(from, from + AT_ONCE).join(',') });
    replaceRows(data.rows ?? []);
  }
}

const isWriting = (): boolean => document.querySelector('.editor') !== null;

/** Takes over what changes elsewhere: files of translators, a pull, another window. */
export function watchEvents(): void {
  let isLost = false;
  const events = new EventSource(`events?since=${version}`);
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
  events.addEventListener('error', () => {
    isLost = true;
    tell(say('lost'), true);
  });
  events.addEventListener('open', () => {
    if (isLost) tell('');
    isLost = false;
  });
}
