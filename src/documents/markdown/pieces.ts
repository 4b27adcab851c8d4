import type { CodeType, Span } from '../../model/index.js';

/** A stretch of a block's text. `exact`: the source says it letter by letter, so that offsets map one to one. */
export interface TextPiece extends Span {
  readonly kind: 'text';
  readonly value: string;
  readonly exact: boolean;
  /** The space that the end of a line is. */
  readonly softBreak?: true;
}

/** A stretch of a block's markup: an inline code. */
export interface CodePiece extends Span {
  readonly kind: 'open' | 'close' | 'standalone';
  readonly type: CodeType;
  /** Number of the pair in its block; both halves carry it. */
  readonly pair?: number;
  /** The text that the code stands for: a line break is "\n". */
  readonly text?: string;
  /** Short form for people, the same for both halves. */
  readonly equiv?: string;
  /** A line break made by ending the line. */
  readonly endsLine?: true;
  /** The title of a link or an image, between its quotes; texts of a tag's attributes. */
  readonly titles?: readonly TitleText[];
  /** Label of a link or image without a label of its own (`[text]`, `[text][]`): its text is the label. */
  readonly ownLabel?: string;
  /** A definition that this code needs to be what it is. */
  readonly definition?: string;
}

/** A link's title, or the text of a tag's attribute: its place in the source and its text. */
export interface TitleText extends Span {
  readonly value: string;
  /** What it is; `link-title` where nothing is said. */
  readonly context?: string;
  /** Of an attribute: what stands around its value, if anything. */
  readonly quote?: '"' | "'" | '';
}

export type Piece = TextPiece | CodePiece;

export type BlockKind = 'paragraph' | 'atx' | 'setext' | 'cell' | 'title';

/** A block with running text: what it is, where it stands, and its text and markup in order without gaps. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly context: string;
  readonly pieces: readonly Piece[];
  /** What begins the block's later lines (`> `, indentation), in order. */
  readonly prefixes: readonly Span[];
  /** What stands before and behind a title or the first cell of a row in its line, where that says how it is read. */
  readonly frame?: readonly [string, string] | undefined;
}
