import type { Flavour } from './flavour.js';
import type { BlockKind } from './pieces.js';
import { beginsInline, beginsLine } from './syntax/begins.js';
import { Source } from './syntax/source.js';

/** Where a piece of typed text will stand. */
export interface TextPlace {
  readonly kind: BlockKind;
  readonly flavour: Flavour;
  /** The character of the document before the text; '' at the start of a block. */
  readonly before: string;
  /** The character after it; '' where the block ends. */
  readonly after: string;
  /** Nothing but line prefixes stands before it in its line. */
  readonly lineStart: boolean;
  /** The block has several lines, so that a line could turn into part of a table or an underline. */
  readonly lines: boolean;
  /** Sentences that stay as they are hold a `<` that a typed `>` could complete. */
  readonly openAngle: boolean;
  /** Escape every ASCII punctuation character. */
  readonly strict: boolean;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const REFERENCE = /^&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});/;

/**
 * Writes text so that Markdown reads it as just that text (CommonMark 0.31, GFM 0.29): backslashes before what would be
 * markup in this place and nowhere else, a character reference for white space that a line would lose.
 */
export function escapeText(text: string, place: TextPlace): string {
  let from = 0;
  let out = '';
  if (place.lineStart) {
    const space = /^[ \t]/.exec(text);
    if (space !== null) {
      out = reference(space[0]);
      from = 1;
    } else {
      out = escapeLineStart(text, place);
      from = out === '' ? 0 : out.startsWith('&') ? 1 : out.length - 1;
    }
  }
  const trailing = closingHashes(text, place);
  const source = new Source(text);
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (place.strict && (char === '`' || char === '>' || char === '=')) {
      // A backslash does not keep these from ending what an unpaired mark before the sentence has begun.
      out += reference(char);
      continue;
    }
    const escaped = at === trailing || (PUNCTUATION.test(char) && (place.strict || isMarkup(source, at, place)));
    out += escaped ? `\\${char}` : char;
  }
  return out;
}

/** A character as a character reference. */
export function reference(char: string): string {
  return `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

/** The beginning of a line that would start a block, escaped; '' where there is nothing of the kind. */
function escapeLineStart(text: string, place: TextPlace): string {
  if (place.kind === 'atx' || place.kind === 'title') return '';
  const rest = text + place.after;
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(rest);
  if (number !== null) return `${number[1]}\\${text.charAt(number[0].length - 1)}`;
  const first = text.charAt(0);
  if (/^(?:#{1,6}(?:\s|$)|[+*](?:\s|$)|-(?:[\s:|-]|$)|[>=_]|:-)/.test(rest)) return `\\${first}`;
  if (/[[*\\]/.test(first) || !(beginsLine(rest) || (place.flavour === 'mdx' && /^(?:import|export)[\s{*]/.test(rest))))
    return '';
  return PUNCTUATION.test(first) ? `\\${first}` : reference(first);
}

/** Where the number signs begin that would close an ATX heading; -1 where there are none. */
function closingHashes(text: string, place: TextPlace): number {
  if (place.kind !== 'atx' || place.after !== '') return -1;
  const found = /(?:^|[ \t])(#+)$/.exec(text);
  return found === null ? -1 : text.length - (found[1] ?? '').length;
}

function isMarkup(source: Source, at: number, place: TextPlace): boolean {
  const { text } = source;
  const before = at > 0 ? text.charAt(at - 1) : place.before;
  const last = at === text.length - 1;
  const after = last ? place.after : text.charAt(at + 1);
  switch (text.charAt(at)) {
    case '\\':
      return after === '' || last || PUNCTUATION.test(after) || /\s/.test(after) || text.startsWith('begin{', at + 1);
    case '`':
    case '[':
    case ']':
      return true;
    case '*':
    case '~':
      return !(isBlank(before) && isBlank(after));
    case '_':
      return !(isBlank(before) && isBlank(after)) && !(WORD.test(before) && WORD.test(after));
    case '<':
      return last || (place.flavour === 'mdx' ? /\S/ : /[A-Za-z/!?%]/).test(after);
    case '>':
      return place.openAngle;
    case '&':
      return REFERENCE.test(text.slice(at, at + 36));
    case '|':
      return place.kind === 'cell' || place.lines;
    case '!':
      return last && after === '[';
    case '(':
      return at === 0 && before === ']';
    case ':':
      return (
        (at === 0 && before === ']') ||
        beginsInline(source, at) ||
        (text.startsWith('//', at + 1) && /(?:^|[^A-Za-z])https?$/i.test(text.slice(Math.max(0, at - 6), at)))
      );
    case '.':
      return /(?:^|[^A-Za-z0-9])www$/i.test(text.slice(Math.max(0, at - 4), at));
    case '@':
      return /[A-Za-z0-9.+_-]/.test(before) && /[A-Za-z0-9]/.test(after);
    case '{':
      return place.flavour === 'mdx' || before === '{' || /[{%#:.=!*/$@]/.test(after) || beginsInline(source, at);
    case '$':
      return after === '$' || after === '{' || beginsInline(source, at);
    case '=':
      return (last && after === '=') || (at === 0 && before === '=') || beginsInline(source, at);
    case '+':
    case '^':
      return beginsInline(source, at);
    default:
      return false;
  }
}

function isBlank(char: string): boolean {
  return char === '' || /\s/.test(char);
}
