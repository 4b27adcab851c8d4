import { createScanner } from 'jsonc-parser';
import { InputError, type Span } from '../../model/index.js';

/** A string value of a JSON text: the span of its token with the quotes, its path (`menu.items.0`), and what it says. */
export interface JsonString extends Span {
  readonly key: string;
  readonly value: string;
}

const DEFAULT_MAX_NESTING = 100;

/** jsonc-parser's SyntaxKind, a const enum that code compiled file by file cannot read. */
const Token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, string: 10, end: 17 };

/** An object or array that is open: the key or index of the value that comes next. */
interface Level {
  readonly array: boolean;
  key: string;
  index: number;
}

/**
 * Every string value of a JSON text, in its order. Any key is a key, `__proto__` too, and one that stands twice is told twice.
 * @throws InputError `resources-json` where it is no JSON object, `input-too-deep` beyond the limit
 */
export function jsonStrings(text: string, file: string, maxNesting: number = DEFAULT_MAX_NESTING): JsonString[] {
  checkJson(text, file);
  const scanner = createScanner(text, true);
  if (text.startsWith('\uFEFF')) scanner.setPosition(1);
  const strings: JsonString[] = [];
  const levels: Level[] = [];
  let named = false;
  for (let token: number = scanner.scan(); token !== Token.end; token = scanner.scan()) {
    const level = levels.at(-1);
    if (token === Token.openBrace || token === Token.openBracket) {
      levels.push({ array: token === Token.openBracket, key: '', index: 0 });
      if (levels.length > maxNesting) throw new InputError('input-too-deep', { limit: maxNesting }, { file });
      named = false;
    } else if (token === Token.closeBrace || token === Token.closeBracket) levels.pop();
    else if (token === Token.colon) named = true;
    else if (token === Token.comma && level) {
      level.index++;
      named = false;
    } else if (token === Token.string && level) {
      const start = scanner.getTokenOffset();
      const raw = text.slice(start, start + scanner.getTokenLength());
      if (level.array || named) {
        const key = levels.map((one) => (one.array ? String(one.index) : one.key)).join('.');
        strings.push({ key, value: JSON.parse(raw), start, end: start + raw.length });
      } else level.key = JSON.parse(raw);
    }
  }
  return strings;
}

function checkJson(text: string, file: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError('resources-json', { reason: (error as Error).message }, { file }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('resources-json', { reason: JSON.stringify(value).slice(0, 40) }, { file });
}
