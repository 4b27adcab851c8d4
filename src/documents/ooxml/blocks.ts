import type { PlaceLabel } from '../../model/index.js';
import { columnName } from '../../ooxml/column-name.js';
import { isAlternateContent, wordName } from '../../ooxml/word-names.js';
import type { Segmentation } from '../../text/segmentation.js';
import { attributeOf, childOf, type XmlNode } from '../../xml/xml-tree.js';
import { SharedCodes } from '../shared-codes.js';
import { altBlocks } from './alt-texts.js';
import type { Block } from './block.js';
import { blockParts } from './block-parts.js';
import { fieldsOf } from './fields.js';
import type { FormatReader } from './format-reader.js';
import { mirrorsOf } from './mirrors.js';
import type { Piece } from './pieces.js';
import { type NestedStory, ParagraphReader } from './read-paragraph.js';
import { isOn } from './run-format.js';
import { shownText, stretchesOf } from './sentences.js';
import { isNumbered, type Styles } from './styles.js';

/** What was seen beside the blocks, to be told. */
export interface Seen {
  tracked: number;
  /** Paragraphs with text that are left alone, since a field runs over several of them. */
  spanned: number;
  /** Documents of other formats that are embedded. */
  embedded: number;
}

/** A part that is read. */
export interface PartText {
  readonly text: string;
  readonly formats: FormatReader;
  readonly styles: Styles;
  readonly rules: Segmentation;
  /** What its paragraphs are, where nothing else is known of them. */
  readonly context: string;
}

const NO_BLOCKS: readonly Block[] = [];

interface Where {
  readonly reader: ParagraphReader;
  readonly groupOf: (paragraph: XmlNode) => readonly XmlNode[] | undefined;
  readonly label: PlaceLabel['kind'];
  readonly cell?: PlaceLabel;
  /** A running number of notes. */
  readonly number?: number;
}

/** Finds the blocks of a part, in reading order. */
export class BlockFinder {
  readonly seen: Seen = { tracked: 0, spanned: 0, embedded: 0 };
  private readonly counts = new Map<string, number>();
  private readonly shared = new SharedCodes();

  constructor(private readonly part: PartText) {}

  /** The blocks of a story: the body of a document, a header, a note, a text box. */
  story(root: XmlNode, label: PlaceLabel['kind'], number?: number): Block[] {
    const groups = new Map<XmlNode, XmlNode[]>();
    groupParagraphs(root, root, groups);
    const { formats, styles, text } = this.part;
    const fields = fieldsOf(root, text, (paragraph) => groups.get(paragraph)?.[0] ?? paragraph);
    const reader = new ParagraphReader({ formats, fields, isHiddenStyle: styles.isHidden });
    const where: Where = {
      reader,
      label,
      groupOf: (paragraph) => groups.get(paragraph),
      ...(number !== undefined && { number }),
    };
    const blocks: Block[] = [];
    this.inside(root, where, blocks);
    return blocks;
  }

  private inside(node: XmlNode, where: Where, blocks: Block[]): void {
    for (const child of node.children) this.visit(child, where, blocks);
  }

  private visit(node: XmlNode, where: Where, blocks: Block[]): void {
    if (isAlternateContent(node)) {
      blocks.push(...this.alternatives(node, (branch, into) => this.inside(branch, where, into)));
      return;
    }
    switch (wordName(node)) {
      case 'p':
        this.paragraph(node, where, blocks);
        return;
      case 'tbl':
        this.table(node, where, blocks);
        return;
      case 'altChunk':
        this.seen.embedded++;
        return;
      case 'del':
      case 'moveFrom':
        return;
      case 'sdt':
        if (isOn(childOf(childOf(node, 'sdtPr'), 'showingPlcHdr'))) return;
        this.inside(node, where, blocks);
        return;
      case 'body':
      case 'customXml':
      case 'ins':
      case 'moveTo':
      case 'sdtContent':
      case 'smartTag':
        this.inside(node, where, blocks);
    }
  }

  /** The first branch is translated; a later one shows the same translation where it holds the same text. */
  private alternatives(node: XmlNode, find: (branch: XmlNode, into: Block[]) => void): Block[] {
    const [first, ...others] = node.children;
    const blocks: Block[] = [];
    if (first) find(first, blocks);
    const later: Block[] = [];
    for (const branch of others) find(branch, later);
    return [...blocks, ...mirrorsOf(blocks, later)];
  }

  private table(table: XmlNode, where: Where, blocks: Block[]): void {
    const number = this.next('table');
    let row = 0;
    const rows = (node: XmlNode): void => {
      for (const child of node.children) {
        const name = wordName(child);
        if (name === 'tr') {
          row++;
          if (!childOf(childOf(child, 'trPr'), 'del')) this.row(child, where, { number, row }, blocks);
        } else if (name === 'sdt' || name === 'sdtContent' || name === 'customXml' || name === 'ins') rows(child);
      }
    };
    rows(table);
  }

  private row(tr: XmlNode, where: Where, at: { number: number; row: number }, blocks: Block[]): void {
    let column = 0;
    const cells = (node: XmlNode): void => {
      for (const child of node.children) {
        const name = wordName(child);
        if (name === 'tc') {
          const cell: PlaceLabel = { kind: 'cell', number: at.number, name: `${columnName(column)}${at.row}` };
          column += Number(attributeOf(childOf(childOf(child, 'tcPr'), 'gridSpan'), 'val')) || 1;
          this.inside(child, where.label === 'paragraph' ? { ...where, cell } : where, blocks);
        } else if (name === 'sdt' || name === 'sdtContent' || name === 'customXml') cells(child);
      }
    };
    cells(tr);
  }

  private paragraph(node: XmlNode, where: Where, blocks: Block[]): void {
    const group = where.groupOf(node) ?? [node];
    const last = group.at(-1)!;
    // The others were read with the first.
    if (node !== group[0]) return;
    const { pieces, tracked, spanned, nested, described } = where.reader.read(group);
    this.seen.tracked += tracked;
    const inner = this.inner(nested, described);
    const isEmpty = !pieces.some((piece) => shownText(piece).trim() !== '');
    const label = isEmpty ? undefined : this.label(where);
    const stretches = spanned || crossed(pieces) ? [] : stretchesOf(pieces, this.part.rules);
    if (spanned && !isEmpty) this.seen.spanned++;
    if (!label || !stretches.some(({ isSentence }) => isSentence)) {
      blocks.push(...inner);
      return;
    }
    const properties = childOf(last, 'pPr');
    blocks.push({
      start: node.start,
      end: last.end,
      head: headOf(this.part.text, last, properties),
      tail: this.part.text.slice(last.closeStart, last.end),
      prefix: node.tag.prefix === '' ? '' : `${node.tag.prefix}:`,
      parts: blockParts(stretches, this.shared),
      context: this.contextOf(properties, where),
      label,
      nested: inner.length === 0 ? NO_BLOCKS : inner,
    });
  }

  /** What stands in a paragraph and is not of its text, in order. */
  private inner(boxes: readonly NestedStory[], pictures: readonly XmlNode[]): Block[] {
    if (boxes.length + pictures.length === 0) return [];
    const { text, rules } = this.part;
    const part = { text, rules, shared: this.shared };
    const told = pictures.flatMap((node) =>
      altBlocks(node, part, () => ({ kind: 'picture', number: this.next('picture') })),
    );
    return [...this.textBoxes(boxes), ...told].sort((a, b) => a.start - b.start);
  }

  /** Programs write a text box twice, in a new way and in an older one. */
  private textBoxes(boxes: readonly NestedStory[]): Block[] {
    const blocks = boxes.filter(({ isFallback }) => !isFallback).flatMap(({ node }) => this.story(node, 'textbox'));
    const others = boxes.filter(({ isFallback }) => isFallback).flatMap(({ node }) => this.story(node, 'textbox', 0));
    return [...blocks, ...mirrorsOf(blocks, others)];
  }

  private contextOf(properties: XmlNode | undefined, where: Where): string {
    const { styles, context } = this.part;
    if (context !== 'paragraph') return context;
    const style = styles.contextOf(attributeOf(childOf(properties, 'pStyle'), 'val'));
    const outline = attributeOf(childOf(properties, 'outlineLvl'), 'val');
    if (style === 'heading' || (outline !== undefined && Number(outline) < 9)) return 'heading';
    if (where.cell) return 'table-cell';
    return isNumbered(properties) ? 'list-item' : (style ?? context);
  }

  private label(where: Where): PlaceLabel {
    if (where.cell) return where.cell;
    return { kind: where.label, number: where.number ?? this.next(where.label) };
  }

  private next(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return count;
  }
}

/** Pairs that cross each other cannot be taken apart. */
function crossed(pieces: readonly Piece[]): boolean {
  const open: number[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'open') open.push(piece.pair);
    else if (piece.kind === 'close' && open.pop() !== piece.pair) return true;
  }
  return open.length > 0;
}

/** Finds paragraphs that are one when changes are accepted: the mark of the first is deleted, and the next stands behind it. */
function groupParagraphs(node: XmlNode, story: XmlNode, groups: Map<XmlNode, XmlNode[]>): void {
  if (wordName(node) === 'txbxContent' && node !== story) return;
  let open: XmlNode[] | undefined;
  for (const child of node.children) {
    groupParagraphs(child, story, groups);
    if (wordName(child) !== 'p') {
      open = undefined;
      continue;
    }
    const properties = childOf(child, 'pPr');
    const mark = childOf(properties, 'rPr');
    const isDeleted =
      (childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) !== undefined && childOf(properties, 'sectPr') === undefined;
    if (open) {
      open.push(child);
      groups.set(child, open);
    } else if (isDeleted) {
      open = [child];
      groups.set(child, open);
    }
    if (!isDeleted) open = undefined;
  }
}

const CHANGES = new Set(['del', 'ins', 'moveFrom', 'moveTo', 'pPrChange', 'rPrChange']);

function headOf(text: string, paragraph: XmlNode, properties: XmlNode | undefined): string {
  if (!properties) return text.slice(paragraph.start, paragraph.openEnd);
  const mark = childOf(properties, 'rPr');
  const gone = [...properties.children, ...(mark?.children ?? [])].filter((node) => CHANGES.has(wordName(node)));
  // One stretch of the part takes no memory of its own.
  if (gone.length === 0 && properties.start === paragraph.openEnd) return text.slice(paragraph.start, properties.end);
  let head = text.slice(paragraph.start, paragraph.openEnd);
  let from = properties.start;
  for (const { start, end } of gone.sort((a, b) => a.start - b.start)) {
    head += text.slice(from, start);
    from = end;
  }
  return head + text.slice(from, properties.end);
}
