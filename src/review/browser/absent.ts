import { get, type SentRow } from './ask.js';

/** So many rows are asked for in one go. */
const AT_ONCE = 200;

/** What is done with rows that have come. */
type Show = (rows: readonly SentRow[]) => void;

/** Whether a row's texts have not come yet: the page is sent with the first ones, and asks for others when they are to be seen. */
export const isAbsent = (row: Element): boolean => row.firstChild === null;

const fetchRows = async (rows: readonly Element[], show: Show): Promise<boolean> => {
  const { status, data } = await get('rows', { numbers: rows.map(({ id }) => id.slice(1)).join(',') });
  if (data.rows) show(data.rows);
  return status === 200;
};

let wanted: readonly Element[] = [];
let isFetching = false;

/** Rows in the window, and a window above and below it. */
const near = new Set<Element>();
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
  },
  { rootMargin: '100% 0px' },
);

async function fetchWanted(show: Show): Promise<void> {
  if (isFetching) return;
  isFetching = true;
  const asked = new Set<Element>();
  for (;;) {
    const open = wanted.filter((row) => row.isConnected && isAbsent(row) && !asked.has(row));
    const next = [...open.filter((row) => near.has(row)), ...open.filter((row) => !near.has(row))].slice(0, AT_ONCE);
    if (next.length === 0 || !(await fetchRows(next, show))) break;
    for (const row of next) {
      asked.add(row);
      near.delete(row);
      observer.unobserve(row);
    }
  }
  isFetching = false;
}

/** Lets rows come in pieces, those in the window first, in the place of those that were wanted before. */
export function want(rows: readonly Element[], show: Show): void {
  wanted = rows;
  for (const row of rows) observer.observe(row);
  // What there is already is painted first.
  if (rows.length > 0 && !isFetching) requestAnimationFrame(() => setTimeout(() => void fetchWanted(show)));
}

/** Lets the first of some rows come at once; nothing where they are all there. */
export function arrival(rows: readonly Element[], show: Show): Promise<unknown> | undefined {
  const open = rows.slice(0, AT_ONCE).filter(isAbsent);
  return open.length === 0 ? undefined : fetchRows(open, show);
}
