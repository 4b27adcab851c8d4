import { byId } from '../../reports/html/browser/by-id.js';

/** Shows a dialog until it is closed; gives the value of the button that closed it. */
export function asked(dialog: HTMLDialogElement): Promise<string> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((done) => dialog.addEventListener('close', () => done(dialog.returnValue), { once: true }));
}

/** Shows what stands in the file and what was to be written. Tells whether it is to be written all the same. */
export async function askConflict(theirs: string, mine: string): Promise<boolean> {
  byId('theirs').textContent = theirs;
  byId('mine').textContent = mine;
  return (await asked(byId('conflict') as HTMLDialogElement)) === 'mine';
}
