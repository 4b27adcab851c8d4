import { byId } from './by-id.js';
import { field } from './filters.js';
import { focusOn } from './focus-on.js';
import { join } from './joined.js';
import { pressedKey } from './pressed-key.js';
import { step, stepFact } from './step.js';

function help(): void {
  const keys = byId('keys') as HTMLDetailsElement;
  keys.open = true;
  keys.querySelector('summary')?.focus();
}

/** What a key does; `false` where there was nothing to do, so that the browser does what it would. */
const ACTIONS = new Map<string, () => unknown>([
  ['j', () => step(1)],
  ['k', () => step(-1)],
  ['ArrowRight', () => stepFact(1)],
  ['ArrowLeft', () => stepFact(-1)],
  ['/', () => focusOn(field('q'))],
  ['?', help],
]);

const isSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea') !== null;

/** Lets the page be read with keys, unless the reader has switched that off. */
export function watchKeys(): void {
  const shortcuts = byId('shortcuts') as HTMLInputElement;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      (document.activeElement as HTMLElement | null)?.blur();
      join(null);
      // Browsers would empty the field and say so to nobody: what was searched for stays, and is gone through.
      if (isSearch(event.target)) event.preventDefault();
      return;
    }
    if (isTyping(event.target) || !shortcuts.checked) return;
    const action = ACTIONS.get(pressedKey(event));
    if (action !== undefined && action() !== false) event.preventDefault();
  });
}
