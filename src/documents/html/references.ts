import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { UNSPEAKABLE } from '../../text/speakable.js';
import type { CodePiece, Piece } from '../running/pieces.js';
import { shortForm } from './short-form.js';

/** White space as HTML knows it, what may be a reference, tags of templates (Jinja, Liquid, Vue), and what cannot be said. Such a character travels as a code. */
const SPECIAL =
  /[ \t\n\f\r]{2,}|[\t\n\f\r]|&(?:#[0-9xX]|[A-Za-z])[0-9A-Za-z]{0,40}[;=]?|\{\{[^{}]{1,200}\}\}|\{%[^%{}]{1,300}%\}|[\u0000-\u0008\u000B\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
const IS_SPACE = /^[ \t\n\f\r]/;

const codeOf = (raw: string, start: number): CodePiece => ({
  kind: 'standalone',
  type: 'other',
  text: '',
  equiv: raw.startsWith('&') ? raw : '\uFFFD',
  start,
  end: start + raw.length,
});

/** How many letters and digits two texts have in common at their ends. */
function commonEnd(one: string, other: string): number {
  let length = 0;
  while (/[0-9A-Za-z=]/.test(one.charAt(one.length - 1 - length)) && one.at(-1 - length) === other.at(-1 - length))
    length++;
  return length;
}

/**
 * The pieces of a stretch of text between tags, from one offset to another: white space is one space, as browsers show it,
 * references are the characters that they stand for.
 */
export function textPieces(page: string, start: number, end: number): Piece[] {
  const raw = page.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  const exactUpTo = (to: number): void => {
    if (to > from)
      pieces.push({ kind: 'text', value: raw.slice(from, to), exact: true, start: start + from, end: start + to });
  };
  for (const { 0: found, index } of raw.matchAll(SPECIAL)) {
    const said = IS_SPACE.test(found) ? ' ' : found.startsWith('&') ? decodeHTML(found) : undefined;
    // An ampersand that begins no reference is one.
    if (said === found) continue;
    exactUpTo(index);
    if (found.startsWith('{')) {
      from = index + found.length;
      const { text: _, ...code } = codeOf(found, start + index);
      pieces.push({ ...code, equiv: shortForm(found) });
      continue;
    }
    // Older references end without a semicolon: what follows them is text.
    const tail = said === undefined ? 0 : commonEnd(found, said);
    const value = said?.slice(0, said.length - tail);
    const markup = found.slice(0, found.length - tail);
    from = index + markup.length;
    if (value === undefined || UNSPEAKABLE.test(value)) pieces.push(codeOf(markup, start + index));
    else pieces.push({ kind: 'text', value, exact: false, start: start + index, end: start + from });
  }
  exactUpTo(raw.length);
  return pieces;
}

/** The text of an attribute's raw value in one line; undefined where it holds what cannot be said. */
export function attributeValue(raw: string): string | undefined {
  const value = raw.replace(/&(?:#[0-9xX]|[A-Za-z])[0-9A-Za-z]{0,40}[;=]?/g, (found) => decodeHTMLAttribute(found));
  const line = value.replace(/[ \t\n\f\r]+/g, ' ').trim();
  return UNSPEAKABLE.test(line) ? undefined : line;
}
