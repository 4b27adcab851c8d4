import { createScanner } from 'jsonc-parser';
import { InputError, type Span } from '../../model/index.js';
import { jsonError } from '../../text/json-error.js';

/** A string value of a JSON text: the span of its token with the quotes, its path (`menu.items.0`), and what it says. */
export interface JsonString extends Span {
  readonly key: string;
  /** Its own name in its object; the index in an array. */
  readonly name: string;
  /** The same for the strings of one object, another for each object; of an array too. */
  readonly parent: number;
  /** The span of the token of its name; undefined in an array. */
  readonly nameSpan: Span | undefined;
  readonly value: string;
}

/** A string that is a member of an object. */
export interface JsonMember extends JsonString {
  readonly nameSpan: Span;
}

/** A key that stands more than once in its object: what it said before counts for nothing. */
export interface JsonDuplicate {
  readonly key: string;
  /** Where the name stands that nobody reads any more. */
  readonly start: number;
}

/** What a JSON text says in strings. */
export interface JsonStrings {
  readonly strings: readonly JsonString[];
  readonly duplicates: readonly JsonDuplicate[];
}

const DEFAULT_MAX_NESTING = 100;

/** jsonc-parser's SyntaxKind, a const enum that code compiled file by file cannot read. */
const Token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, colon: 6, string: 10, end: 17 };

/** What an earlier value of a key brought: where its name stands, which strings are below it. */
interface Earlier {
  readonly start: number;
  readonly from: number;
  to: number;
}

/** An object or array that is open: the key or index of the value that comes next. */
interface Level {
  readonly array: boolean;
  readonly id: number;
  readonly earlier: Map<string, Earlier>;
  key: string;
  keySpan: Span;
  index: number;
}

const pathOf = (levels: readonly Level[]): string =>
  levels.map((one) => (one.array ? String(one.index) : one.key)).join('.');

/**
 * Every string value of a JSON text, in its order. Any key is a key, `__proto__` too; of one that stands twice in its object
 * the last value counts, as `JSON.parse` has it, and the ones before are told.
 * @throws InputError `resources-json` where it is no JSON object, `input-too-deep` beyond the limit
 */
export function jsonStrings(text: string, file: string, maxNesting: number = DEFAULT_MAX_NESTING): JsonStrings {
  checkJson(text, file);
  const scanner = createScanner(text, true);
  if (text.startsWith('\uFEFF')) scanner.setPosition(1);
  const strings: JsonString[] = [];
  const duplicates: JsonDuplicate[] = [];
  const unread = new Set<number>();
  const levels: Level[] = [];
  let count = 0;
  let named = false;
  /** The value of the key at hand begins: what an earlier one brought is not read any more. */
  const begin = (level: Level): void => {
    const before = level.earlier.get(level.key);
    if (before) {
      duplicates.push({ key: pathOf(levels), start: before.start });
      for (let index = before.from; index < before.to; index++) unread.add(index);
    }
    level.earlier.set(level.key, { start: level.keySpan.start, from: strings.length, to: strings.length });
  };
  const end = (level: Level | undefined): void => {
    const value = level?.array === false && level.earlier.get(level.key);
    if (value) value.to = strings.length;
  };
  for (let token: number = scanner.scan(); token !== Token.end; token = scanner.scan()) {
    const level = levels.at(-1);
    if (token === Token.openBrace || token === Token.openBracket) {
      const array = token === Token.openBracket;
      levels.push({ array, id: count++, earlier: new Map(), key: '', keySpan: { start: 0, end: 0 }, index: 0 });
      if (levels.length > maxNesting) throw new InputError('input-too-deep', { limit: maxNesting }, { file });
      named = false;
    } else if (token === Token.closeBrace || token === Token.closeBracket) {
      levels.pop();
      end(levels.at(-1));
    } else if (token === Token.colon && level) {
      named = true;
      begin(level);
    } else if (token === Token.comma && level) {
      level.index++;
      named = false;
    } else if (token === Token.string && level) {
      const start = scanner.getTokenOffset();
      const raw = text.slice(start, start + scanner.getTokenLength());
      const value: string = JSON.parse(raw);
      if (!level.array && !named) {
        level.key = value;
        level.keySpan = { start, end: start + raw.length };
        continue;
      }
      const name = level.array ? String(level.index) : level.key;
      const nameSpan = level.array ? undefined : level.keySpan;
      strings.push({ key: pathOf(levels), name, parent: level.id, nameSpan, value, start, end: start + raw.length });
      end(level);
    }
  }
  return { strings: unread.size === 0 ? strings : strings.filter((_, index) => !unread.has(index)), duplicates };
}

function checkJson(text: string, file: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const { what, ...place } = jsonError(text);
    throw new InputError('resources-json', { what }, { file, ...place }, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InputError('resources-json', { what: 'object' }, { file, line: 1, column: 1 });
}
