import { isFound } from '../page/row.js';
import type { Row } from '../session/session.js';

/** More than any window shows at once. */
const MOST = 100;

/** The rows that the page is sent with: those with findings, which it shows first, then others. It asks for the rest. */
export function firstRows(rows: readonly Row[]): ReadonlySet<Row> {
  const first = new Set<Row>();
  for (const isWanted of [isFound, () => true])
    for (const row of rows) if (first.size < MOST && isWanted(row)) first.add(row);
  return first;
}
