import { byId } from '../../reports/html/browser/by-id.js';
import { post } from './ask.js';
import { asked } from './conflict.js';
import { reasons, say } from './page-data.js';
import { replaceRows } from './rows.js';
import { cellAt, type Spot, spotOf } from './spot.js';
import { tell } from './status.js';
import { currentCell, currentFinding, currentRow, stepFromCell } from './stops.js';
import { forgetKeys, nextInTurn } from './turn.js';

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

/** Accepts findings and goes on to the next one. */
async function accept(spots: readonly Spot[], given: Given): Promise<void> {
  const findings = spots.map(({ row, finding }) => ({ number: Number(row.slice(1)), fingerprint: finding }));
  const { status, data } = await post('waive', { findings, ...given });
  if (status !== 200) {
    forgetKeys();
    if (status !== 0) tell(`${say('failed')} ${String(data.error ?? '')}`, true);
    return;
  }
  last = given;
  reasons.splice(0, reasons.length, ...(data.reasons as string[]));
  for (const input of document.querySelectorAll<HTMLInputElement>('li[data-x] input:checked')) input.checked = false;
  replaceRows(data.rows ?? []);
  tell(say('waived', { count: findings.length }));
  const cell = spots[0] && cellAt(spots[0]);
  const next = cell?.querySelector<HTMLElement>('li[data-x]:not(.info)');
  if (next) next.focus();
  else if (cell) await stepFromCell(cell);
}

/** Asks why; accepts when that is answered. */
export function waive(item?: HTMLElement): void {
  const items = item && !item.querySelector('input:checked') ? [item] : meant();
  const [first] = items;
  if (!first) {
    forgetKeys();
    return;
  }
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
  const spots = items.flatMap((one) => spotOf(one) ?? []);
  const choice = asked(dialog);
  reason.select();
  void choice.then((chosen) => {
    if (chosen !== 'yes' || reason.value.trim() === '') {
      first.focus();
      return;
    }
    const scope = (form.elements.namedItem('scope') as RadioNodeList).value;
    const given = { reason: reason.value.trim(), scope, ...(until.value !== '' && { until: until.value }) };
    nextInTurn(() => accept(spots, given));
  });
}

/** Accepts for the same reason as last time, and goes on. */
export async function waiveAgain(): Promise<void> {
  const spots = meant().flatMap((one) => spotOf(one) ?? []);
  const reason = last?.reason ?? reasons[0];
  if (spots.length === 0) return;
  if (reason === undefined) waive();
  else await accept(spots, last ?? { reason, scope: 'segment' });
}
