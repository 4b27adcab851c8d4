import { attributeOf, childOf, type XmlNode } from '../../../xml/xml-tree.js';
import type { FormatReader } from '../format-reader.js';
import type { Leaf, Piece } from '../pieces.js';
import { drawingName } from './names.js';

/** Fields that show what other places or the clock say. */
const SHIFTING = /^(?:slidenum|datetime.*|header|footer|txtxa|autonum)/i;

/** A paragraph of DrawingML (`a:p`) in reading order. */
export function readDrawing(paragraph: XmlNode, formats: FormatReader): Piece[] {
  const pieces: Piece[] = [];
  for (const node of paragraph.children) {
    const name = drawingName(node);
    if (name === 'pPr' || name === 'endParaRPr') continue;
    const leaf: Leaf = { start: node.start, end: node.end };
    if (name === 'r') addRun(node, leaf, formats, pieces);
    else if (name === 'br') pieces.push({ kind: 'standalone', leaves: [leaf], type: 'lb', equiv: '↵', text: '\n' });
    else if (name === 'fld') pieces.push(fieldPiece(node, leaf));
    else pieces.push({ kind: 'standalone', leaves: [leaf], type: 'other', equiv: `<${node.tag.local}>` });
  }
  return pieces;
}

function addRun(node: XmlNode, leaf: Leaf, formats: FormatReader, pieces: Piece[]): void {
  const format = formats(childOf(node, 'rPr'));
  const value = (childOf(node, 't')?.text ?? '').replace(/[\n\r]/g, ' ');
  const last = pieces.at(-1);
  if (format.isSymbol) pieces.push({ kind: 'standalone', leaves: [leaf], type: 'other', equiv: '<symbol>' });
  // White space takes the format around it, as it does in Word.
  else if (last?.kind === 'text' && (last.format.key === format.key || value.trim() === ''))
    pieces[pieces.length - 1] = { ...last, value: last.value + value };
  else if (last?.kind === 'text' && last.value.trim() === '')
    pieces[pieces.length - 1] = { kind: 'text', value: last.value + value, format };
  else if (value !== '') pieces.push({ kind: 'text', value, format });
}

function fieldPiece(node: XmlNode, leaf: Leaf): Piece {
  const shown = childOf(node, 't')?.text ?? '';
  const isFigure = !SHIFTING.test(attributeOf(node, 'type') ?? '') && /^[\d.,\s]*\d[\d.,\s]*$/.test(shown);
  return {
    kind: 'standalone',
    leaves: [leaf],
    type: 'other',
    equiv: shown.trim() === '' ? '<field>' : shown.trim().slice(0, 60),
    ...(isFigure && { text: shown }),
  };
}
