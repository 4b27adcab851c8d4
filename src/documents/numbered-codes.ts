import { type CodeType, type Content, content, type InlineCode } from '../model/index.js';
import type { SharedCodes } from './shared-codes.js';

/** What of a piece of text its sentence is told by. */
interface Text {
  readonly kind: 'text';
  readonly value: string;
}

/** What of a piece of markup its inline code is told by. */
interface Code {
  readonly kind: 'open' | 'close' | 'standalone';
  readonly type: CodeType;
  /** The same for both halves of a pair. */
  readonly pair?: number;
  readonly equiv?: string;
  /** The text that it stands for; an empty one takes no place in the text. */
  readonly text?: string;
}

/** The pieces behind an inline code of a sentence: both halves of a pair, or one that stands alone. */
export interface UnitCode<C> {
  readonly standalone?: C;
  readonly open?: C;
  readonly close?: C;
}

/** What a piece is to the segmentation: a code that stands for something is one character. */
export function readable(piece: Text | Code): string {
  if (piece.kind === 'text') return piece.value;
  return piece.kind === 'standalone' ? (piece.text ?? '\uFFFC') : '';
}

/** Pieces as content: codes are numbered from "1" in their order, both halves of a pair alike. */
export function numberedCodes<C extends Code>(
  pieces: readonly (Text | C)[],
  shared: SharedCodes,
): { readonly source: Content; readonly codes: ReadonlyMap<string, UnitCode<C>> } {
  const ids = new Map<number, string>();
  const codes = new Map<string, UnitCode<C>>();
  let count = 0;
  const parts = pieces.map((piece): string | InlineCode => {
    if (piece.kind === 'text') return piece.value;
    const { kind, type, pair, equiv, text } = piece;
    const id = (pair === undefined ? undefined : ids.get(pair)) ?? String(++count);
    if (pair !== undefined) ids.set(pair, id);
    codes.set(id, { ...codes.get(id), [kind]: piece });
    return shared.of({
      kind,
      id,
      type,
      ...(equiv !== undefined && { equiv }),
      ...(text !== undefined && text !== '' && { text }),
    });
  });
  // A copy has no room for more.
  return { source: content(parts).slice(), codes };
}
