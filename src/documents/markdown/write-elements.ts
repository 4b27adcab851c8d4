import { escapeText, reference, type TextPlace } from './escape.js';
import type { CodePiece } from './pieces.js';
import { type Element, isAttention, isMark } from './place-content.js';

/** How hard to try: `own` delimiters, `mixed` where delimiters of one kind would touch, HTML tags. */
export type Delimiters = 'own' | 'mixed' | 'html';

export interface Writing {
  readonly delimiters: Delimiters;
  /** The bytes of a code, with translated titles. */
  readonly bytes: (code: CodePiece) => string;
  readonly place: Omit<TextPlace, 'before' | 'after' | 'lineStart'> & {
    readonly lineStart: boolean;
    readonly before: string;
    readonly after: string;
  };
}

const TAGS = { bold: 'strong', italic: 'em', strike: 'del', other: 'mark' } as const;

/** Writes elements as Markdown: text escaped for its place, delimiters of emphasis so that they work beside it. */
export function writeElements(elements: readonly Element[], writing: Writing): string {
  const codes = elements.map((element) => (element.code === undefined ? undefined : writing.bytes(element.code)));
  chooseDelimiters(elements, codes, writing.delimiters);
  const out: string[] = [];
  let before = writing.place.before;
  let { lineStart } = writing.place;
  elements.forEach((element, index) => {
    const after = index + 1 < elements.length ? firstChar(elements[index + 1], codes[index + 1]) : writing.place.after;
    let written: string;
    if (element.text !== undefined) {
      written = escapeText(element.text, { ...writing.place, before, after, lineStart });
      if (elements[index + 1]?.code?.text === '\n') written = written.replace(/[ \t]$/, reference);
    } else {
      written = codes[index] ?? '';
      if (element.code.kind === 'close' && element.code.ownLabel !== undefined) written = `][${element.code.ownLabel}]`;
      if (writing.place.flavour === 'markdown') written = delimitUrl(element.code, written, before, after);
    }
    out.push(written);
    if (written !== '') before = written.charAt(written.length - 1);
    lineStart = element.code === undefined ? lineStart && written === '' : /[\r\n][ \t>]*$/.test(written);
    if (element.code?.kind === 'open' && element.code.type === 'link') lineStart = false;
  });
  if (writing.delimiters !== 'html') {
    // Encoding one character may take a letter from the delimiter on its other side; twice is always enough.
    makeFlanking(elements, out);
    makeFlanking(elements, out);
  }
  return out.join('');
}

function firstChar(element: Element | undefined, code: string | undefined): string {
  return (element?.text ?? code ?? '').charAt(0);
}

/** A bare address goes between angle brackets where its neighbours would become part of it. */
function delimitUrl(code: CodePiece, written: string, before: string, after: string): string {
  if (code.type !== 'link' || code.kind !== 'standalone' || !/^(?:https?:|[\w.+-]+@)/i.test(written)) return written;
  if (/^[\s(*_~]?$/.test(before) && /^\s?$/.test(after)) return written;
  return /[<>\s]/.test(written) ? written : `<${written}>`;
}

/** Sets the delimiters of emphasis: not the same character for two pairs that touch, or tags. */
function chooseDelimiters(elements: readonly Element[], codes: (string | undefined)[], delimiters: Delimiters): void {
  const chosen = new Map<number, string>();
  elements.forEach(({ code, pair }, index) => {
    if (code === undefined || pair === undefined || !isAttention(code)) return;
    if (delimiters === 'own') {
      if (code.kind === 'open' && codes[index]?.startsWith('_') && insideWord(elements, index)) chosen.set(pair, '*');
      if (chosen.has(pair)) codes[index] = codes[index]?.replaceAll('_', '*');
    } else if (delimiters === 'html') {
      const tag = TAGS[code.type as keyof typeof TAGS];
      codes[index] = code.kind === 'open' ? `<${tag}>` : `</${tag}>`;
    } else if (code.type !== 'strike' && !isMark(code)) {
      const char = chosen.get(pair) ?? (touching(elements, codes, index, chosen).has('*') ? '_' : '*');
      chosen.set(pair, char);
      codes[index] = char.repeat(code.type === 'bold' ? 2 : 1);
    }
  });
}

/** Whether a pair begins or ends within a word, where `_` does not work. */
function insideWord(elements: readonly Element[], index: number): boolean {
  const end = elements.findIndex((one, at) => at > index && one.pair === elements[index]?.pair);
  return isWord(edge(elements[index - 1]?.text, 1)) || isWord(edge(elements[end + 1]?.text, -1));
}

/** The delimiters beside a pair: before its opening, and around it where both close together. */
function touching(
  elements: readonly Element[],
  codes: readonly (string | undefined)[],
  index: number,
  chosen: ReadonlyMap<number, string>,
): Set<string> {
  const end = elements.findIndex((one, at) => at > index && one.pair === elements[index]?.pair);
  const outer = elements[end + 1];
  const around = outer?.code?.kind === 'close' ? chosen.get(outer.pair ?? -1) : undefined;
  return new Set([codes[index - 1]?.charAt(0) ?? '', around ?? '']);
}

/**
 * Makes delimiters left- or right-flanking, as CommonMark wants them (section 6.2), by writing the characters beside them as
 * character references: a reference counts as punctuation, so white space inside and letters outside stop being in the way.
 */
function makeFlanking(elements: readonly Element[], out: string[]): void {
  elements.forEach((element, index) => {
    const { code } = element;
    if (code === undefined || !isAttention(code)) return;
    const step = code.kind === 'open' ? 1 : -1;
    const inner = elements[index + step];
    const innerAt = index + step;
    if (inner?.text !== undefined && /\s/.test(edge(out[innerAt], -step))) encodeEdge(out, innerAt, -step);
    if (isMark(code)) return;
    const outerAt = index - step;
    if (elements[outerAt]?.text === undefined || !isWord(edge(out[outerAt], step))) return;
    const marker = out[index]?.charAt(0);
    if (!isWord(edge(out[innerAt], -step)) || marker === '_') encodeEdge(out, outerAt, step);
  });
}

/** The character at the start (-1) or end (1) of a written element. */
function edge(written: string | undefined, side: number): string {
  if (written === undefined || written === '') return '';
  return side < 0 ? written.charAt(0) : written.charAt(written.length - 1);
}

/** Neither white space nor ASCII or Unicode punctuation, by UTF-16 code units as micromark reads. */
function isWord(char: string): boolean {
  return char !== '' && !/[\s\p{P}\p{S}]/u.test(char);
}

function encodeEdge(out: string[], index: number, side: number): void {
  const written = out[index] ?? '';
  out[index] = side < 0 ? written.replace(/^./su, reference) : written.replace(/.$/su, reference);
}
