import type { Span } from '../../model/index.js';

/** A line of a text: where its content stands, behind indentation, marks of quotes and bullets, without white space at its end. */
export interface Line extends Span {
  /** Where the line itself begins. */
  readonly from: number;
  /** Characters before the content. */
  readonly indent: number;
  /** Characters before the bullet or number that the content begins with; undefined where it begins with none. */
  readonly bullet?: number;
  /** Characters of the whole line. */
  readonly length: number;
}

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/g;
const MARGIN = /^[ \t\u00a0]*(?:>[ \t>]*)?/;
/** A bullet, a number or a letter of a list. Years end sentences. */
const BULLET =
  /^(?:[-*+•‣◦▪▫■□●○·–—][ \t\u00a0]+|\(?\d{1,3}(?:\.\d{1,3})*[.)][ \t\u00a0]+|\(?\p{L}\)[ \t\u00a0]+)(?=\S)/u;

/** Dashes begin items of lists, and what is said; in running text they may begin a line by chance. */
export const beginsWithDash = (content: string): boolean => /^[–—]/.test(content);
/** Whether a text would begin an item of a list where it began a line. */
export const beginsLikeItem = (content: string): boolean => BULLET.test(`${content} x`) || content.startsWith('>');

/** The lines of a text; one that is empty has no content (`start` is `end`). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: found, index } of text.matchAll(LINE)) {
    if (found === '' && index === text.length) break;
    const raw = found.replace(/[\r\n]+$/, '').trimEnd();
    const shift = index === 0 && raw.startsWith('\uFEFF') ? 1 : 0;
    const margin = MARGIN.exec(raw.slice(shift))![0].length + shift;
    const bullet = BULLET.exec(raw.slice(margin))?.[0].length ?? 0;
    const start = index + Math.min(margin + bullet, raw.length);
    lines.push({
      from: index,
      start,
      end: index + raw.length,
      indent: margin + bullet,
      length: raw.length,
      ...(bullet > 0 && { bullet: margin }),
    });
  }
  return lines;
}
