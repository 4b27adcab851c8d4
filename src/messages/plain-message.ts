import { IntlMessageFormat } from 'intl-messageformat';
import type { Part, PlainMessage } from './fill-in.js';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
// Kinds of parts of a parsed ICU message, as `@formatjs/icu-messageformat-parser` numbers them.
const LITERAL = 0;
const ARGUMENT = 1;
const SELECT = 5;

function partsOf(ast: Ast): PlainMessage | undefined {
  const parts: Part[] = [];
  for (const element of ast) {
    if (element.type === LITERAL) parts.push(element.value);
    else if (element.type === ARGUMENT) parts.push({ argument: element.value });
    else if (element.type === SELECT) {
      const choices = new Map<string, PlainMessage>();
      for (const [key, option] of Object.entries(element.options)) {
        const choice = partsOf(option.value);
        if (!choice) return undefined;
        choices.set(key, choice);
      }
      const other = choices.get('other');
      if (!other) return undefined;
      parts.push({ argument: element.value, choices, other });
    } else return undefined;
  }
  return parts;
}

/** Parses an ICU message; undefined where it is broken or holds plurals, numbers or dates, which need the language. */
export function plainMessage(message: string, language: string): PlainMessage | undefined {
  try {
    return partsOf(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  } catch {
    return undefined;
  }
}
