import { offsetIn } from '../running/locate.js';
import type { AttributeText } from './attribute-text.js';
import type { HtmlPart } from './html-text.js';

function inValue(page: string, { start, end, value }: AttributeText, offset: number): number {
  const begin = page.slice(start, end).indexOf(value);
  return begin < 0 ? start : start + begin + offset;
}

/** The offset in a page of an offset in the plain text of one of its parts; of what is written otherwise, where that begins. */
export function locatePart(page: string, { sentence, attribute }: HtmlPart, offset: number): number {
  return sentence ? offsetIn(sentence.pieces, offset) : inValue(page, attribute, offset);
}
