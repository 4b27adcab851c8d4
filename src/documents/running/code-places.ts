import type { Content, InlineCode, Span } from '../../model/index.js';
import type { UnitCode } from '../numbered-codes.js';
import type { CodePiece } from './pieces.js';

/** An inline code of a sentence, as it is written again. */
export interface PlacedCode {
  /** What stands alone, or opens. */
  readonly open: Span;
  readonly close?: Span;
  /** See `CodePiece.isLone`. */
  readonly isLone: boolean;
}

/** Numbers of a code: start and end of what stands alone or opens, start and end of what closes. */
const NUMBERS = 4;
/** In the place of a closing tag: there is none; or it stands in another sentence, or nowhere. */
const ALONE = -1;
const LONE = -2;

/**
 * Where the inline codes of a document's sentences stand, as numbers in one list: as objects they would take ten times what
 * they stand for. Codes of a sentence have the ids "1", "2", … in its order.
 */
export class CodePlaces {
  private numbers = new Int32Array(64);
  private length = 0;

  /** Adds the codes of a sentence; gives the number by which `of` finds them. */
  add(codes: ReadonlyMap<string, UnitCode<CodePiece>>): number {
    const first = this.length / NUMBERS;
    for (const { standalone, open, close } of codes.values()) {
      const one = standalone ?? open ?? close!;
      const isPair = open !== undefined && close !== undefined;
      this.push(one.start, one.end, isPair ? close.start : one.isLone ? LONE : ALONE, isPair ? close.end : ALONE);
    }
    return first;
  }

  /** @param id of a code that the sentence has */
  of(sentence: number, id: string): PlacedCode {
    const at = (sentence + Number(id) - 1) * NUMBERS;
    const [start = 0, end = 0, from = ALONE, to = ALONE] = this.numbers.subarray(at, at + NUMBERS);
    const open = { start, end };
    return { open, ...(from >= 0 && { close: { start: from, end: to } }), isLone: from === LONE };
  }

  private push(...code: readonly [number, number, number, number]): void {
    if (this.length + NUMBERS > this.numbers.length) {
      // Little room to spare: it is kept as long as the document.
      const grown = new Int32Array(Math.ceil((this.numbers.length * 5) / 4 / NUMBERS) * NUMBERS);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    this.numbers.set(code, this.length);
    this.length += NUMBERS;
  }
}

/** The inline codes of a sentence by their ids: of a pair the half that opens. */
export function codesById(source: Content): ReadonlyMap<string, InlineCode> {
  const codes = new Map<string, InlineCode>();
  for (const part of source) if (typeof part !== 'string' && !codes.has(part.id)) codes.set(part.id, part);
  return codes;
}
