import { UNSPEAKABLE } from '../../text/speakable.js';
import type { Block, Piece } from '../running/pieces.js';
import { beginsWithDash, type Line, linesOf } from './lines.js';

/** A paragraph, an item of a list or a cell: running text over one line or several. */
export interface TextBlock extends Block {
  /** What each line after the first begins with; undefined where the block has one line. */
  readonly prefix?: string;
  /** Characters before the content of the first line. */
  readonly indent: number;
  /** Up to how many characters lines are filled; undefined where the block has one line. */
  readonly width?: number;
  readonly start: number;
  readonly end: number;
}

/** Lines longer than this are no wrapped ones. */
const WIDEST = 100;
/** Texts in narrower columns are lists, addresses and poems. */
const NARROWEST = 40;
const COLUMNS = /\t+| {3,}/g;
const HAS_COLUMNS = /\t| {3}/;
const LETTER = /\p{L}/u;

/** The blocks of a plain text: paragraphs end with empty lines, items of lists with the next, cells of rows with white space. */
export function blocksOf(text: string): TextBlock[] {
  const lines = linesOf(text);
  const width = widthOf(text, lines);
  const blocks: TextBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!;
    if (first.start === first.end) continue;
    if (HAS_COLUMNS.test(text.slice(first.start, first.end))) {
      blocks.push(...cellsOf(text, first));
      continue;
    }
    const group = [first];
    while (goesOn(text, group, lines[at + 1], width)) group.push(lines[++at]!);
    blocks.push(blockOf(text, group, width, contextOf(text, group, lines[at + 1])));
  }
  return blocks;
}

/** Up to where the lines of a text are filled, where it is wrapped: as long as most of the long lines that others follow. */
function widthOf(text: string, lines: readonly Line[]): number | undefined {
  const inner = lines
    .filter((line, index) => line.end > line.start && (lines[index + 1]?.end ?? 0) > (lines[index + 1]?.start ?? 0))
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  const isLong = lines.filter(({ length }) => length > WIDEST).length > lines.length / 50;
  const width = inner[Math.floor(inner.length * 0.9)] ?? 0;
  return isLong || width < NARROWEST || text === '' ? undefined : Math.min(width, WIDEST);
}

/** Whether a line goes on with what the lines before it say. */
function goesOn(text: string, group: readonly Line[], next: Line | undefined, width: number | undefined): boolean {
  const last = group.at(-1)!;
  const [first] = group as [Line];
  if (width === undefined || !next || next.start === next.end) return false;
  const content = text.slice(next.start, next.end);
  if (HAS_COLUMNS.test(content)) return false;
  const word = /^\S+/.exec(text.slice(next.from + (next.bullet ?? next.indent), next.end))![0];
  const isFull = last.length + 1 + word.length > width;
  if (next.bullet !== undefined && !(isFull && beginsWithDash(word))) return false;
  const margin = next.bullet ?? next.indent;
  if (group.length > 1) {
    if (margin !== marginOf(last)) return false;
  } else if (first.bullet === undefined ? margin > first.indent : margin < first.bullet) return false;
  // What was wrapped by hand breaks off earlier, within a sentence.
  const goes = /^[\p{Ll}\p{N}(«“"]/u.test(content) && !/[.!?:;]["”»)]*$/.test(text.slice(last.start, last.end));
  return isFull || (goes && last.length > width * 0.6);
}

const marginOf = ({ bullet, indent }: Line): number => bullet ?? indent;

function contextOf(text: string, group: readonly Line[], next: Line | undefined): string {
  const [first] = group as [Line];
  if (first.bullet !== undefined) return 'list-item';
  if (text.slice(first.from, first.end).trimStart().startsWith('>')) return 'quote';
  const content = text.slice(first.start, first.end);
  const isUnderlined = next !== undefined && /^(?:={3,}|-{3,}|~{3,})$/.test(text.slice(next.from, next.end).trim());
  const isShouted = LETTER.test(content) && content === content.toUpperCase() && content !== content.toLowerCase();
  return group.length === 1 && (isUnderlined || (isShouted && content.length < 80)) ? 'heading' : 'paragraph';
}

function cellsOf(text: string, { start, end, indent }: Line): TextBlock[] {
  const cells: TextBlock[] = [];
  let from = start;
  const add = (to: number): void => {
    if (to > from)
      cells.push({ context: 'table-cell', indent, start: from, end: to, pieces: textPieces(text, from, to) });
  };
  for (const { 0: gap, index } of text.slice(start, end).matchAll(COLUMNS)) {
    add(start + index);
    from = start + index + gap.length;
  }
  add(end);
  return cells;
}

function blockOf(text: string, group: readonly Line[], width: number | undefined, context: string): TextBlock {
  const [first, second] = group as [Line, Line | undefined];
  const pieces: Piece[] = [];
  group.forEach((line, index) => {
    const before = group[index - 1];
    // A dash that begins a line by chance belongs to the text.
    const start = index === 0 ? line.start : line.from + marginOf(line);
    if (before) pieces.push({ kind: 'text', value: ' ', exact: false, start: before.end, end: start });
    pieces.push(...textPieces(text, start, line.end));
  });
  const { start, indent } = first;
  const end = group.at(-1)!.end;
  return {
    context,
    start,
    end,
    indent,
    pieces,
    ...(second && {
      prefix: text.slice(second.from, second.from + marginOf(second)),
      width: Math.max(width ?? 0, ...group.map(({ length }) => length)),
    }),
  };
}

/** Text letter by letter; control characters are codes, as files for translators cannot hold them. */
function textPieces(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const raw = text.slice(start, end);
  let from = 0;
  const upTo = (to: number): void => {
    if (to > from)
      pieces.push({ kind: 'text', value: raw.slice(from, to), exact: true, start: start + from, end: start + to });
  };
  for (const { 0: found, index } of raw.matchAll(new RegExp(UNSPEAKABLE, 'gu'))) {
    upTo(index);
    from = index + found.length;
    pieces.push({
      kind: 'standalone',
      type: 'other',
      equiv: '\uFFFD',
      text: '',
      start: start + index,
      end: start + from,
    });
  }
  upTo(raw.length);
  return pieces;
}
