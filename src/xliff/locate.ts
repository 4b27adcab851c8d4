import { type Position, plainText } from '../model/index.js';
import type { XliffText, XliffUnit } from './document.js';

const TAG = /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|(?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|\w{1,16});/y;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many UTF-16 code units a reference stands for. */
function lengthOf([, hex, decimal]: RegExpExecArray): number {
  const point = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  return point > 0xffff ? 2 : 1;
}

/**
 * The index in a text of an offset in the plain text of a `source` or `target`. Undefined where it is not there,
 * or where the text holds what the model does not, so that counting goes astray.
 */
function offsetIn(
  text: string,
  { element, content, codes }: XliffText,
  offset: number,
  base: number,
): number | undefined {
  const plain = plainText(content);
  let seen = 0;
  let at = element.openEnd - base;
  let next = 0;
  let literal = false;
  while (at < element.closeStart - base) {
    const code = codes[next];
    if (code && code.start - base <= at) {
      next++;
      if (code.start - base < at) continue;
      const { length } = code.code.text ?? '';
      if (offset < seen + length) return at;
      seen += length;
      at = code.end - base;
    } else if (literal && text.startsWith(CDATA_END, at)) {
      literal = false;
      at += CDATA_END.length;
    } else if (!literal && text.startsWith(CDATA, at)) {
      literal = true;
      at += CDATA.length;
    } else if (!literal && text[at] === '<') {
      const tag = matched(TAG, text, at);
      if (!tag) return undefined;
      at += tag[0].length;
    } else {
      const reference = !literal && text[at] === '&' ? matched(REFERENCE, text, at) : null;
      const length = reference ? lengthOf(reference) : 1;
      const isBreak = text[at] === '\r';
      if (!reference && !isBreak && text[at] !== plain[seen]) return undefined;
      if (offset < seen + length) return at;
      seen += length;
      at += reference ? reference[0].length : isBreak && text[at + 1] === '\n' ? 2 : 1;
    }
  }
  return undefined;
}

/** The position of an offset that lies behind one whose position is known. */
export function positionAfter(text: string, from: number, known: Position, offset: number): Position {
  const breaks = [...text.slice(from, offset).matchAll(/\r\n|[\n\r]/g)];
  const last = breaks.at(-1);
  if (!last) return { line: known.line, column: known.column + offset - from };
  return { line: known.line + breaks.length, column: offset - from - last.index - last[0].length + 1 };
}

/** The texts that make up a side of a unit, in order; none where the file asks for another order. */
function textsOf(unit: XliffUnit, side: 'source' | 'target'): readonly XliffText[] {
  const whole = side === 'source' ? unit.sourceText : unit.targetText;
  if (whole) return [whole];
  if (unit.segments.some(({ order }) => order !== undefined)) return [];
  return unit.segments.flatMap((segment) => (side === 'source' ? segment.sourceText : segment.targetText) ?? []);
}

/**
 * Line and column of an offset (UTF-16) in the plain text of a unit's source or target.
 * @param text of the document that the unit was read from, or of the unit
 * @param base offset in the document where the text begins
 */
export function locateInUnit(
  text: string,
  unit: XliffUnit,
  side: 'source' | 'target',
  offset: number,
  base = 0,
): Position | undefined {
  let rest = offset;
  for (const part of textsOf(unit, side)) {
    const { length } = plainText(part.content);
    if (rest < length) return locateInText(text, part, rest, base);
    rest -= length;
  }
  return undefined;
}

/** The same of an offset in the plain text of one `source`, `target` or `seg-source`. */
export function locateInText(text: string, part: XliffText, offset: number, base = 0): Position | undefined {
  const at = offsetIn(text, part, offset, base);
  return at === undefined ? undefined : positionAfter(text, part.element.start - base, part, at);
}
