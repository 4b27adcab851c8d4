import { wordName } from '../../ooxml/word-names.js';
import { attribute } from '../../xml/xml-events.js';
import { attributeOf, childOf, type XmlNode } from '../../xml/xml-tree.js';
import { type FormatReader, formatReader } from './format-reader.js';
import { isOn, SYMBOLS } from './run-format.js';

/** Properties that no reader sees in text of the scripts at hand, and what a tool notes for itself. */
const UNSEEN: ReadonlySet<string> = new Set([
  'bCs',
  'iCs',
  'kern',
  'lang',
  'noProof',
  'rPrChange',
  'snapToGrid',
  'spacing',
  'szCs',
  'w',
  'webHidden',
]);
const LATIN_FONTS = ['ascii', 'hAnsi', 'asciiTheme', 'hAnsiTheme'];

/**
 * Reads formats of runs of WordprocessingML (`w:rPr`).
 *
 * @param otherScripts fonts and properties of scripts beyond Latin, Greek and Cyrillic count
 */
export function wordFormats(text: string, otherScripts: boolean): FormatReader {
  return formatReader(text, (node, xml) => {
    const names: string[] = [];
    const keys: string[] = [];
    for (const child of node.children) {
      const key = keyOf(child, text, otherScripts);
      if (key === '') continue;
      names.push(child.tag.local);
      keys.push(key);
    }
    return {
      xml,
      key: keys.sort().join(' '),
      style: attributeOf(childOf(node, 'rStyle'), 'val'),
      hidden: isOn(childOf(node, 'vanish')),
      isSymbol: childOf(node, 'rFonts')?.tag.attributes.some(({ value }) => SYMBOLS.test(value)) === true,
      names,
      properties: node.children.map((child) => ({ name: wordName(child), xml: text.slice(child.start, child.end) })),
    };
  });
}

function keyOf(node: XmlNode, text: string, otherScripts: boolean): string {
  const name = wordName(node);
  if (UNSEEN.has(name) && !(otherScripts && name.endsWith('Cs'))) return '';
  if (name === 'rFonts') {
    const fonts = node.tag.attributes.filter(({ local }) => otherScripts || LATIN_FONTS.includes(local));
    return fonts.map(({ local, value }) => `${local}=${value}`).join();
  }
  const value = attribute(node.tag, 'val', node.tag.uri);
  // A switch that is on may say so or say nothing.
  const { length } = node.tag.attributes;
  if (length === 0 || (length === 1 && ['1', 'on', 'true'].includes(value ?? ''))) return node.tag.local;
  return text.slice(node.start, node.end);
}
