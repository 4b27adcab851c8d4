import type { PlaceLabel } from '../../model/index.js';
import type { Piece } from './pieces.js';
import type { UnitContent } from './unit-content.js';

/** A sentence of a block, or what stands between sentences, with where it begins in the block's plain text. */
export type BlockPart =
  | { readonly offset: number; readonly content: UnitContent; readonly pieces?: undefined }
  | { readonly offset: number; readonly content?: undefined; readonly pieces: readonly Piece[] };

/** A paragraph with sentences: what is written anew where one of them is translated. */
export interface Block {
  /** From the first paragraph to the end of the last: several where the marks of all but the last are deleted. */
  readonly start: number;
  readonly end: number;
  /** Start tag and properties of the paragraph that it is written as, without tracked changes. */
  readonly head: string;
  readonly tail: string;
  readonly prefix: string;
  readonly parts: readonly BlockPart[];
  readonly context: string;
  readonly label: PlaceLabel;
  /** Blocks in its text boxes. */
  readonly nested: readonly Block[];
  /** The block whose translation it shows too: the same text box for older programs. */
  readonly mirrors?: Block;
}
