import { attribute, type XmlTag } from '../xml/xml-events.js';
import { SIZE } from './namespaces.js';

/** Whether an element of a file says that its size restrictions count characters (XLIFF 2, Size and Length Restriction module). */
export const countsCharacters = (tag: XmlTag): boolean =>
  tag.uri === SIZE &&
  tag.local === 'profiles' &&
  /^xliff:(?:codepoints|graphemes)$/.test(attribute(tag, 'generalProfile') ?? '');

const positive = (value: string | undefined): number | undefined =>
  value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : undefined;

/** XLIFF 2: the most of `slr:sizeRestriction`, "30" or "5,30". */
export const maxLength2 = (tag: XmlTag): number | undefined =>
  positive(attribute(tag, 'sizeRestriction', SIZE)?.split(',').at(-1)?.trim());

/** XLIFF 1.2: `maxwidth`, where it is not in pixels, which is what it counts unless it says otherwise. */
export function maxLength12(tag: XmlTag): number | undefined {
  const width = attribute(tag, 'maxwidth');
  return width !== undefined && attribute(tag, 'size-unit') === 'char' ? positive(width) : undefined;
}
