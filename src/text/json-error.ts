import { type ParseError, parse } from 'jsonc-parser';

/** Why a text is no JSON; chooses the words of its message. */
export type JsonFlaw = 'key' | 'value' | 'colon' | 'comma' | 'close' | 'more' | 'string' | 'sign' | 'end';

/** What is wrong in a text that is no JSON, and where: line and column from 1. */
export interface JsonError {
  readonly what: JsonFlaw;
  readonly line: number;
  readonly column: number;
}

/** By jsonc-parser's ParseErrorCode, a const enum that code compiled file by file cannot read. */
const FLAWS: Readonly<Record<number, JsonFlaw>> = {
  3: 'key',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'close',
  8: 'close',
  9: 'more',
  12: 'string',
  14: 'string',
  15: 'string',
  16: 'string',
};

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // Nested more deeply than there is room for.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors.sort((a, b) => a.offset - b.offset)[0];
}

/** Where and why a text, which `JSON.parse` refused, stops being JSON; the same words on every version of Node. */
export function jsonError(text: string): JsonError {
  const error = firstError(text);
  const offset = Math.min(error?.offset ?? text.length, text.length);
  const before = text.slice(0, offset).split('\n');
  const isEnd = text.slice(offset).trim() === '';
  const what = isEnd ? 'end' : ((error && FLAWS[error.error]) ?? 'sign');
  return { what, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
