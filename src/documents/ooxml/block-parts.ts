import type { SharedCodes } from '../shared-codes.js';
import type { BlockPart } from './block.js';
import type { Stretch } from './sentences.js';
import { unitContent } from './unit-content.js';

/** The stretches of a paragraph as parts of its block: of a sentence only its content is kept, and no pieces. */
export function blockParts(stretches: readonly Stretch[], shared: SharedCodes): BlockPart[] {
  return stretches.map(({ isSentence, pieces, offset }) =>
    isSentence ? { offset, content: unitContent(pieces, shared) } : { offset, pieces },
  );
}
