import { IntlMessageFormat } from 'intl-messageformat';
import type { Compiled, Piece } from './compiled.js';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

// Kinds of elements, as `@formatjs/icu-messageformat-parser` numbers them.
const LITERAL = 0;
const ARGUMENT = 1;
const NUMBER = 2;
const SELECT = 5;
const PLURAL = 6;
const POUND = 7;

/**
 * Takes a message apart.
 * @throws Error where it is broken, or holds what our messages never do: dates, skeletons, offsets, ordinals
 */
export function compileMessage(message: string): Compiled {
  return new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst().map(pieceOf);
}

function pieceOf(element: Element): Piece {
  switch (element.type) {
    case LITERAL:
      return element.value;
    case POUND:
      return 0;
    case ARGUMENT:
      return { kind: 'argument', name: element.value };
    case NUMBER: {
      const { style, value: name } = element;
      if (!style) return { kind: 'number', name };
      if (style === 'integer' || style === 'percent') return { kind: 'number', name, style };
      break;
    }
    case SELECT:
      return { kind: 'select', name: element.value, options: optionsOf(element.options) };
    case PLURAL:
      if (element.offset !== 0 || element.pluralType !== 'cardinal') break;
      return { kind: 'plural', name: element.value, options: optionsOf(element.options) };
  }
  throw new Error(`messages for browsers have no ${JSON.stringify(element)}`);
}

function optionsOf(options: Readonly<Record<string, { value: Element[] }>>): Record<string, Compiled> {
  return Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, value.map(pieceOf)]));
}
