import { type MessageFormatElement, type PluralElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Part, PlainMessage } from './fill-in.js';

type Options = Readonly<Record<string, { readonly value: MessageFormatElement[] }>>;

/** @param counted the argument of the plural that they stand in, which `#` means */
function partsOf(ast: readonly MessageFormatElement[], counted?: string): PlainMessage | undefined {
  const parts: Part[] = [];
  for (const element of ast) {
    const part = partOf(element, counted);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return parts;
}

function partOf(element: MessageFormatElement, counted: string | undefined): Part | undefined {
  if (element.type === TYPE.literal) return element.value;
  if (element.type === TYPE.argument) return { argument: element.value };
  if (element.type === TYPE.number && !element.style) return { argument: element.value, isNumber: true };
  if (element.type === TYPE.pound && counted !== undefined) return { argument: counted, isNumber: true };
  if (element.type === TYPE.select) {
    const choices = choicesOf(element.options, counted);
    return choices && { argument: element.value, ...choices };
  }
  if (element.type === TYPE.plural && isPlain(element)) {
    const choices = choicesOf(element.options, element.value);
    return choices && { argument: element.value, ...choices, isPlural: true };
  }
  return undefined;
}

const isPlain = ({ offset, pluralType }: PluralElement): boolean => offset === 0 && pluralType === 'cardinal';

function choicesOf(options: Options, counted: string | undefined) {
  const choices = new Map<string, PlainMessage>();
  for (const [key, option] of Object.entries(options)) {
    const choice = partsOf(option.value, counted);
    if (!choice) return undefined;
    choices.set(key, choice);
  }
  const other = choices.get('other');
  return other && { choices, other };
}

/** Parses an ICU message; undefined where it is broken or holds dates, ordinals or numbers in a style, which need the language. */
export function plainMessage(message: string): PlainMessage | undefined {
  try {
    return partsOf(parse(message, { ignoreTag: true }));
  } catch {
    return undefined;
  }
}
