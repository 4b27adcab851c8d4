import type { CodeType, Span } from '../../model/index.js';

/** A stretch of text. `exact`: the page says it letter by letter, so that offsets map one to one. */
export interface TextPiece extends Span {
  readonly kind: 'text';
  readonly value: string;
  readonly exact: boolean;
}

/** A stretch of markup: an inline code. */
export interface CodePiece extends Span {
  readonly kind: 'open' | 'close' | 'standalone';
  readonly type: CodeType;
  /** Number of the pair in its block, the same for both halves. */
  readonly pair?: number;
  /** Short form for people, the same for both halves. */
  readonly equiv: string;
  /** The text that it stands for (a line break is "\n"); an empty one takes no place in the text. */
  readonly text?: string;
  /** A tag whose other half stands in another block, or nowhere: it must not get lost. */
  readonly isLone?: true;
}

export type Piece = TextPiece | CodePiece;

/** Running text between two boundaries of blocks: text and markup in order, without gaps. */
export interface Block {
  readonly context: string;
  readonly pieces: readonly Piece[];
}
