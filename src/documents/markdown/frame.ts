import type { Block, BlockKind } from './pieces.js';

const PREFIX = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

/**
 * What says how the text of a block is read: the marks around a title; for the first cell of a row without a bar before it,
 * that it begins the line. Undefined for other blocks.
 */
export function frameOf(text: string, kind: BlockKind, start: number, end: number): Block['frame'] {
  if (kind !== 'title' && kind !== 'cell') return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text
    .slice(lineStart, start)
    .replace(/^\uFEFF/, '')
    .replace(PREFIX, '');
  if (kind === 'cell') return before === '' ? ['', ' |\n:-|'] : undefined;
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return [before, after];
}
