import type { PlaceLabel } from '../../../model/index.js';
import { columnName } from '../../../ooxml/column-name.js';
import { isAlternateContent } from '../../../ooxml/word-names.js';
import type { Segmentation } from '../../../text/segmentation.js';
import { attributeOf, childOf, type XmlNode } from '../../../xml/xml-tree.js';
import { SharedCodes } from '../../shared-codes.js';
import { altBlocks, isShapeDescribed } from '../alt-texts.js';
import type { Block } from '../block.js';
import { blockParts } from '../block-parts.js';
import { mirrorsOf } from '../mirrors.js';
import { hasOtherScripts } from '../run-format.js';
import { shownText, stretchesOf } from '../sentences.js';
import { drawingFormats } from './drawing-formats.js';
import { drawingName } from './names.js';
import { readDrawing } from './read-drawing.js';

/** What holds text of DrawingML. */
export interface DrawingText {
  readonly text: string;
  readonly rules: Segmentation;
  /** What its paragraphs are called. */
  readonly label: PlaceLabel;
  /** Placeholders show text of elsewhere: that of a layout is never seen. */
  readonly withoutPlaceholders?: boolean;
}

/** Kinds of placeholders that are titles. */
const TITLES: ReadonlySet<string> = new Set(['ctrTitle', 'subTitle', 'title']);
/** Placeholders that programs fill by themselves. */
const FILLED: ReadonlySet<string> = new Set(['dt', 'sldNum']);

/** The kind of placeholder that a shape is; undefined for one that is none. */
function placeholderOf(shape: XmlNode): string | undefined {
  const properties = shape.children.find(({ tag }) => /^nv\w*Pr$/.test(tag.local));
  const placeholder = childOf(childOf(properties, 'nvPr'), 'ph');
  return placeholder && (attributeOf(placeholder, 'type') ?? 'obj');
}

/** What the alternative text of a picture is called: by its slide, where it is on one. */
const pictureOf = (label: PlaceLabel): PlaceLabel =>
  label.kind === 'slide' ? { ...label, kind: 'slidepicture' } : label;

/** Finds the blocks of a part with text of DrawingML, in its order: a slide, its notes, a diagram, a chart. */
export function drawingBlocks(root: XmlNode, part: DrawingText): Block[] {
  const formats = drawingFormats(part.text, hasOtherScripts(part.text));
  const shared = new SharedCodes();

  const visit = (node: XmlNode, context: string, label: PlaceLabel, blocks: Block[]): void => {
    if (isAlternateContent(node)) {
      const [first, ...others] = node.children;
      const own: Block[] = [];
      const later: Block[] = [];
      if (first) visit(first, context, label, own);
      for (const other of others) visit(other, context, label, later);
      blocks.push(...own, ...mirrorsOf(own, later));
      return;
    }
    if (isShapeDescribed(node)) {
      blocks.push(...altBlocks(node, { text: part.text, rules: part.rules, shared }, () => pictureOf(part.label)));
      return;
    }
    const name = drawingName(node);
    if (name === 'p') {
      const block = blockOf(node, context, label);
      if (block) blocks.push(block);
      return;
    }
    if (name === 'tbl') {
      table(node, blocks);
      return;
    }
    let inner = context;
    if (node.tag.local === 'sp') {
      const placeholder = placeholderOf(node);
      if (placeholder !== undefined && (part.withoutPlaceholders || FILLED.has(placeholder))) return;
      if (placeholder !== undefined && TITLES.has(placeholder)) inner = 'heading';
    }
    for (const child of node.children) visit(child, inner, label, blocks);
  };

  const table = (node: XmlNode, blocks: Block[]): void => {
    const rows = node.children.filter((child) => drawingName(child) === 'tr');
    rows.forEach((row, rowIndex) => {
      const cells = row.children.filter((child) => drawingName(child) === 'tc');
      cells.forEach((cell, index) => {
        const name = `${columnName(index)}${rowIndex + 1}`;
        visitAll(
          cell,
          'table-cell',
          { ...part.label, ...(part.label.kind === 'slide' && { kind: 'slidecell', name }) },
          blocks,
        );
      });
    });
  };
  const visitAll = (node: XmlNode, context: string, label: PlaceLabel, blocks: Block[]): void => {
    for (const child of node.children) visit(child, context, label, blocks);
  };

  const blockOf = (node: XmlNode, context: string, label: PlaceLabel): Block | undefined => {
    const pieces = readDrawing(node, formats);
    if (!pieces.some((piece) => shownText(piece).trim() !== '')) return undefined;
    const stretches = stretchesOf(pieces, part.rules);
    if (!stretches.some(({ isSentence }) => isSentence)) return undefined;
    const properties = childOf(node, 'pPr');
    const last = childOf(node, 'endParaRPr');
    return {
      start: node.start,
      end: node.end,
      head: part.text.slice(node.start, properties?.end ?? node.openEnd),
      tail: part.text.slice(last?.start ?? node.closeStart, node.end),
      prefix: node.tag.prefix === '' ? '' : `${node.tag.prefix}:`,
      parts: blockParts(stretches, shared),
      context,
      label,
      nested: [],
    };
  };

  const blocks: Block[] = [];
  visitAll(root, 'paragraph', part.label, blocks);
  return blocks;
}
