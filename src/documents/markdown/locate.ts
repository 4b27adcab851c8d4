import type { Place } from '../../model/index.js';
import { locatePart } from '../html/locate.js';
import { lineIndex } from '../line-index.js';
import type { MarkdownDocument } from './layout.js';
import type { Piece } from './pieces.js';

/** Gives the offset in the document of an offset in a unit's plain text. */
type Find = (offset: number) => number;

interface Locator {
  readonly finds: ReadonlyMap<string, Find>;
  readonly place: (offset: number) => Place;
}

// Made at the first question only: most runs find nothing.
const locators = new WeakMap<MarkdownDocument, Locator>();

const lengthOf = (piece: Piece): number => (piece.kind === 'text' ? piece.value : (piece.text ?? '')).length;

function inPieces(pieces: readonly Piece[], offset: number): number {
  let seen = 0;
  let last = pieces[0]?.start ?? 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    if (offset < seen + length) {
      return piece.kind === 'text' && piece.exact ? piece.start + (offset - seen) : piece.start;
    }
    seen += length;
    if (length > 0) last = piece.end;
  }
  return last;
}

/** A value that the document writes letter by letter, with or without a quote before it; else where it begins. */
function inValue(text: string, start: number, value: string, from: number): Find {
  const begin = [start, start + 1].find((at) => text.startsWith(value, at));
  return (offset) => (begin === undefined ? start : begin + from + offset);
}

function locatorOf(document: MarkdownDocument): Locator {
  const finds = new Map<string, Find>();
  const { text } = document;
  for (const { value, ids } of document.frontMatter) {
    ids.forEach((id, i) => {
      finds.set(id, inValue(text, value.start, value.value, value.sentences[i]?.start ?? 0));
    });
  }
  for (const { sentences, titles } of document.blocks) {
    for (const { id, sentence } of sentences) finds.set(id, (offset) => inPieces(sentence.pieces, offset));
    for (const { id, title } of titles) {
      finds.set(id, inValue(text, title.start, title.value.trim(), 0));
    }
  }
  document.html.parts.forEach((part, index) => {
    finds.set(document.htmlIds[index]!, (offset) => locatePart(document.html, part, offset));
  });
  return { finds, place: lineIndex(text, document.units[0]?.place.file ?? '') };
}

/**
 * Line and column of an offset (UTF-16) in a unit's plain text. Text that the document writes otherwise (an escape, a
 * reference) is placed where its writing begins. Undefined where there is no such unit.
 */
export function locateMarkdown(document: MarkdownDocument, id: string, offset: number): Place | undefined {
  let locator = locators.get(document);
  if (!locator) {
    locator = locatorOf(document);
    locators.set(document, locator);
  }
  const find = locator.finds.get(id);
  return find && locator.place(find(offset));
}
