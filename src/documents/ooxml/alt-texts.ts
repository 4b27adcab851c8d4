import type { PlaceLabel } from '../../model/index.js';
import type { Segmentation } from '../../text/segmentation.js';
import { escapeAttribute } from '../../xml/escape.js';
import { attributeOf, type XmlNode } from '../../xml/xml-tree.js';
import type { SharedCodes } from '../shared-codes.js';
import type { Block } from './block.js';
import { blockParts } from './block-parts.js';
import { NO_FORMAT } from './run-format.js';
import type { RunSyntax } from './run-writer.js';
import { stretchesOf } from './sentences.js';

/** What the texts of attributes are, as blocks. */
export const ALT = 'image-alt';

const DRAWING =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/drawingml(?:\/2006)?\/wordprocessingDrawing$/;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;
/** What its author says of a picture (ECMA-376 part 1, 20.4.2.5): alternative text and title. */
const TOLD: ReadonlySet<string> = new Set(['descr', 'title']);
/** Where programs put the file that a picture was made of. */
const FILE =
  /^(?:[A-Za-z]:\\|\\\\|(?:https?|file):|cid:)|^\S+[./\\]\S+$|\.(?:bmp|emf|gif|ico|jpe?g|pdf|png|svg|tiff?|webp|wmf)$/i;
const LETTER = /\p{L}/u;

/** Whether a picture or shape may say what it shows. */
export const isDescribed = ({ tag }: XmlNode): boolean => tag.local === 'docPr' && DRAWING.test(tag.uri);

const SHAPES =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:presentationml(?:\/2006)?\/main|drawingml(?:\/2006)?\/(?:spreadsheetDrawing|chartDrawing))$/;

/** The same of a slide, or upon a sheet or chart (19.3.1.12, 20.5.2.8, 21.3.2.7). */
export const isShapeDescribed = ({ tag }: XmlNode): boolean => tag.local === 'cNvPr' && SHAPES.test(tag.uri);

/** How a part with alternative texts is read. */
export interface AltPart {
  readonly text: string;
  readonly rules: Segmentation;
  readonly shared: SharedCodes;
}

/** The alternative text and the title of a picture as blocks, of the values with their quotes; names of files are none. */
export function altBlocks(node: XmlNode, { text, rules, shared }: AltPart, label: () => PlaceLabel): Block[] {
  const blocks: Block[] = [];
  let own: PlaceLabel | undefined;
  for (const { 0: whole, 1: name = '', 2: quoted = '', index } of text
    .slice(node.start, node.openEnd)
    .matchAll(ATTRIBUTE)) {
    const value = TOLD.has(name) ? (attributeOf(node, name) ?? '') : '';
    if (!LETTER.test(value) || FILE.test(value.trim())) continue;
    const stretches = stretchesOf([{ kind: 'text', value, format: NO_FORMAT }], rules);
    if (!stretches.some(({ isSentence }) => isSentence)) continue;
    own ??= label();
    const end = node.start + index + whole.length;
    const parts = blockParts(stretches, shared);
    blocks.push({
      start: end - quoted.length,
      end,
      head: '"',
      tail: '"',
      prefix: '',
      parts,
      context: ALT,
      label: own,
      nested: [],
    });
  }
  return blocks;
}

/** How the value of an attribute is written: text and nothing else. */
export const attributeRuns: RunSyntax = {
  run: () => '',
  textRun: (_, text) => escapeAttribute(text.replace(/\s+/g, ' ')),
  translated: () => '',
};
