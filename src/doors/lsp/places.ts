import { resolve } from 'node:path';
import type { Place, Span } from '../../model/index.js';
import type { PlacedPair } from '../../validate/result.js';

/** A stretch of a text as editors count: lines and UTF-16 code units from 0, `end` exclusive. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
  /** The stretch is the text itself, letter by letter: it may be written anew. */
  readonly isExact: boolean;
}

/** Where a place of a file is in its text; undefined where it is in another file. A place alone goes to the end of its line. */
export function placeIn(
  place: Place | null,
  path: string,
  folder: string,
  lines: readonly string[],
): TextRange | undefined {
  if (!place || place.label || resolve(folder, place.file) !== path) return undefined;
  const line = Math.min(Math.max(0, place.line - 1), Math.max(0, lines.length - 1));
  const { length } = lines[line]?.trimEnd() ?? '';
  const character = Math.min(Math.max(0, place.column - 1), length);
  const end = place.endColumn === undefined ? length : Math.max(character, place.endColumn - 1);
  return {
    start: { line, character },
    end: { line, character: end },
    isExact: place.endColumn !== undefined,
  };
}

/** Where a stretch of one side of a pair stands, by its first and its last code unit. */
export function placeOfSpan(
  pair: PlacedPair,
  side: 'source' | 'target',
  { start, end }: Span,
): readonly [Place, Place] | undefined {
  const first = pair.placeOf?.(side, start);
  const last = pair.placeOf?.(side, Math.max(start, end - 1));
  return first && last && [first, last];
}
