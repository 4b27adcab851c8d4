import { visibleSegments } from './segments.js';
import { visit } from './visit.js';

/** The one after or before, or the first or last where there is none yet. */
function neighbour<T>(list: readonly T[], at: number, by: 1 | -1): T | undefined {
  if (at < 0) return by > 0 ? list[0] : list.at(-1);
  return list[at + by];
}

const currentSegment = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>('.seg') ?? null;

/** Goes to the next segment, or to the one before. */
export function step(by: 1 | -1): void {
  const list = visibleSegments();
  const current = currentSegment();
  const next = neighbour(list, current === null ? -1 : list.indexOf(current), by);
  if (next) visit(next);
}

/** Goes to the next fact of a segment, or to the one before; tells whether there is one. */
export function stepFact(by: 1 | -1): boolean {
  const marks = [...(currentSegment()?.querySelectorAll('mark') ?? [])];
  const next = neighbour(marks, marks.indexOf(document.activeElement as HTMLElement), by);
  if (!next) return false;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  return true;
}
