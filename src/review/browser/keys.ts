import { byId } from '../../reports/html/browser/by-id.js';
import { focusOn } from '../../reports/html/browser/focus-on.js';
import { join } from '../../reports/html/browser/joined.js';
import { apply, approve, help, pick, toggleMore, undo } from './acts.js';
import { edit, openEditor } from './editor.js';
import { field } from './filters.js';
import { pressLate } from './late-keys.js';
import { note } from './note.js';
import type { Pressed } from './pressed.js';
import { currentCell, step, stepFact, stepLanguage, stepRow } from './stops.js';
import { inTurn, isUnderWay, keyInTurn } from './turn.js';
import { waive, waiveAgain } from './waive.js';

/** What came of a key: `false`, nothing was to be done; a promise, until it is done. */
type Outcome = boolean | undefined | Promise<unknown>;

/** What keys do, by where they are on the keyboard: the same on every layout. */
const ACTIONS = new Map<string, () => Outcome>([
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
  ['KeyW', () => void waive()],
  ['Shift+KeyW', () => waiveAgain()],
  ['KeyX', () => pick()],
  ['KeyU', () => undo()],
  ['Control+z', () => undo()],
  ['KeyN', () => void note()],
  ['KeyO', () => toggleMore()],
  ['Slash', () => void focusOn(field('q'))],
  ['Shift+Slash', () => void help()],
]);

/** What goes on while a key is held down. */
const REPEATED = new Set(['KeyJ', 'KeyK', 'Shift+KeyJ', 'Shift+KeyK', 'ArrowRight', 'ArrowLeft']);

function editHere(): Outcome {
  const cell = currentCell();
  return cell ? edit(cell) : false;
}

const SEARCH = 'input[type=search]';
const TYPED = 'input:not([type=checkbox]), select, textarea, .editor, dialog';
/** What Enter presses by itself. */
const PRESSED = 'a, button, summary, input';

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** The letter that a key with Control means: what it writes in Latin letters, as every program has it; else its place. */
const letterOf = ({ key, code }: Pressed): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase();

/** Where a layout has the question mark elsewhere, what the key writes counts, too. */
function nameOf(pressed: Pressed): string {
  const { code, key, shiftKey, ctrlKey, metaKey } = pressed;
  if (ctrlKey || metaKey) return `Control+${shiftKey ? 'Shift+' : ''}${letterOf(pressed)}`;
  if (key === '?') return 'Shift+Slash';
  if (key === '/') return 'Slash';
  return `${shiftKey ? 'Shift+' : ''}${code}`;
}

/** Keys while a translation is written. */
function writing(pressed: Pressed): Outcome {
  const editor = openEditor();
  if (!editor) return false;
  const { code, altKey, ctrlKey, metaKey, shiftKey, repeat } = pressed;
  const control = ctrlKey || metaKey;
  const digit = /^Digit([1-9])$/.exec(code)?.[1];
  const isEnter = code === 'Enter' || code === 'NumpadEnter';
  if (repeat && (isEnter || code === 'Escape')) return true;
  if (code === 'Escape') return editor.revert();
  if (isEnter) return control ? approve(editor.cell) : editor.close();
  if (control && letterOf(pressed) === 'z' && !shiftKey) editor.undo();
  else if (control && ['z', 'y'].includes(letterOf(pressed))) editor.redo();
  else if (altKey && !control && digit !== undefined) editor.placeCode(Number(digit));
  else if (altKey && !control && code === 'KeyA') return apply();
  else return false;
  return true;
}

/** Does what a key does there. */
function press(pressed: Pressed, target: EventTarget | null, areOn: boolean): Outcome {
  if (within(target, '.editor')) return writing(pressed);
  if (pressed.code === 'Escape' && !within(target, 'dialog')) {
    if (within(target, TYPED)) (document.activeElement as HTMLElement | null)?.blur();
    join(null);
    // Browsers would empty the field and say so to nobody: what was searched for stays, and is gone through.
    return within(target, SEARCH);
  }
  if (pressed.code === 'Enter' && within(target, SEARCH)) {
    (document.activeElement as HTMLElement | null)?.blur();
    return step(1);
  }
  if (pressed.altKey || within(target, TYPED) || !areOn) return false;
  if (pressed.code === 'Enter' && within(target, PRESSED)) return false;
  const name = nameOf(pressed);
  if (pressed.repeat && !REPEATED.has(name)) return ACTIONS.has(name);
  return ACTIONS.get(name)?.() ?? ACTIONS.has(name);
}

const NAMED = new Set(['Enter', 'Escape', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Whether a key has to wait while something is under way: what it means depends on how that ends. */
function waits(pressed: Pressed, target: EventTarget | null, areOn: boolean): boolean {
  const { key, code, altKey, ctrlKey, metaKey } = pressed;
  if (!isUnderWay() || within(target, 'dialog')) return false;
  const isWriting = within(target, '.editor');
  if (!isWriting && (!areOn || within(target, TYPED))) return false;
  if (ctrlKey || metaKey) return ['z', 'y', 'enter', 'home', 'end'].includes(letterOf(pressed));
  if (altKey) return /^(?:Digit[1-9]|KeyA)$/.test(code);
  return NAMED.has(key) || [...key].length === 1;
}

/** Lets everything be done with keys, unless the reader has switched that off. */
export function watchKeys(): void {
  const shortcuts = byId('shortcuts') as HTMLInputElement;
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.isComposing) return;
    const areOn = shortcuts.checked;
    if (waits(event, target, areOn)) {
      event.preventDefault();
      const { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat } = event;
      const pressed = { key, code, shiftKey, ctrlKey, metaKey, altKey, repeat };
      keyInTurn(async () => {
        const here = document.activeElement;
        if ((await press(pressed, here, areOn)) === false) await pressLate(pressed, here);
      });
      return;
    }
    const outcome = press(event, target, areOn);
    if (outcome !== false) event.preventDefault();
    if (outcome instanceof Promise) inTurn(() => outcome);
  });
}
