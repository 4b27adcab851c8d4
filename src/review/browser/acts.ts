import { byId } from '../../reports/html/browser/by-id.js';
import { get, post } from './ask.js';
import { edit, numberOfRow, openEditor } from './editor.js';
import { note } from './note.js';
import { say } from './page-data.js';
import { comes, isAllApproved, replaceRows, showLate } from './rows.js';
import { cellAt, elementAt, findingAt, type Spot, spotOf } from './spot.js';
import { tell } from './status.js';
import { currentCell, currentFinding, currentRow, stepFromCell } from './stops.js';
import { forgetKeys, inTurn } from './turn.js';
import { waive } from './waive.js';

/** The translation for which was told what is open in it. */
let warned: string | undefined;

const nameOf = (cell: HTMLElement): string => `${numberOfRow(cell)} ${cell.dataset.l} ${cell.dataset.seen}`;

/** Approves a translation and goes on. What is open in it is told first. */
export async function approve(cell = currentCell()): Promise<void> {
  const spot = cell && spotOf(cell);
  if (!spot) return;
  const number = numberOfRow(cell);
  const language = cell.dataset.l;
  const editor = openEditor();
  if (editor?.cell === cell && !(await editor.close())) return;
  const now = cellAt(spot) ?? cell;
  const { seen, state } = now.dataset;
  if (seen === undefined) return tell(say('read-only'));
  if (state === 'initial') return tell(say('empty'));
  if (state === 'reviewed' || state === 'final') {
    tell(say('approved'));
    await stepFromCell(now);
    return;
  }
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
  if (status !== 200) {
    forgetKeys();
    return tell(status === 409 ? say('reread') : `${say('failed')} ${String(data.error ?? '')}`, true);
  }
  if (isAllApproved()) tell(say('approved-all'), true);
  else tell(say('approved'));
  const after = cellAt(spot);
  if (after) await stepFromCell(after);
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
  const id = `s${Number(data.number)}`;
  const old = document.getElementById(id);
  if (old) await comes([old]);
  const row = document.getElementById(id);
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

/** Does what a button says: puts in, edits, approves and so on what stands where it stood. */
function press(spot: Spot, act: string | undefined, text: string | undefined): Promise<unknown> | undefined {
  const element = elementAt(spot);
  const cell = cellAt(spot);
  if (act === 'edit' && cell) return edit(cell);
  if (act === 'approve' && cell) return approve(cell);
  if (act === 'more') return toggleMore(element?.closest<HTMLElement>('.row'));
  const item = findingAt(spot);
  if (act === 'note' && cell) note(cell);
  if (act === 'waive' && item) waive(item);
  if (act !== 'apply' || !item) return undefined;
  return apply(
    [...item.querySelectorAll<HTMLElement>('button[data-act=apply]')].find((one) => one.dataset.text === text),
  );
}

/** Does what buttons say. */
export function watchActs(): void {
  byId('help').addEventListener('click', help);
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-act]') : null;
    const spot = button && spotOf(button);
    if (!button || !spot) return;
    const { act, text } = button.dataset;
    inTurn(() => {
      // The row may have been written anew since.
      showLate();
      return press(spot, act, text);
    });
  });
  // What is written leaves with the page.
  addEventListener('pagehide', () => void openEditor()?.write());
}
