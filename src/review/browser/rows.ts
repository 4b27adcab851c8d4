import { byId } from '../../reports/html/browser/by-id.js';
import { arrival, isAbsent, want } from './absent.js';
import type { SentRow } from './ask.js';
import { type Wanted, wanted } from './filters.js';
import { version } from './page-data.js';
import { elementAt, spotOf } from './spot.js';

/** A row of the page: its findings and states as the server wrote them; its text is read when it is first searched. */
interface Row {
  element: HTMLElement;
  /** Of what it shows. */
  version: number;
  findings: readonly (readonly [severity: string, rule: string, language: string])[];
  states: readonly (readonly [state: string, language: string])[];
  text?: string;
}

const split = (value = ''): string[][] => (value === '' ? [] : value.split(' ').map((one) => one.split(':')));

const rowOf = (element: HTMLElement, version: number): Row => ({
  element,
  version,
  findings: split(element.dataset.f) as unknown as Row['findings'],
  states: split(element.dataset.t) as unknown as Row['states'],
});

const rows: Row[] = [...document.querySelectorAll<HTMLElement>('.row')].map((element) =>
  rowOf(element, isAbsent(element) ? 0 : version),
);
const groups = [...document.querySelectorAll<HTMLElement>('.group')];
const output = byId('count') as HTMLOutputElement;
const counted = output.dataset.text ?? '';

const isApproved = (state: string): boolean => state === 'reviewed' || state === 'final';

function matches(row: Row, { show, severity, rule, language, document, state, q }: Wanted): boolean {
  const inLanguage = (own: string): boolean => language === '' || own === language;
  if (document !== '' && row.element.dataset.d !== document) return false;
  if (!row.states.some(([, own]) => inLanguage(own))) return false;
  const asked = severity !== '' || rule !== '';
  // One finding has to meet all. A note is shown where it is asked for.
  const meets = ([its, name, own]: Row['findings'][number]): boolean =>
    inLanguage(own) &&
    (asked || show !== '' || its !== 'info') &&
    (severity === '' || its === severity) &&
    (rule === '' || name === rule);
  if (state !== '' && !row.states.some(([its, own]) => its === state && inLanguage(own))) return false;
  if (show === 'open' && !row.states.some(([its, own]) => !isApproved(its) && inLanguage(own))) return false;
  const needsFinding = asked || (show !== 'all' && show !== 'open' && state === '');
  if (needsFinding && !row.findings.some(meets)) return false;
  if (q === '') return true;
  if (isAbsent(row.element)) return false;
  row.text ??= row.element.textContent.toLowerCase();
  return row.text.includes(q.toLowerCase());
}

/** Whether steps go to translations without findings, too. */
export function stopsAtTranslations(): boolean {
  const { show, state, severity, rule } = wanted();
  return severity === '' && rule === '' && (show === 'all' || show === 'open' || state !== '');
}

/**
 * Shows what the filters ask for, and how much that is. The row that the reader is in stays until it is left. Rows that are to be seen
 * or searched and are not there yet are asked for.
 */
export function apply(): void {
  const asked = wanted();
  const here = document.activeElement?.closest('.row') ?? null;
  const isSearching = asked.q !== '';
  const absent: HTMLElement[] = [];
  let shown = 0;
  for (const row of rows) {
    const visible = matches(row, asked) || row.element === here;
    if (visible) shown++;
    if (isAbsent(row.element) && (visible || (isSearching && matches(row, { ...asked, q: '' }))))
      absent.push(row.element);
    if (row.element.hidden === visible) row.element.hidden = !visible;
  }
  for (const group of groups) group.hidden = group.querySelector('.row:not([hidden])') === null;
  document.documentElement.classList.remove('early');
  byId('nothing').hidden = shown > 0;
  output.value = counted.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  count();
  want(absent, replaceRows);
}

/** Lets rows come whose texts are not there yet; nothing where they are. */
export const comes = (elements: readonly HTMLElement[]): Promise<unknown> | undefined => arrival(elements, replaceRows);

/** How much there is to do, in the whole project. */
function count(): void {
  const counts = { error: 0, warning: 0, info: 0, untranslated: 0 };
  let approved = 0;
  let all = 0;
  for (const { findings, states } of rows) {
    for (const [severity] of findings) if (severity in counts) counts[severity as keyof typeof counts]++;
    for (const [state] of states) {
      all++;
      if (state === 'initial') counts.untranslated++;
      if (isApproved(state)) approved++;
    }
  }
  for (const [name, value] of Object.entries(counts)) byId(`count-${name}`).textContent = String(value);
  const figure = document.getElementById('count-approved');
  if (figure) figure.textContent = `${approved} / ${all}`;
}

/** Whether there is nothing but notes. */
export const isClean = (): boolean => rows.every(({ findings }) => findings.every(([severity]) => severity === 'info'));

/** Whether every translation is approved: then the documents are to be built. */
export const isAllApproved = (): boolean =>
  document.getElementById('count-approved') !== null &&
  rows.every(({ states }) => states.every(([state]) => isApproved(state)));

/** The rows that the filters let through. */
export const visibleRows = (): HTMLElement[] => rows.map(({ element }) => element).filter((element) => !element.hidden);

/** Whether somebody writes in a row. */
const isOpen = (element: HTMLElement): boolean => element.querySelector('.editor') !== null;

/** Rows that came while they could not be shown, the newest of each. */
const late = new Map<number, SentRow>();
let isPressed = false;

/**
 * Puts rows as the server writes them into the page, and the focus back to where it was in them. What is older than what is shown is
 * not; a row in which somebody writes waits until that ends.
 */
export function replaceRows(sent: readonly SentRow[]): void {
  for (const one of sent) if (one.version > (late.get(one.number)?.version ?? 0)) late.set(one.number, one);
  showLate();
}

/** Shows what could not be shown when it came, as far as it can be now. */
export function showLate(): void {
  // What is pressed has to be there when it is let go.
  if (isPressed) return;
  for (const [number, sent] of late) {
    const row = rows[number - 1];
    if (row && isOpen(row.element)) continue;
    late.delete(number);
    if (row && sent.version > row.version) replace(row, sent);
  }
  apply();
}

function replace(row: Row, { html, version }: SentRow): void {
  const old = row.element;
  const active = document.activeElement;
  const spot = active && old.contains(active) ? spotOf(active) : undefined;
  const chosen = [...old.querySelectorAll('li[data-x] input:checked')].map((input) => findingOf(input));
  const template = document.createElement('template');
  // Written by our own server, every text in it escaped.
  template.innerHTML = html;
  const element = template.content.firstElementChild as HTMLElement | null;
  if (!element) return;
  element.hidden = old.hidden;
  old.replaceWith(element);
  Object.assign(row, rowOf(element, version));
  delete row.text;
  for (const input of element.querySelectorAll<HTMLInputElement>('li[data-x] input'))
    input.checked = chosen.includes(findingOf(input));
  if (spot) elementAt(spot)?.focus({ preventScroll: true });
}

const findingOf = (element: Element): string | undefined => element.closest<HTMLElement>('li')?.dataset.x;

/** Keeps rows as they are while the button of a mouse is down. */
export function watchPointer(): void {
  addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const type of ['pointerup', 'pointercancel', 'blur'])
    addEventListener(type, () => {
      isPressed = false;
      // The click comes first.
      setTimeout(showLate);
    });
}
