import { attributeOf } from '../../../xml/xml-tree.js';
import { type FormatReader, formatReader } from '../format-reader.js';
import { NO_FORMAT, SYMBOLS } from '../run-format.js';
import { drawingName } from './names.js';

/** What no reader sees, and what a tool notes for itself. */
const UNSEEN: ReadonlySet<string> = new Set(
  'altLang bmk dirty err kern lang noProof normalizeH smtClean smtId spc'.split(' '),
);
/** Values that say what is so without them. */
const USUAL: Readonly<Record<string, string>> = { baseline: '0', cap: 'none', i: '0', strike: 'noStrike', u: 'none' };
/** Fonts of scripts that the text does not use. */
const OTHER_FONTS: ReadonlySet<string> = new Set(['cs', 'ea', 'sym', 'extLst']);
/** Attributes by the names that the same formats have in Word. */
const NAMES: Readonly<Record<string, string>> = { baseline: 'vertAlign' };

/**
 * Reads formats of runs of DrawingML (`a:rPr`). Their `properties` are the start tag, and the rest.
 *
 * @param otherScripts fonts of scripts beyond Latin, Greek and Cyrillic count
 */
export function drawingFormats(text: string, otherScripts: boolean): FormatReader {
  return formatReader(text, (node, xml) => {
    const names: string[] = [];
    const keys: string[] = [];
    for (const { local, name, value } of node.tag.attributes) {
      if (UNSEEN.has(local) || name.startsWith('xmlns') || USUAL[local] === value) continue;
      if (value !== '0') names.push(NAMES[local] ?? local);
      keys.push(`${local}=${value === 'true' ? '1' : value}`);
    }
    for (const child of node.children) {
      const name = drawingName(child);
      if (OTHER_FONTS.has(name) && !otherScripts) continue;
      names.push(name);
      keys.push(name === 'latin' ? `latin=${attributeOf(child, 'typeface')}` : text.slice(child.start, child.end));
    }
    return {
      ...NO_FORMAT,
      xml,
      key: keys.sort().join(' '),
      isSymbol: node.children.some(
        (child) => ['latin', 'sym'].includes(drawingName(child)) && SYMBOLS.test(attributeOf(child, 'typeface') ?? ''),
      ),
      names,
      properties: [
        { name: 'tag', xml: text.slice(node.start, node.openEnd) },
        { name: 'rest', xml: text.slice(node.openEnd, node.end) },
      ],
    };
  });
}
