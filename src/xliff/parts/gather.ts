import { isBlank } from '../merge/same-text.js';
import type { SidePiece } from './pieces.js';

/** Of which segment each piece of a side is told: what stands between two goes with the one that follows. */
export function owners(pieces: readonly SidePiece[], last: string | undefined): (string | undefined)[] {
  const found: (string | undefined)[] = new Array(pieces.length);
  let next: string | undefined;
  for (let index = pieces.length - 1; index >= 0; index--) {
    next = pieces[index]?.key ?? next;
    found[index] = next ?? last;
  }
  return found;
}

/**
 * The stretches of some segments of a side, in order. Spaces around them are left out, codes are not: those that stand between
 * two segments would be seen by nobody else.
 */
export function gather(pieces: readonly SidePiece[]): SidePiece[] {
  const isText = ({ key, content }: SidePiece): boolean => key !== undefined && !isBlank(content);
  const first = pieces.findIndex(isText);
  const last = pieces.findLastIndex(isText);
  return pieces.flatMap((piece, index) =>
    (index < first || index > last) && isBlank(piece.content) ? codesIn(piece) : [piece],
  );
}

function codesIn(piece: SidePiece): SidePiece[] {
  let passed = 0;
  const found: SidePiece[] = [];
  for (const part of piece.content) {
    const length = typeof part === 'string' ? part.length : (part.text?.length ?? 0);
    if (typeof part !== 'string') {
      found.push({ ...piece, content: [part], length, from: piece.from + passed, offset: piece.offset + passed });
    }
    passed += length;
  }
  return found;
}
