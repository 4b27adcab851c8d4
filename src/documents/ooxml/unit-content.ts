import { type CodeType, type Content, content, type InlineCode } from '../../model/index.js';
import type { SharedCodes } from '../shared-codes.js';
import type { Leaf, Piece } from './pieces.js';
import type { RunFormat } from './run-format.js';

/** What an inline code of a sentence stands for in its part. */
export type UnitCode =
  | { readonly kind: 'standalone'; readonly leaves: readonly Leaf[] }
  /** Text in it is of this format. */
  | { readonly kind: 'format'; readonly format: RunFormat }
  | {
      readonly kind: 'pair';
      readonly format: RunFormat;
      readonly type: CodeType;
      readonly open: readonly Leaf[];
      readonly close: readonly Leaf[];
    };

/** A sentence as translators see it, and what is needed to put a translation in its place. */
export interface UnitContent {
  readonly source: Content;
  /** In the order of their ids, which are "1", "2", …; see `codeOf`. */
  readonly codes: readonly UnitCode[];
  /** The format of text outside of all pairs. */
  readonly base: RunFormat;
  /** Bookmarks and the like within, which cannot know their place in a translation. */
  readonly before: readonly Leaf[];
  readonly after: readonly Leaf[];
}

const NO_CODES: readonly UnitCode[] = [];
const NO_LEAVES: readonly Leaf[] = [];
/** What the codes of formats stand for, one a format. */
const formatCodes = new WeakMap<RunFormat, UnitCode>();

/** What a code of a sentence stands for; undefined for one that it does not have, whatever its id. */
export function codeOf({ codes }: UnitContent, id: string): UnitCode | undefined {
  return /^[1-9]\d{0,8}$/.test(id) ? codes[Number(id) - 1] : undefined;
}

function formatCode(format: RunFormat): UnitCode {
  const known = formatCodes.get(format);
  if (known) return known;
  const code: UnitCode = { kind: 'format', format };
  formatCodes.set(format, code);
  return code;
}

const NAMES: ReadonlyMap<string, readonly [CodeType, string]> = new Map([
  ['b', ['bold', '<b>']],
  ['hlinkClick', ['link', '<link>']],
  ['i', ['italic', '<i>']],
  ['strike', ['strike', '<s>']],
  ['u', ['other', '<u>']],
  ['vertAlign', ['other', '<sup>']],
]);

/** The format of most characters between two places, at the depth of the first. */
function commonest(pieces: readonly Piece[], from: number): RunFormat | undefined {
  const counts = new Map<string, { readonly format: RunFormat; count: number }>();
  let depth = 0;
  for (let at = from; at < pieces.length && depth >= 0; at++) {
    const piece = pieces[at]!;
    if (piece.kind === 'open') depth++;
    else if (piece.kind === 'close') depth--;
    else if (piece.kind === 'text' && depth === 0) {
      const count = piece.value.trim().length;
      const known = counts.get(piece.format.key);
      if (known) known.count += count;
      else counts.set(piece.format.key, { format: piece.format, count });
    }
  }
  let best: { readonly format: RunFormat; count: number } | undefined;
  for (const one of counts.values()) if (!best || one.count > best.count) best = one;
  return best?.format;
}

/** How a format differs from the one around it, in a word for people. */
function looksOf(format: RunFormat, around: RunFormat): readonly [CodeType, string] {
  // A style or a colour beside it does not hide that it is bold.
  const telling = format.names.filter((name) => NAMES.has(name) && !around.names.includes(name));
  const [name] = telling;
  return (name !== undefined && telling.length === 1 && NAMES.get(name)) || ['other', '<f>'];
}

/**
 * Makes the content of a sentence: what is not of the format of most characters around it is a pair of codes, so are links;
 * what stands alone is one code. Codes are numbered from "1" in their order.
 */
export function unitContent(pieces: readonly Piece[], shared: SharedCodes): UnitContent {
  const codes: UnitCode[] = [];
  const parts: (string | InlineCode)[] = [];
  const before: Leaf[] = [];
  const after: Leaf[] = [];
  const base = commonest(pieces, 0) ?? firstFormat(pieces);
  const levels: { readonly format: RunFormat; readonly id: string; readonly pair: number }[] = [
    { format: base, id: '', pair: -1 },
  ];
  let run: { readonly id: string; readonly format: RunFormat; readonly looks: readonly [CodeType, string] } | undefined;
  const push = (kind: 'open' | 'close', id: string, [type, equiv]: readonly [CodeType, string]): void => {
    parts.push(shared.of({ kind, id, type, equiv }));
  };
  const endRun = (): void => {
    if (run) push('close', run.id, run.looks);
    run = undefined;
  };
  pieces.forEach((piece, index) => {
    const level = levels.at(-1)!;
    switch (piece.kind) {
      case 'anchor':
        (piece.after ? after : before).push(...piece.leaves);
        return;
      case 'text': {
        const { format } = piece;
        if (run && run.format.key !== format.key) endRun();
        if (!run && format.key !== level.format.key) {
          run = { id: String(codes.push(formatCode(format))), format, looks: looksOf(format, level.format) };
          push('open', run.id, run.looks);
        }
        parts.push(piece.value);
        return;
      }
      case 'standalone': {
        // A code in the same format does not end a pair: "bold [break] bold" is one.
        if (run && piece.leaves[0]?.format?.key !== run.format.key) endRun();
        const { leaves, type, equiv, text } = piece;
        const id = String(codes.push({ kind: 'standalone', leaves }));
        parts.push(
          shared.of({ kind: 'standalone', id, type, equiv, ...(text !== undefined && text !== '' && { text }) }),
        );
        return;
      }
      case 'open': {
        endRun();
        const { type, equiv, leaves, pair } = piece;
        const format = commonest(pieces, index + 1) ?? level.format;
        const id = String(codes.push({ kind: 'pair', format, type, open: leaves, close: NO_LEAVES }));
        levels.push({ format, id, pair });
        push('open', id, [type, equiv]);
        return;
      }
      case 'close': {
        endRun();
        if (levels.length === 1) return;
        const { id } = levels.pop()!;
        const code = codes[Number(id) - 1];
        if (code?.kind === 'pair') codes[Number(id) - 1] = { ...code, close: piece.leaves };
        push('close', id, [piece.type, piece.equiv]);
      }
    }
  });
  endRun();
  const kept = <T>(list: readonly T[], none: readonly T[]): readonly T[] => (list.length === 0 ? none : list.slice());
  return {
    source: content(parts).slice(),
    codes: kept(codes, NO_CODES),
    base,
    before: kept(before, NO_LEAVES),
    after: kept(after, NO_LEAVES),
  };
}

/** The format of the first text at any depth: a sentence whose text is all in pairs. */
function firstFormat(pieces: readonly Piece[]): RunFormat {
  for (const piece of pieces) if (piece.kind === 'text') return piece.format;
  throw new TypeError('a sentence without text');
}
