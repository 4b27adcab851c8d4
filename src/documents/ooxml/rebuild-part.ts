import type { Content, LanguageTag } from '../../model/index.js';
import type { Block } from './block.js';
import { placeContent } from './place-content.js';
import { type RunSyntax, RunWriter } from './run-writer.js';

/** A part of a document with its blocks. `idsOf` gives the ids of a block's sentences in order. */
export interface PartLayout {
  readonly text: string;
  /** Outermost blocks, by their place. */
  readonly blocks: readonly Block[];
  idsOf(block: Block): readonly string[];
  /** How runs of a block are written; in a language, where one is given. */
  runs(block: Block, language: LanguageTag | undefined): RunSyntax;
}

/** A part with the translations that there are in their places; undefined where there is none. */
export function rebuildPart(
  layout: PartLayout,
  translations: ReadonlyMap<string, Content>,
  language: LanguageTag | undefined,
): string | undefined {
  const { text } = layout;
  let changed = false;

  const range = (start: number, end: number, blocks: readonly Block[]): string => {
    let written = '';
    let from = start;
    for (let at = firstFrom(blocks, start); at < blocks.length && blocks[at]!.start < end; at++) {
      const block = blocks[at]!;
      if (block.start < from || block.end > end) continue;
      written += text.slice(from, block.start) + blockText(block);
      from = block.end;
    }
    return written + text.slice(from, end);
  };

  const blockText = (block: Block): string => {
    const own = layout.idsOf(block);
    if (!own.some((id) => translations.has(id))) return range(block.start, block.end, block.nested);
    changed = true;
    const writer = new RunWriter(layout.runs(block, language), (start, end) => range(start, end, block.nested));
    let sentence = 0;
    for (const { pieces, content } of block.parts) {
      if (content) {
        const translation = translations.get(own[sentence++] ?? '');
        placeContent(translation ?? content.source, content, writer, translation !== undefined);
        continue;
      }
      for (const piece of pieces) {
        // White space goes with the sentences around it: no program asks which language it is in.
        if (piece.kind === 'text') writer.text(piece.value, piece.format, piece.value.trim() === '');
        else writer.leaves(piece.leaves);
      }
    }
    return block.head + writer.end() + block.tail;
  };

  const rebuilt = range(0, text.length, layout.blocks);
  return changed ? rebuilt : undefined;
}

/** Index of the first block that begins at an offset or behind it. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
