import { byId } from '../../reports/html/browser/by-id.js';
import { get, post } from './ask.js';
import { edit, numberOfRow, openEditor } from './editor.js';
import { say } from './page-data.js';
import { replaceRows } from './rows.js';
import { tell } from './status.js';
import { currentCell, currentFinding, currentRow, stepFromCell } from './stops.js';
import { waive } from './waive.js';

/** The translation for which was told what is open in it. */
let warned: string | undefined;

const nameOf = (cell: HTMLElement): string => `${numberOfRow(cell)} ${cell.dataset.l} ${cell.dataset.seen}`;

const cellAgain = (number: number, language: string | undefined): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`#s${number} .cell`)].find(({ dataset }) => dataset.l === language);

/** Approves a translation and goes on. What is open in it is told first. */
export async function approve(cell = currentCell()): Promise<void> {
  if (!cell) return;
  const number = numberOfRow(cell);
  const language = cell.dataset.l;
  const editor = openEditor();
  if (editor?.cell === cell && !(await editor.close())) return;
  const now = cellAgain(number, language) ?? cell;
  const { seen, state } = now.dataset;
  if (seen === undefined) return tell(say('read-only'));
  if (state === 'initial') return tell(say('empty'));
  const open = now.querySelectorAll('li[data-x]:not(.info)').length;
  if (open > 0 && warned !== nameOf(now)) {
    warned = nameOf(now);
    now.focus({ preventScroll: true });
    return tell(say('approve-anyway', { count: open }), true);
  }
  const { status, data } = await post('edit', {
    number,
    language,
    state: 'reviewed',
    seen,
    draft: `approve ${number}`,
  });
  if (data.rows) replaceRows(data.rows);
  if (status === 200) tell(say('approved'));
  else if (status === 409) return tell(say('reread'), true);
  else return tell(`${say('failed')} ${String(data.error ?? '')}`, true);
  const after = cellAgain(number, language);
  if (after) stepFromCell(after);
}

/** Puts an expected form in: at once where it is known where, else the place is chosen first. */
export async function apply(button?: HTMLElement | null): Promise<void> {
  const which = button ?? (currentFinding() ?? currentCell())?.querySelector<HTMLElement>('button[data-act=apply]');
  const cell = which?.closest<HTMLElement>('.cell') ?? currentCell();
  if (!which || !cell) return tell(say('nothing-to-apply'));
  const { text = '', span } = which.dataset;
  const wasOpen = openEditor()?.cell === cell;
  const editor = await edit(cell);
  if (!editor) return;
  if (span === undefined && !wasOpen) return tell(say('pick-place', { text }), true);
  editor.apply(text, span);
  if (!wasOpen) await editor.close();
}

/** Takes the last step back. */
export async function undo(): Promise<void> {
  const { status, data } = await post('undo');
  if (status === 404) return tell(say('nothing-to-undo'));
  if (data.rows) replaceRows(data.rows);
  if (status !== 200 && status !== 409) return;
  tell(say(status === 200 ? 'undone' : 'reread'));
  const row = document.getElementById(`s${Number(data.number)}`);
  if (row) {
    row.hidden = false;
    row.focus();
  }
}

/** Shows or hides what else is known of a row. */
export async function toggleMore(row = currentRow()): Promise<void> {
  const more = row?.querySelector<HTMLElement>('.more');
  const button = row?.querySelector('button[data-act=more]');
  if (!row || !more || !button) return;
  more.hidden = !more.hidden;
  button.setAttribute('aria-expanded', String(!more.hidden));
  if (more.hidden) return;
  const { data } = await get('more', { number: numberOfRow(row) });
  // Written by our own server, every text in it escaped.
  more.innerHTML = String(data.html ?? '');
}

/** Selects the finding, or no longer. */
export function pick(): boolean {
  const input = currentFinding()?.querySelector<HTMLInputElement>('input[data-act=pick]');
  if (!input) return false;
  input.checked = !input.checked;
  const count = document.querySelectorAll('li[data-x] input:checked').length;
  tell(say('selected', { count }));
  return true;
}

/** Shows the keys. */
export function help(): void {
  const dialog = byId('keys') as HTMLDialogElement;
  if (!dialog.open) dialog.showModal();
}

/** Does what buttons say. */
export function watchActs(): void {
  byId('help').addEventListener('click', help);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    const cell = button?.closest<HTMLElement>('.cell') ?? null;
    if (!button) return;
    const act = button.dataset.act;
    if (act === 'edit' && cell) void edit(cell);
    else if (act === 'approve' && cell) void approve(cell);
    else if (act === 'apply') void apply(button);
    else if (act === 'waive') void waive(button.closest<HTMLElement>('li[data-x]') ?? undefined);
    else if (act === 'more') void toggleMore(button.closest<HTMLElement>('.row'));
  });
  // What is written leaves with the page.
  addEventListener('pagehide', () => void openEditor()?.write());
}
