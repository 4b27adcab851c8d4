import type { Content } from '../../model/index.js';
import { speakable } from '../../text/speakable.js';
import type { CodePiece, TextPiece } from './pieces.js';
import type { UnitCode } from './sentences.js';

/** Typed text, or a code of the source; pieces of a translation are of these two kinds. */
export type Element =
  | { readonly text: string; readonly code?: undefined; readonly pair?: undefined }
  | { readonly text?: undefined; readonly code: CodePiece; readonly pair: number };

/** Text as it can stand in a line: line breaks are spaces, control characters go, halves of surrogate pairs become U+FFFD. */
export function cleanText(text: string): string {
  return speakable(text.replace(/\r\n|[\n\v\f\r]/g, ' ').replaceAll('\u007F', ''));
}

/**
 * A translation as text and codes that can be built: unknown codes go, pairs are balanced, a link within a link goes, what
 * is bold or italic around nothing goes, white space and line breaks at both ends go.
 */
export function placeContent(translation: Content, codes: ReadonlyMap<string, UnitCode>): Element[] {
  const elements: Element[] = [];
  const open: { id: string; pair: number; close: CodePiece }[] = [];
  let pairs = 0;
  const closeLast = () => {
    const last = open.pop();
    if (last !== undefined) elements.push({ code: last.close, pair: last.pair });
  };
  for (const part of translation) {
    if (typeof part === 'string') {
      const text = cleanText(part);
      const previous = elements.at(-1);
      if (previous?.text !== undefined) elements[elements.length - 1] = { text: previous.text + text };
      else if (text !== '') elements.push({ text });
      continue;
    }
    const code = codes.get(part.id);
    if (part.kind === 'standalone') {
      if (code?.standalone !== undefined && !(code.standalone.endsLine && emptyLine(elements)))
        elements.push({ code: code.standalone, pair: -1 });
    } else if (part.kind === 'open') {
      if (code?.open === undefined || code.close === undefined || open.some((one) => one.id === part.id)) continue;
      if (code.open.type === 'link' && open.some((one) => one.close.type === 'link')) continue;
      const pair = pairs++;
      open.push({ id: part.id, pair, close: code.close });
      elements.push({ code: code.open, pair });
    } else if (open.some((one) => one.id === part.id)) {
      while (open.at(-1)?.id !== part.id) closeLast();
      closeLast();
    }
  }
  while (open.length > 0) closeLast();
  return trim(withoutEmpty(elements));
}

/** Whether a line break was the last but for white space and codes without width: another one would end the block. */
function emptyLine(elements: readonly Element[]): boolean {
  for (const element of elements.toReversed()) {
    if (element.code?.endsLine) return true;
    if (
      element.text !== undefined
        ? element.text.trim() !== ''
        : element.code.kind === 'standalone' || !isAttention(element.code)
    )
      return false;
  }
  return true;
}

function withoutEmpty(elements: readonly Element[]): Element[] {
  const kept: Element[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    const empty =
      element.code?.kind === 'close' &&
      last?.code?.kind === 'open' &&
      last.pair === element.pair &&
      isAttention(element.code);
    if (empty) kept.pop();
    else if (element.text !== undefined && last?.text !== undefined)
      kept[kept.length - 1] = { text: last.text + element.text };
    else kept.push(element);
  }
  return kept;
}

/** Emphasis, strikethrough and marked text: their delimiters work or not by what stands beside them. */
export function isAttention(code: CodePiece): boolean {
  return code.type === 'bold' || code.type === 'italic' || code.type === 'strike' || isMark(code);
}

/** `==marked==`. */
export function isMark(code: CodePiece): boolean {
  return code.type === 'other' && code.equiv === '==';
}

function trim(elements: Element[]): Element[] {
  for (;;) {
    const first = elements[0];
    if (first?.text !== undefined && first.text !== first.text.trimStart())
      elements[0] = { text: first.text.trimStart() };
    else if (first?.text === '' || first?.code?.text === '\n') elements.shift();
    else break;
  }
  for (;;) {
    const last = elements.at(-1);
    if (last?.text !== undefined && last.text !== last.text.trimEnd())
      elements[elements.length - 1] = { text: last.text.trimEnd() };
    else if (last?.text === '' || last?.code?.text === '\n') elements.pop();
    else break;
  }
  return elements;
}

/** A sentence's own pieces as elements, for writing it anew. */
export function elementsOf(pieces: readonly (TextPiece | CodePiece)[]): Element[] {
  const elements: Element[] = [];
  for (const piece of pieces) {
    const last = elements.at(-1);
    if (piece.kind !== 'text') elements.push({ code: piece, pair: piece.pair ?? -1 });
    else if (last?.text !== undefined) elements[elements.length - 1] = { text: last.text + piece.value };
    else elements.push({ text: piece.value });
  }
  return elements;
}
