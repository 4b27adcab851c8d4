import { visit } from '../../reports/html/browser/visit.js';
import { isAbsent } from './absent.js';
import { field } from './filters.js';
import { apply, comes, stopsAtTranslations, visibleRows } from './rows.js';

const isWanted = (cell: HTMLElement): boolean => {
  const language = field('language')?.value ?? '';
  return language === '' || cell.dataset.l === language;
};

/** Whether the filters ask for a finding. */
function isAsked(item: HTMLElement): boolean {
  const severity = field('severity')?.value ?? '';
  const show = field('show')?.value ?? '';
  if (severity !== '') return item.classList.contains(severity);
  return show !== '' || !item.classList.contains('info') || (field('rule')?.value ?? '') !== '';
}

/** Whether a translation without findings is looked for. */
function isLookedFor({ dataset }: HTMLElement): boolean {
  const state = field('state')?.value ?? '';
  if (state !== '') return dataset.state === state;
  return field('show')?.value !== 'open' || (dataset.state !== 'reviewed' && dataset.state !== 'final');
}

/** Where steps stop in a row: at its findings, and at translations without any where those are looked for, too. */
function stopsIn(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('.cell')].filter(isWanted).flatMap((cell) => {
    const items = [...cell.querySelectorAll<HTMLElement>('li[data-x]')].filter(isAsked);
    return items.length > 0 || !stopsAtTranslations() || !isLookedFor(cell) ? items : [cell];
  });
}

const active = (): HTMLElement | null => document.activeElement as HTMLElement | null;

export const currentRow = (): HTMLElement | null => active()?.closest<HTMLElement>('.row') ?? null;
export const currentFinding = (): HTMLElement | null => active()?.closest<HTMLElement>('li[data-x]') ?? null;

/** The translation that the reader is in; in a row without that, the one of the language last used, else the first. */
export function currentCell(): HTMLElement | null {
  const cell = active()?.closest<HTMLElement>('.cell') ?? null;
  if (cell) return cell;
  const cells = [...(currentRow()?.querySelectorAll<HTMLElement>('.cell') ?? [])].filter(isWanted);
  return cells.find(({ dataset }) => dataset.l === lastLanguage) ?? cells[0] ?? null;
}

let lastLanguage: string | undefined;

function go(element: HTMLElement | undefined): boolean {
  if (!element) return false;
  visit(element);
  lastLanguage = element.closest<HTMLElement>('.cell')?.dataset.l ?? lastLanguage;
  // What does not meet the filters any more goes when it is left.
  apply();
  return true;
}

/** What came of a step: whether there was somewhere to go to; a promise where rows had to come first. */
type Stepped = boolean | Promise<boolean>;

/** Steps once a row and those behind it are there; nothing where it is. */
function onceThere(rows: readonly HTMLElement[], step: () => Stepped): Promise<boolean> | undefined {
  const [row] = rows;
  if (!row || !isAbsent(row)) return undefined;
  const isThere = (): boolean => {
    const now = document.getElementById(row.id);
    return now !== null && !isAbsent(now);
  };
  return comes(rows)?.then(() => isThere() && step());
}

/** Whether an element comes after another in the page, and not in it. */
const isAfter = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !other.contains(one);
const isBefore = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && !one.contains(other);

/** Goes to the next finding, or to the one before; from nowhere to the first or the last. */
export function step(by: 1 | -1): Stepped {
  const from = active()?.closest<HTMLElement>('li[data-x], .cell, .row') ?? null;
  const rows = visibleRows();
  const ordered = by > 0 ? rows : rows.reverse();
  const inRow = from?.closest<HTMLElement>('.row') ?? null;
  const start = inRow ? Math.max(0, ordered.indexOf(inRow)) : 0;
  const ahead = ordered.slice(start);
  for (const [index, row] of ahead.entries()) {
    const late = onceThere(ahead.slice(index), () => step(by));
    if (late) return late;
    const stops = stopsIn(row);
    const list = by > 0 ? stops : stops.reverse();
    if (row !== inRow || !from) {
      if (go(list[0])) return true;
      continue;
    }
    const next = list.find((stop) =>
      by > 0 ? isAfter(stop, from) || (from.contains(stop) && stop !== from) : isBefore(stop, from),
    );
    if (go(next)) return true;
  }
  return false;
}

/** Goes on behind a translation: to what is to be done next; behind the last one to what was left out before. */
export function stepFromCell(cell: HTMLElement): Stepped {
  const row = cell.closest<HTMLElement>('.row');
  const rows = visibleRows();
  const at = Math.max(0, row ? rows.indexOf(row) : 0);
  const again = (): Stepped => stepFromCell(cell);
  const ahead = rows.slice(at);
  for (const [index, other] of ahead.entries()) {
    const late = onceThere(ahead.slice(index), again);
    if (late) return late;
    const next = stopsIn(other).find((stop) => other !== row || isAfter(stop, cell));
    if (go(next)) return true;
  }
  const behind = rows.slice(0, at + 1);
  for (const [index, other] of behind.entries()) {
    const late = onceThere(behind.slice(index), again);
    if (late) return late;
    const next = stopsIn(other).find((stop) => isBefore(stop, cell) && !cell.contains(stop));
    if (go(next)) return true;
  }
  cell.focus({ preventScroll: true });
  apply();
  return false;
}

/** Goes to the next row, or to the one before. */
export function stepRow(by: 1 | -1): Stepped {
  const rows = visibleRows();
  const row = currentRow();
  const at = row ? rows.indexOf(row) + by : by > 0 ? 0 : rows.length - 1;
  const ahead = by > 0 ? rows.slice(at) : rows.slice(0, at + 1).reverse();
  return onceThere(ahead, () => stepRow(by)) ?? go(rows[at]);
}

/** Goes to the next language of the row. */
export function stepLanguage(): Stepped {
  const row = currentRow();
  const late = row && onceThere([row], stepLanguage);
  if (late) return late;
  const cells = [...(currentRow()?.querySelectorAll<HTMLElement>('.cell') ?? [])];
  const cell = active()?.closest<HTMLElement>('.cell') ?? null;
  return go(cells[(cell ? cells.indexOf(cell) + 1 : 0) % Math.max(1, cells.length)]);
}

/** Goes to the next fact of the row, or to the one before; tells whether there is one. */
export function stepFact(by: 1 | -1): boolean {
  const marks = [...(currentRow()?.querySelectorAll('mark') ?? [])];
  const at = marks.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? marks[0] : marks.at(-1)) : marks[at + by];
  if (!next) return false;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  return true;
}
