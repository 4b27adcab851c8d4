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

function codeKey({ kind, id }: Pick<InlineCode, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Takes a message apart; undefined where it holds nothing to translate. */
export function messageOf(value: string): Message | undefined {
  const trimmed = value.trim();
  if (trimmed === '') return undefined;
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
    // A placeholder stands for words, a tag for none.
    add(kind, raw, pair, raw.startsWith('<') ? {} : { text: raw });
    from = end;
  }
  addText(trimmed.slice(from));
  const source = content(parts);
  if (!source.some((part) => typeof part === 'string' && LETTER_OR_DIGIT.test(part))) return undefined;
  return { source, before: value.slice(0, start), after: value.slice(start + trimmed.length), codes };
}

/** A translation as the text of a message. Codes that the message does not have are left out. */
export function messageText(message: Message, translation: Content): string {
  const text = translation.map((part) => (typeof part === 'string' ? part : (message.codes.get(codeKey(part)) ?? '')));
  return `${message.before}${text.join('')}${message.after}`;
}
