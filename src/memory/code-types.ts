import type { CodeType } from '../model/index.js';

/** Types that TMX 1.4b recommends; all others begin with `x-`. */
const TO_TMX: Readonly<Record<CodeType, string>> = {
  bold: 'bold',
  italic: 'italic',
  link: 'link',
  image: 'image',
  lb: 'lb',
  footnote: 'fnote',
  strike: 'x-strike',
  code: 'x-code',
  html: 'x-html',
  other: 'x-other',
};
const FROM_TMX = new Map(Object.entries(TO_TMX).map(([type, tmx]) => [tmx, type as CodeType]));

/** TMX `type` of an inline element. */
export function tmxTypeOf(type: CodeType | undefined): string | undefined {
  return type === undefined ? undefined : TO_TMX[type];
}

/** Our type; nothing where it is none of ours. */
export function typeOfTmx(type: string | undefined): CodeType | undefined {
  return type === undefined ? undefined : FROM_TMX.get(type);
}
