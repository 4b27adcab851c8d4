import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Part, PlainMessage } from './fill-in.js';

function partsOf(ast: readonly MessageFormatElement[]): PlainMessage | undefined {
  const parts: Part[] = [];
  for (const element of ast) {
    if (element.type === TYPE.literal) parts.push(element.value);
    else if (element.type === TYPE.argument) parts.push({ argument: element.value });
    else if (element.type === TYPE.select) {
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
export function plainMessage(message: string): PlainMessage | undefined {
  try {
    return partsOf(parse(message, { ignoreTag: true }));
  } catch {
    return undefined;
  }
}
