import { plainLine } from '../reports/plain.js';
import { columnsOf } from '../reports/wrap.js';

const GAP = '  ';

/** A cell: text on the left, numbers on the right. */
export type Cell = string | number;

/** Cuts a text to a number of columns, with an ellipsis where something is left out. */
function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let clipped = '';
  for (const char of text) {
    if (columnsOf(clipped + char) > width - 1) break;
    clipped += char;
  }
  return `${clipped}…`;
}

/**
 * Lays out a table for a terminal in at most `columns`: the widest column of text gives way. Control characters in
 * cells are neutralised.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], columns = 80): string {
  const texts = [head, ...rows].map((row) => row.map((cell) => plainLine(String(cell))));
  const widths = head.map((_, i) => Math.max(...texts.map((row) => columnsOf(row[i] ?? ''))));
  const total = (): number => widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  while (total() > columns && Math.max(...widths) > 8) {
    // The widest gives way, down to the next one; of equals each a little.
    const most = Math.max(...widths);
    const next = Math.max(8, ...widths.filter((width) => width < most));
    const equals = widths.filter((width) => width === most).length;
    const less = Math.max(1, Math.min(most - next, Math.ceil((total() - columns) / equals)));
    let rest = total() - columns;
    for (let i = 0; i < widths.length && rest > 0; i++) {
      if (widths[i] !== most) continue;
      widths[i] = Math.max(8, most - Math.min(less, rest));
      rest -= most - (widths[i] as number);
    }
  }
  const isNumber = head.map((_, i) => rows.length > 0 && rows.every((row) => typeof row[i] === 'number'));
  const lines = texts.map((row) =>
    row
      .map((text, i) => {
        const shown = clip(text, widths[i] as number);
        const space = ' '.repeat((widths[i] as number) - columnsOf(shown));
        return isNumber[i] ? space + shown : shown + space;
      })
      .join(GAP)
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
