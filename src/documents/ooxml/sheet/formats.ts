import { attributeOf, type XmlNode } from '../../../xml/xml-tree.js';
import { isOn, NO_FORMAT, type RunFormat, SYMBOLS } from '../run-format.js';

/** What goes with a font and tells no more than its name. */
const UNSEEN: ReadonlySet<string> = new Set(['charset', 'family', 'scheme']);

/** The format of a run of a cell's text by its `rPr`. */
export function sheetFormat(node: XmlNode | undefined, text: string): RunFormat {
  if (!node) return NO_FORMAT;
  const seen = node.children.filter(({ tag }) => !UNSEEN.has(tag.local));
  const on = seen.filter((child) => isOn(child) && attributeOf(child, 'val') !== 'none');
  return {
    ...NO_FORMAT,
    xml: text.slice(node.start, node.end),
    key: on
      .map(({ tag }) => `${tag.local} ${tag.attributes.map(({ local, value }) => `${local}=${value}`).join()}`)
      .sort()
      .join(';'),
    isSymbol: seen.some((child) => child.tag.local === 'rFont' && SYMBOLS.test(attributeOf(child, 'val') ?? '')),
    names: on.map(({ tag }) => tag.local),
  };
}
