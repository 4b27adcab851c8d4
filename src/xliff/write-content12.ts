import type { Content, InlineCode } from '../model/index.js';
import { attributes, escapeText } from '../xml/escape.js';
import { characterId, encodeCodeText } from './code-text.js';
import { ctypeOf } from './code-types.js';
import { shapes } from './nest.js';
import type { RawCodes } from './raw-codes.js';
import { rawParts } from './raw-halves.js';

/**
 * Writes a content as XLIFF 1.2: `g` for pairs that nest, `bx`/`ex` for others, `x` for what stands alone and for
 * characters that XML cannot hold.
 * @param prefix of XLIFF elements, with its colon; empty by default
 * @param ours whether our own attributes may stand (their namespace is declared)
 * @param raw markup of codes that the document has already
 */
export function writeContent12(value: Content, prefix = '', ours = true, raw?: RawCodes): string {
  let characters = 0;
  const illegal = (unit: string): string => {
    characters++;
    const label = `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return `<${prefix}x${attributes({ id: characterId(unit, characters), ctype: 'x-char', 'equiv-text': label })}/>`;
  };
  const written = shapes(value);
  const given = raw ? rawParts(value, written, raw) : [];
  // A reference to a pair must be unique in its text; what is doubled is paired by its id alone.
  const rids = new Set<string>();
  return value
    .map((part, index) => {
      if (typeof part === 'string') return escapeText(part, illegal);
      const shape = written[index];
      const own = given[index];
      if (own !== undefined) return own;
      if (shape?.kind === 'start') {
        const end = ours ? endAttributes(shape.code, shape.other) : {};
        return `<${prefix}g${attributes({ ...codeAttributes(shape.code, true, ours), ...end })}>`;
      }
      if (shape?.kind === 'end') return `</${prefix}g>`;
      if (shape?.kind === 'crossed') {
        const { id, ...rest } = codeAttributes(part, true, ours);
        const key = part.kind + part.id;
        const rid = /^[A-Za-z0-9_.\-:]+$/.test(part.id) && !rids.has(key) ? part.id : undefined;
        rids.add(key);
        return `<${prefix}${part.kind === 'open' ? 'bx' : 'ex'}${attributes({ id, rid, ...rest })}/>`;
      }
      const name = part.kind === 'open' ? 'bx' : part.kind === 'close' ? 'ex' : 'x';
      return `<${prefix}${name}${attributes(codeAttributes(part, part.kind !== 'standalone', ours))}/>`;
    })
    .join('');
}

function codeAttributes(code: InlineCode, paired: boolean, ours: boolean): Record<string, string | undefined> {
  const { type } = code;
  return {
    id: code.id,
    // `ex` has no ctype of its own in the schema: its start says it.
    ctype: type === undefined || code.kind === 'close' ? undefined : ctypeOf(type, paired),
    'equiv-text': code.equiv === undefined ? undefined : oneLine(code.equiv),
    'tarazi:text': ours ? textOf(code, type === 'lb' ? '\n' : undefined) : undefined,
    'tarazi:type': ours && code.kind === 'close' ? type : undefined,
  };
}

/** What the end of a pair says otherwise than its start. */
function endAttributes(open: InlineCode, close: InlineCode): Record<string, string | undefined> {
  const equiv = close.equiv === open.equiv ? undefined : oneLine(close.equiv ?? '');
  return { 'tarazi:equiv-end': equiv, 'tarazi:text-end': textOf(close, open.type === 'lb' ? '\n' : undefined) };
}

function textOf(code: InlineCode, implied: string | undefined): string | undefined {
  const text = code.text === '' ? undefined : code.text;
  if (text === implied) return undefined;
  return text === undefined ? '' : encodeCodeText(text);
}

/** Newlines in attributes do not survive every tool. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
