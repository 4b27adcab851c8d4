import type { Severity, Span } from '../model/index.js';
import { plainLine } from './plain.js';

/** A stretch to be marked. */
export interface Marked extends Span {
  readonly severity: Severity;
}

/** How a marked stretch is shown. */
export type MarkStyle = (text: string, severity: Severity) => string;

/**
 * Writes a text as one line, its marked stretches shown by `style`; overlapping ones are marked once. Control characters
 * are neutralised piece by piece, so that offsets (UTF-16) keep their meaning.
 */
export function mark(text: string, marks: readonly Marked[], style: MarkStyle): string {
  let shown = '';
  let at = 0;
  for (const { start, end, severity } of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at || end <= start) continue;
    shown += plainLine(text.slice(at, start)) + style(plainLine(text.slice(start, end)), severity);
    at = end;
  }
  return shown + plainLine(text.slice(at));
}
