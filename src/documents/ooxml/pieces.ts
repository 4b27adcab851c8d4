import type { CodeType } from '../../model/index.js';
import type { RunFormat } from './run-format.js';

/**
 * A stretch of a part's text that is written again as it stands. With a format it is the child of a run and has to stand
 * in one; without, it stands in the paragraph.
 */
export interface Leaf {
  readonly start: number;
  readonly end: number;
  readonly format?: RunFormat;
}

/** Text of one format. */
export interface TextPiece {
  readonly kind: 'text';
  readonly value: string;
  readonly format: RunFormat;
}

interface CodePiece {
  readonly leaves: readonly Leaf[];
  readonly type: CodeType;
  readonly equiv: string;
}

/** What stands in the text and is no text: a picture, a line break, a footnote's number. */
export interface StandalonePiece extends CodePiece {
  readonly kind: 'standalone';
  /** The text that it stands for; an empty one where it takes no place in the text. */
  readonly text?: string;
}

/** One end of what stands around text: a link, a content control. */
export interface HalfPiece extends CodePiece {
  readonly kind: 'open' | 'close';
  /** The same for both ends, and for nothing else in the paragraph. */
  readonly pair: number;
}

/** What marks a place and is not to be seen: a bookmark, the range of a comment. It stays before or after its sentence. */
export interface AnchorPiece {
  readonly kind: 'anchor';
  readonly leaves: readonly Leaf[];
  readonly after: boolean;
}

/** A paragraph in reading order. */
export type Piece = TextPiece | StandalonePiece | HalfPiece | AnchorPiece;
