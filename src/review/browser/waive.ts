import { byId } from '../../reports/html/browser/by-id.js';
import { post } from './ask.js';
import { asked } from './conflict.js';
import { numberOfRow } from './editor.js';
import { reasons, say } from './page-data.js';
import { replaceRows } from './rows.js';
import { tell } from './status.js';
import { currentCell, currentFinding, currentRow, stepFromCell } from './stops.js';

interface Given {
  readonly reason: string;
  readonly scope: string;
  readonly until?: string;
}

let last: Given | undefined;

/** The findings that are meant: those selected in the page, else the one that the reader is at, else the first of the row. */
function meant(): HTMLElement[] {
  const picked = [...document.querySelectorAll<HTMLElement>('li[data-x]:has(input:checked)')];
  if (picked.length > 0) return picked;
  const one = currentFinding() ?? (currentCell() ?? currentRow())?.querySelector<HTMLElement>('li[data-x]');
  return one ? [one] : [];
}

async function accept(items: readonly HTMLElement[], given: Given): Promise<boolean> {
  const findings = items.map((item) => ({ number: numberOfRow(item), fingerprint: item.dataset.x }));
  const { status, data } = await post('waive', { findings, ...given });
  if (status !== 200) {
    if (status !== 0) tell(`${say('failed')} ${String(data.error ?? '')}`, true);
    return false;
  }
  last = given;
  reasons.splice(0, reasons.length, ...(data.reasons as string[]));
  for (const input of document.querySelectorAll<HTMLInputElement>('li[data-x] input:checked')) input.checked = false;
  replaceRows(data.rows ?? []);
  tell(say('waived', { count: findings.length }));
  return true;
}

/** Asks why, and accepts. */
export async function waive(item?: HTMLElement): Promise<void> {
  const items = item && !item.querySelector('input:checked') ? [item] : meant();
  const [first] = items;
  if (!first) return;
  const dialog = byId('waive') as HTMLDialogElement;
  const form = dialog.querySelector('form')!;
  const reason = form.elements.namedItem('reason') as HTMLInputElement;
  const until = form.elements.namedItem('until') as HTMLInputElement;
  byId('reasons').replaceChildren(
    ...reasons.map((text) => Object.assign(document.createElement('option'), { value: text })),
  );
  byId('waive-what').textContent =
    items.length === 1 ? (first.querySelector('p')?.textContent ?? '') : say('selected', { count: items.length });
  reason.value = last?.reason ?? reasons[0] ?? '';
  until.value = '';
  const cell = first.closest<HTMLElement>('.cell');
  const choice = asked(dialog);
  reason.select();
  if ((await choice) !== 'yes' || reason.value.trim() === '') {
    first.focus();
    return;
  }
  const scope = (form.elements.namedItem('scope') as RadioNodeList).value;
  const given = { reason: reason.value.trim(), scope, ...(until.value !== '' && { until: until.value }) };
  if (await accept(items, given)) goOn(cell);
}

/** Accepts for the same reason as last time, and goes on. */
export async function waiveAgain(): Promise<void> {
  const items = meant();
  const reason = last?.reason ?? reasons[0];
  if (items.length === 0) return;
  if (reason === undefined) return waive();
  const cell = items[0]?.closest<HTMLElement>('.cell') ?? null;
  if (await accept(items, last ?? { reason, scope: 'segment' })) goOn(cell);
}

/** To the next finding of the translation, else to what comes behind it. */
function goOn(cell: HTMLElement | null): void {
  const row = cell ? document.getElementById(`s${numberOfRow(cell)}`) : null;
  const now = [...(row?.querySelectorAll<HTMLElement>('.cell') ?? [])].find(
    ({ dataset }) => dataset.l === cell?.dataset.l,
  );
  const next = now?.querySelector<HTMLElement>('li[data-x]:not(.info)');
  if (next) next.focus();
  else if (now) stepFromCell(now);
}
