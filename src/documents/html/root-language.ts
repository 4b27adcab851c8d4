import type { LanguageTag } from '../../model/index.js';
import type { Edit } from '../../xml/splice.js';
import { type TagAttributes, valueSpan } from './attributes.js';

/** Scripts and languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
const RIGHT_TO_LEFT_SCRIPT = /-(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)(?:-|$)/i;
const OTHER_SCRIPT = /^[a-z]{2,3}-(?:Latn|Cyrl)(?:-|$)/i;

function isRightToLeft(language: LanguageTag): boolean {
  return RIGHT_TO_LEFT_SCRIPT.test(language) || (RIGHT_TO_LEFT.test(language) && !OTHER_SCRIPT.test(language));
}

/** The start tag of `html` or `body`, and where its name ends. */
export interface RootTag extends TagAttributes {
  readonly nameEnd: number;
}

/**
 * What says in a page's outermost tags which language it is in, for another language: `lang` of `html` (made where it is
 * lacking) and of `body`, `xml:lang` where there is one, `dir` where it has to be another.
 */
export function rootLanguage(page: string, tags: readonly RootTag[], language: LanguageTag): Edit[] {
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  const edits: Edit[] = [];
  for (const { tagName, attrs, places, nameEnd } of tags) {
    let made = '';
    const set = (name: string, value: string, isMade: boolean): void => {
      const place = places[name];
      if (place === undefined) {
        if (isMade) made += ` ${name}="${value}"`;
        return;
      }
      const span = valueSpan(page, place.startOffset, place.endOffset);
      if (!span) edits.push({ start: place.startOffset, end: place.endOffset, text: `${name}="${value}"` });
      else if (page.slice(span.start, span.end) !== value)
        edits.push({ start: span.start, end: span.end, text: span.quote === '' ? `"${value}"` : value });
    };
    const isRoot = tagName === 'html';
    set('lang', language, isRoot);
    set('xml:lang', language, false);
    const stated = attrs.find(({ name }) => name === 'dir')?.value.toLowerCase();
    if (stated === 'rtl' || stated === 'ltr') set('dir', direction, false);
    else if (stated === undefined && direction === 'rtl') set('dir', direction, isRoot);
    if (made !== '') edits.push({ start: nameEnd, end: nameEnd, text: made });
  }
  return edits;
}
