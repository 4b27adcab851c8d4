import type { Severity, Span } from '../../model/index.js';
import { escapeHtml } from './escape.js';

/** A stretch of a text that is shown as a fact. */
export interface FactMark extends Span {
  /** `ok`: a fact that balances. */
  readonly look: Severity | 'ok' | 'waived';
  /** Number of its finding in the segment. */
  readonly label?: string;
  /** Shared with its counterpart on the other side. */
  readonly link?: string | undefined;
  readonly title?: string | undefined;
}

interface Shown extends FactMark {
  labels: string;
}

/** Marks that do not overlap: earlier ones of the list win; findings on the very same stretch share it. */
function arranged(marks: readonly FactMark[]): Shown[] {
  const kept: Shown[] = [];
  for (const mark of marks) {
    if (mark.end <= mark.start) continue;
    const same = kept.find(({ start, end }) => start === mark.start && end === mark.end);
    if (same) {
      if (mark.label !== undefined) same.labels += same.labels === '' ? mark.label : ` ${mark.label}`;
    } else if (!kept.some(({ start, end }) => mark.start < end && start < mark.end)) {
      kept.push({ ...mark, labels: mark.label ?? '' });
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A text as HTML with its facts marked: each by look, label and link to its counterpart. */
export function markedHtml(text: string, marks: readonly FactMark[]): string {
  let html = '';
  let at = 0;
  for (const { start, end, look, labels, link, title } of arranged(marks)) {
    const tag = labels === '' ? '' : `<sup>${escapeHtml(labels)}</sup>`;
    const attributes =
      (link === undefined ? '' : ` data-j="${escapeHtml(link)}"`) +
      (title === undefined ? '' : ` title="${escapeHtml(title)}"`) +
      (look === 'ok' ? '' : ' tabindex="0"');
    html += `${escapeHtml(text.slice(at, start))}<mark class="${look}"${attributes}>${tag}${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}
