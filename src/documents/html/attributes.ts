import type { Span } from '../../model/index.js';
import type { AttributeText } from './attribute-text.js';
import { attributeValue } from './references.js';

/** Attributes whose text readers see or hear, on every element. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['abbr', 'label'],
  ['alt', 'image-alt'],
  ['aria-description', 'label'],
  ['aria-label', 'label'],
  ['aria-placeholder', 'label'],
  ['aria-roledescription', 'label'],
  ['aria-valuetext', 'label'],
  ['label', 'label'],
  ['placeholder', 'label'],
  ['summary', 'title'],
  ['title', 'link-title'],
]);
/** Buttons say what their value is. */
const BUTTONS = /^(?:button|reset|submit)$/i;
/** What a page says of itself to search engines and to those who share it. */
const META =
  /^(?:description|keywords|subject|abstract|apple-mobile-web-app-title|application-name|(?:dc|dcterms)\.(?:title|description|subject)|og:(?:title|description|site_name|image:alt)|twitter:(?:title|description|image:alt))$/i;
const WORD = /[\p{L}\p{N}]/u;
const ASSIGNED = /^[^=]*=[ \t\n\f\r]*(["']?)/;

interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** A start tag: its attributes, and where each of them stands. */
export interface TagAttributes {
  readonly tagName: string;
  readonly attrs: readonly Attribute[];
  readonly places: Readonly<Record<string, { readonly startOffset: number; readonly endOffset: number }>>;
}

/** Where the value of an attribute stands, without its quotes; undefined where it has none. */
export function valueSpan(page: string, start: number, end: number): (Span & Pick<AttributeText, 'quote'>) | undefined {
  const raw = page.slice(start, end);
  const found = ASSIGNED.exec(raw);
  if (!found) return undefined;
  const quote = found[1] as AttributeText['quote'];
  const from = start + found[0].length;
  const isClosed = quote !== '' && raw.length > found[0].length && raw.endsWith(quote);
  return quote !== '' && !isClosed ? undefined : { start: from, end: isClosed ? end - 1 : end, quote };
}

/** As what readers meet the value of an attribute; undefined where they do not. Names are in small letters. */
export function shownAs(
  { tagName, attrs }: Pick<TagAttributes, 'tagName' | 'attrs'>,
  name: string,
): string | undefined {
  const other = (wanted: string): string => attrs.find((one) => one.name === wanted)?.value.trim() ?? '';
  if (tagName === 'meta')
    return name === 'content' && (META.test(other('name')) || META.test(other('property')))
      ? 'front-matter'
      : undefined;
  if (name === 'value') return tagName === 'input' && BUTTONS.test(other('type')) ? 'label' : undefined;
  // The labels of a track are shown, those of components are their own affair.
  if (name === 'label' && !/^(?:optgroup|option|track)$/.test(tagName)) return undefined;
  // Not the address of a style sheet's choice.
  if (tagName === 'link' || tagName === 'style') return undefined;
  return SHOWN.get(name);
}

/** The texts of a tag's attributes that readers see, in the order of the page. */
export function attributeTexts(page: string, tag: TagAttributes): AttributeText[] {
  const texts: AttributeText[] = [];
  for (const { name } of tag.attrs) {
    const context = shownAs(tag, name);
    const place = context === undefined ? undefined : tag.places[name];
    const span = place && valueSpan(page, place.startOffset, place.endOffset);
    if (!span || context === undefined) continue;
    const raw = page.slice(span.start, span.end);
    const value = attributeValue(raw);
    if (value === undefined || !WORD.test(value)) continue;
    // White space at its ends stays.
    const start = span.start + raw.length - raw.trimStart().length;
    texts.push({ ...span, start, end: start + raw.trim().length, value, context });
  }
  return texts;
}
