import type { Span } from '../../model/index.js';
import type { Side } from './mention/side.js';

/** Whether the termbase has settled a stretch of words. */
export function settledBy(settled: readonly Span[] | undefined, side: Side): (from: number, to: number) => boolean {
  if (!settled || settled.length === 0) return () => false;
  return (from, to) => {
    const start = side.start[from]!;
    const end = side.end[to - 1]!;
    return settled.some((span) => span.start < end && start < span.end);
  };
}
