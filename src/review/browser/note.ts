import { byId } from '../../reports/html/browser/by-id.js';
import { post } from './ask.js';
import { asked } from './conflict.js';
import { say } from './page-data.js';
import { replaceRows } from './rows.js';
import { cellAt, type Spot, spotOf } from './spot.js';
import { tell } from './status.js';
import { currentCell } from './stops.js';
import { forgetKeys, nextInTurn } from './turn.js';

/** Asks for a note for translators, below those that the translation has; writes it when that is answered. */
export function note(cell = currentCell()): void {
  const spot = cell && spotOf(cell);
  const dialog = document.getElementById('note') as HTMLDialogElement | null;
  if (!spot || !dialog || cell.dataset.seen === undefined) {
    forgetKeys();
    if (spot) tell(say('read-only'));
    return;
  }
  const field = dialog.querySelector('textarea')!;
  byId('note-what').textContent = cell.querySelector('.side p')?.textContent ?? '';
  byId('note-before').replaceChildren(...[...cell.querySelectorAll('.notes > li')].map((item) => item.cloneNode(true)));
  field.value = '';
  const choice = asked(dialog);
  field.focus();
  void choice.then((chosen) => {
    const text = field.value.trim();
    if (chosen === 'yes' && text !== '') nextInTurn(() => write(spot, text));
    else cellAt(spot)?.focus({ preventScroll: true });
  });
}

async function write(spot: Spot, text: string): Promise<void> {
  const { status, data } = await post('note', { number: Number(spot.row.slice(1)), language: spot.language, text });
  replaceRows(data.rows ?? []);
  if (status === 200) tell(say('noted'));
  else {
    forgetKeys();
    if (status !== 0) tell(`${say('failed')} ${String(data.error ?? '')}`, true);
  }
  cellAt(spot)?.focus({ preventScroll: true });
}

/** Lets Enter write a note; with Shift it begins a line. */
export function watchNotes(): void {
  const dialog = document.getElementById('note');
  dialog?.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(target instanceof HTMLTextAreaElement))
      return;
    event.preventDefault();
    target.form?.requestSubmit(target.form.querySelector('button'));
  });
}
