import { markdownParts } from './blocks.js';
import type { Flavour } from './flavour.js';
import type { Block, BlockKind, CodePiece } from './pieces.js';
import { type Element, elementsOf, isAttention } from './place-content.js';

const FRAMES: Readonly<Record<BlockKind, readonly [string, string]>> = {
  paragraph: ['', ''],
  atx: ['# ', ''],
  setext: ['', '\n==='],
  cell: ['| ', ' |\n| - |'],
  title: ['::: x ', ''],
};

/** Reads a block's text (without prefixes of lines) outside its document; undefined where it is no longer one block of its kind. */
export function readAlone(block: Block, text: string, flavour: Flavour): Block | undefined {
  const [before, after] = block.frame ?? FRAMES[block.kind];
  const definitions = new Set(
    block.pieces.flatMap((piece) =>
      piece.kind !== 'text' && piece.definition !== undefined ? [piece.definition] : [],
    ),
  );
  const alone = `${before}${text.replace(/^[ \t]+/, '')}${after}\n\n${[...definitions].join('\n\n')}\n`;
  const [first, second] = blocksOf(alone, flavour);
  if (first?.kind !== block.kind || (second !== undefined && !/^(?:footnote|definition)$/.test(second.context)))
    return undefined;
  return first;
}

/** One string for what a block says: its text, and the kinds of its codes. */
export function blockKey(block: Block, html: boolean): string {
  return elementsKey(elementsOf(block.pieces), html);
}

/** The same for elements; with `html`, emphasis counts as the HTML tags that may stand for it. */
export function elementsKey(elements: readonly Element[], html: boolean): string {
  let key = '';
  for (const element of elements) key += element.text ?? codeKey(element.code, html);
  return key.trim();
}

function codeKey(code: CodePiece, html: boolean): string {
  return html && isAttention(code) ? '\uE000standalone:html\uE001' : `\uE000${code.kind}:${code.type}\uE001`;
}

/** The blocks of a text; none where it is no MDX. */
function blocksOf(text: string, flavour: Flavour): readonly Block[] {
  if (flavour === 'markdown') return markdownParts(text, flavour).blocks;
  try {
    return markdownParts(text, flavour).blocks;
  } catch {
    return [];
  }
}
