import type { Place } from '../model/index.js';
import { firstFrom } from '../text/first-from.js';

/** Gives a function from offsets (UTF-16) to places; lines end with LF, CRLF or CR, and a byte order mark has no column. */
export function lineIndex(text: string, file: string): (offset: number) => Place {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.exec(text) !== null) starts.push(lineEnd.lastIndex);
  return (offset) => {
    const line = Math.max(1, firstFrom(starts, offset + 1));
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
