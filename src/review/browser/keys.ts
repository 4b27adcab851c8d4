import { byId } from '../../reports/html/browser/by-id.js';
import { join } from '../../reports/html/browser/joined.js';
import { apply, approve, help, pick, toggleMore, undo } from './acts.js';
import { edit, openEditor } from './editor.js';
import { field } from './filters.js';
import { currentCell, step, stepFact, stepLanguage, stepRow } from './stops.js';
import { waive, waiveAgain } from './waive.js';

/** What keys do, by where they are on the keyboard: the same on every layout. `false`: nothing was to be done. */
const ACTIONS = new Map<string, () => unknown>([
  ['KeyJ', () => step(1)],
  ['KeyK', () => step(-1)],
  ['Shift+KeyJ', () => stepRow(1)],
  ['Shift+KeyK', () => stepRow(-1)],
  ['ArrowRight', () => stepFact(1)],
  ['ArrowLeft', () => stepFact(-1)],
  ['KeyL', () => stepLanguage()],
  ['KeyE', () => editHere()],
  ['Enter', () => editHere()],
  ['KeyA', () => apply()],
  ['KeyR', () => approve()],
  ['KeyW', () => waive()],
  ['Shift+KeyW', () => waiveAgain()],
  ['KeyX', () => pick()],
  ['KeyU', () => undo()],
  ['Control+z', () => undo()],
  ['KeyO', () => toggleMore()],
  ['Slash', () => field('q')?.focus()],
  ['Shift+Slash', help],
]);

function editHere(): boolean {
  const cell = currentCell();
  if (!cell) return false;
  void edit(cell);
  return true;
}

const TYPED = 'input:not([type=checkbox]), select, textarea, .editor, dialog';
/** What Enter presses by itself. */
const PRESSED = 'a, button, summary, input';

const within = (event: KeyboardEvent, selector: string): boolean =>
  event.target instanceof Element && event.target.closest(selector) !== null;

/** The letter that a key with Control means: what it writes in Latin letters, as every program has it; else its place. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/** Where a layout has the question mark elsewhere, what the key writes counts, too. */
function nameOf(event: KeyboardEvent): string {
  const { code, key, shiftKey, ctrlKey, metaKey } = event;
  if (ctrlKey || metaKey) return `Control+${shiftKey ? 'Shift+' : ''}${letterOf(event)}`;
  if (key === '?') return 'Shift+Slash';
  if (key === '/') return 'Slash';
  return `${shiftKey ? 'Shift+' : ''}${code}`;
}

/** Keys while a translation is written. */
function writing(event: KeyboardEvent): void {
  const editor = openEditor();
  if (!editor || event.isComposing) return;
  const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
  const control = ctrlKey || metaKey;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  if (code === 'Escape') void editor.revert();
  else if ((code === 'Enter' || code === 'NumpadEnter') && control) void approve(editor.cell);
  else if (code === 'Enter' || code === 'NumpadEnter') void editor.close();
  else if (control && letterOf(event) === 'z' && !shiftKey) editor.undo();
  else if (control && ['z', 'y'].includes(letterOf(event))) editor.redo();
  else if (altKey && !control && digit !== undefined) editor.placeCode(Number(digit));
  else if (altKey && !control && code === 'KeyA') void apply();
  else return;
  event.preventDefault();
}

/** Lets everything be done with keys, unless the reader has switched that off. */
export function watchKeys(): void {
  const shortcuts = byId('shortcuts') as HTMLInputElement;
  document.addEventListener('keydown', (event) => {
    if (within(event, '.editor')) {
      writing(event);
      return;
    }
    if (event.code === 'Escape' && !within(event, 'dialog')) {
      if (within(event, TYPED)) (document.activeElement as HTMLElement | null)?.blur();
      join(null);
      return;
    }
    if (event.altKey || within(event, TYPED) || !shortcuts.checked) return;
    if (event.code === 'Enter' && within(event, PRESSED)) return;
    const action = ACTIONS.get(nameOf(event));
    if (action !== undefined && action() !== false) event.preventDefault();
  });
}
