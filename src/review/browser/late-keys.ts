import { openEditor } from './editor.js';
import type { Pressed } from './pressed.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: Element | null): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.selectionStart !== null;

/** Does what the browser would have done with a key that had to wait: writes, moves the caret, presses buttons. */
export async function pressLate({ key, ctrlKey, metaKey, altKey }: Pressed, target: Element | null): Promise<void> {
  if (altKey) return;
  const name = `${ctrlKey || metaKey ? 'Control+' : ''}${key}`;
  const dialog = target?.closest('dialog');
  if (target?.closest('.editor')) openEditor()?.press(name);
  else if (dialog && name === 'Escape') await closed(dialog, () => dialog.close());
  else if (dialog && name === 'Enter') await closed(dialog, () => submit(dialog));
  else if (isField(target)) typeInto(target, name);
  else if (target instanceof HTMLElement && (name === 'Enter' || name === ' ') && target.closest('a, button, summary'))
    target.click();
}

/** Closes a dialog, and waits until that has come to those who wait for it. */
function closed(dialog: HTMLDialogElement, close: () => void): Promise<void> {
  return new Promise((done) => {
    dialog.addEventListener('close', () => setTimeout(done), { once: true });
    close();
    if (dialog.open) done();
  });
}

/** As Enter does it: with the first button, or the one that has the focus. */
function submit(dialog: HTMLDialogElement): void {
  const button = document.activeElement?.closest('button') ?? dialog.querySelector<HTMLButtonElement>('form button');
  button?.form?.requestSubmit(button);
}

/** Writes into a field. */
function typeInto(field: Field, key: string): void {
  const [start, end] = [field.selectionStart ?? 0, field.selectionEnd ?? 0];
  if (key === 'Backspace') field.setRangeText('', start === end ? Math.max(0, start - 1) : start, end, 'end');
  else if ([...key].length === 1) field.setRangeText(key, start, end, 'end');
  else return;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
