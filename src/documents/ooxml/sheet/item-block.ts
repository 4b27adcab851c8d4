import type { PlaceLabel } from '../../../model/index.js';
import { sheetName } from '../../../ooxml/sheet-names.js';
import { decodeXString, encodeXString } from '../../../ooxml/xstring.js';
import type { Segmentation } from '../../../text/segmentation.js';
import { escapeText } from '../../../xml/escape.js';
import { attributeOf, childOf, type XmlNode } from '../../../xml/xml-tree.js';
import type { SharedCodes } from '../../shared-codes.js';
import type { Block } from '../block.js';
import { blockParts } from '../block-parts.js';
import type { Piece } from '../pieces.js';
import type { RunSyntax } from '../run-writer.js';
import { stretchesOf } from '../sentences.js';
import { sheetFormat } from './formats.js';

/** The text of a `t`: white space at its ends counts only where it says so. */
function textOf(node: XmlNode | undefined): string {
  const value = node?.text ?? '';
  const kept = attributeOf(node, 'space') === 'preserve' ? value : value.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
  return decodeXString(kept);
}

function piecesOf(item: XmlNode, text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const node of item.children) {
    const name = sheetName(node.tag);
    if (name !== 't' && name !== 'r') continue;
    const format = sheetFormat(name === 'r' ? childOf(node, 'rPr') : undefined, text);
    const value = textOf(name === 'r' ? childOf(node, 't') : node);
    const leaf = { start: node.start, end: node.end };
    const last = pieces.at(-1);
    if (format.isSymbol) pieces.push({ kind: 'standalone', leaves: [leaf], type: 'other', equiv: '<symbol>' });
    // White space takes the format around it.
    else if (last?.kind === 'text' && (last.format.key === format.key || value.trim() === ''))
      pieces[pieces.length - 1] = { ...last, value: last.value + value };
    else if (value !== '') pieces.push({ kind: 'text', value, format });
  }
  return pieces;
}

/** A part whose cells hold text. */
export interface SheetText {
  readonly text: string;
  readonly rules: Segmentation;
  readonly shared: SharedCodes;
}

/** A string of cells (`si`, `is`) as a block; undefined where nothing is to be translated in it. */
export function itemBlock(item: XmlNode, { text, rules, shared }: SheetText, label: PlaceLabel): Block | undefined {
  const pieces = piecesOf(item, text);
  const stretches = stretchesOf(pieces, rules);
  if (!stretches.some(({ isSentence }) => isSentence)) return undefined;
  return {
    start: item.start,
    end: item.end,
    head: text.slice(item.start, item.openEnd),
    tail: text.slice(item.closeStart, item.end),
    prefix: item.tag.prefix === '' ? '' : `${item.tag.prefix}:`,
    parts: blockParts(stretches, shared),
    context: 'table-cell',
    label,
    nested: [],
  };
}

/** Runs of a cell's text; one without any format is no run. How it sounds is not told of a translation. */
export function sheetRuns({ prefix, parts }: Block): RunSyntax {
  const isPlain = parts.every(({ content, pieces }) =>
    content
      ? content.base.xml === '' && content.codes.length === 0
      : pieces.every((piece) => piece.kind === 'text' && piece.format.xml === ''),
  );
  const run = (format: string, inside: string): string => `<${prefix}r>${format}${inside}</${prefix}r>`;
  return {
    run,
    textRun(format, text) {
      const value = escapeText(encodeXString(text.replace(/\r\n?/g, '\n')));
      // As Excel does: the schema of sheets has no such attribute, so that it stands only where it is needed.
      const space = /^[ \t\n\r]|[ \t\n\r]$/.test(value) ? ' xml:space="preserve"' : '';
      const inside = `<${prefix}t${space}>${value}</${prefix}t>`;
      return isPlain ? inside : run(format, inside);
    },
    translated: ({ xml }) => xml,
  };
}
