import type { InlineCode } from '../model/index.js';
import type { XliffUnit } from './document.js';
import type { WrittenText } from './written-text.js';

/** Gives the markup of a code as the document writes it; nothing for codes that it does not have. */
export type RawCodes = (code: InlineCode) => string | undefined;

/** The codes of a unit as its source writes them, so that a target keeps their family and their attributes. */
export function rawCodesOf(document: WrittenText, unit: XliffUnit): RawCodes {
  const raw = new Map<string, string>();
  const texts = [
    unit.sourceText,
    unit.segSource,
    ...unit.segments.map((segment) => segment.sourceText),
    unit.targetText,
  ];
  for (const text of texts) {
    for (const { code, start, end } of text?.codes ?? []) {
      const key = `${code.kind} ${code.id}`;
      if (!raw.has(key)) raw.set(key, document.slice(start, end));
    }
  }
  return (code) => raw.get(`${code.kind} ${code.id}`);
}

/** Is it one tag of an element that holds what stands between the halves (`g`, `pc`)? */
export function isHolder(raw: string): boolean {
  return /^<\/|^<(?:[^\s/>:]+:)?(?:g|pc)[\s/>]/.test(raw);
}
