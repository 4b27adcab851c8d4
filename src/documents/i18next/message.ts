import { type Content, content, type InlineCode } from '../../model/index.js';
import { type Placeholder, placeholdersOf } from './placeholders.js';

/** A message as a unit: white space at its ends stays outside, placeholders are inline codes. */
export interface Message {
  readonly source: Content;
  readonly before: string;
  readonly after: string;
  /** What each code is written as, by kind and id. */
  readonly codes: ReadonlyMap<string, string>;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LINE_END = /\r\n|\r|\n/g;

/** Tags of HTML that end a line for the eye. */
const BREAKS = /^<(?:\/(?:p|div|li|ul|ol|h[1-6]|tr|td|th|table|blockquote|dt|dd)|br|hr)\b/i;

const breakOf = (tag: string): Pick<InlineCode, 'text'> => (BREAKS.test(tag) ? { text: '\n' } : {});

function codeKey({ kind, id }: Pick<InlineCode, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Takes a message apart; undefined where it holds nothing to translate. */
export function messageOf(value: string): Message | undefined {
  const message = messageParts(value);
  return message.source.some((part) => typeof part === 'string' && LETTER_OR_DIGIT.test(part)) ? message : undefined;
}

/** Takes any text of a message apart, also one that is nothing but placeholders. */
export function messageParts(value: string): Message {
  const trimmed = value.trim();
  const start = value.indexOf(trimmed);
  const codes = new Map<string, string>();
  const ids = new Map<number, string>();
  const parts: (string | InlineCode)[] = [];
  let count = 0;
  const add = (kind: InlineCode['kind'], raw: string, pair?: number, more: Partial<InlineCode> = {}) => {
    const id = (pair === undefined ? undefined : ids.get(pair)) ?? String(++count);
    if (pair !== undefined) ids.set(pair, id);
    codes.set(codeKey({ kind, id }), raw);
    parts.push({ kind, id, type: 'other', equiv: raw.replace(/\s+/g, ' '), ...more } as InlineCode);
  };
  const addText = (text: string) => {
    let from = 0;
    for (const { index, 0: lineEnd } of text.matchAll(LINE_END)) {
      parts.push(text.slice(from, index));
      add('standalone', lineEnd, undefined, { type: 'lb', equiv: '⏎', text: '\n' });
      from = index + lineEnd.length;
    }
    parts.push(text.slice(from));
  };
  let from = 0;
  for (const { start: at, end, kind, pair } of placeholdersOf(trimmed) as Placeholder[]) {
    addText(trimmed.slice(from, at));
    const raw = trimmed.slice(at, end);
    // A placeholder stands for words, a tag for none, save that it parts what stands before it from what follows.
    add(kind, raw, pair, raw.startsWith('<') ? breakOf(raw) : { text: raw });
    from = end;
  }
  addText(trimmed.slice(from));
  const source = content(parts);
  return { source, before: value.slice(0, start), after: value.slice(start + trimmed.length), codes };
}

/** A translation as the text of a message. Codes that the message does not have are left out. */
export function messageText(message: Message, translation: Content): string {
  const text = translation.map((part) => (typeof part === 'string' ? part : (message.codes.get(codeKey(part)) ?? '')));
  return `${message.before}${text.join('')}${message.after}`;
}
