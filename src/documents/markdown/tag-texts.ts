import type { AttributeText } from '../html/attribute-text.js';
import { shownAs } from '../html/attributes.js';
import { attributeValue } from '../html/references.js';
import type { TitleText } from './pieces.js';

const NAME = /<([A-Za-z][\w.:-]*)/y;
/** White space may hold the marks of a quote that the tag goes through. */
const ATTRIBUTE = /\s[\s>]*([^\s"'<>/={}]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`{}]+|(?=\{)))?/y;
const WORD = /[\p{L}\p{N}]/u;
/** What components show, by custom: they say nowhere what they do with their attributes. */
const COMPONENT: ReadonlyMap<string, string> = new Map([
  ...['caption', 'description', 'heading', 'label', 'placeholder', 'aria-label'].map(
    (name) => [name, 'label'] as const,
  ),
  ...['summary', 'text', 'title'].map((name) => [name, 'title'] as const),
  ['alt', 'image-alt'],
]);

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly quote: AttributeText['quote'];
}

function found(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a value in braces ends. */
function behindBraces(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return end;
}

/** The attributes of a start tag whose values are written out, the first of each name. */
function attributesOf(text: string, start: number, end: number): Attribute[] {
  const attributes = new Map<string, Attribute>();
  for (let at = start; at < end; ) {
    const match = found(ATTRIBUTE, text, at);
    if (!match) {
      // Braces hold what a program reads; anything else ends the tag.
      const brace = /^\s*\{/.exec(text.slice(at, Math.min(end, at + 200)));
      if (!brace) break;
      at = behindBraces(text, at + brace[0].length - 1, end);
      continue;
    }
    const [whole, name = '', written = ''] = match;
    at += whole.length;
    const quote = (/^["']/.exec(written)?.[0] ?? '') as AttributeText['quote'];
    const from = at - written.length + quote.length;
    const raw = text.slice(from, at - quote.length);
    const value = attributeValue(raw);
    const key = name.toLowerCase();
    if (value === undefined || attributes.has(key)) continue;
    const begin = from + raw.length - raw.trimStart().length;
    attributes.set(key, { name: key, value, start: begin, end: begin + raw.trim().length, quote });
  }
  return [...attributes.values()];
}

/**
 * The texts of a tag's attributes that readers see, of HTML or of a component (whose name begins with a capital), each in one line.
 * Offsets are of the text.
 */
export function tagTexts(text: string, start: number, end: number): TitleText[] {
  const name = found(NAME, text, start);
  if (!name || start + name[0].length >= end) return [];
  const tagName = name[1] as string;
  const attributes = attributesOf(text, start + name[0].length, end);
  const isKept = attributes.some((one) => one.name === 'translate' && one.value.toLowerCase() === 'no');
  if (isKept) return [];
  const isComponent = /^[A-Z]/.test(tagName);
  return attributes.flatMap(({ name: key, value, quote, ...span }): TitleText[] => {
    const tag = { tagName: tagName.toLowerCase(), attrs: attributes };
    const context = isComponent ? COMPONENT.get(key) : shownAs(tag, key);
    if (context === undefined || !WORD.test(value) || /[\r\n]/.test(text.slice(span.start, span.end))) return [];
    return [{ ...span, value, context, quote }];
  });
}
