import type { XmlNode } from '../../xml/xml-tree.js';
import { NO_FORMAT, type RunFormat } from './run-format.js';

/** Gives the format of a run by the element that states it; equal ones are one object. */
export type FormatReader = (node: XmlNode | undefined) => RunFormat;

/**
 * Reads each format of a part once, however many runs state it.
 *
 * @param text of the part
 * @param read reads an element that stands so in it
 */
export function formatReader(text: string, read: (node: XmlNode, xml: string) => RunFormat): FormatReader {
  const known = new Map<string, RunFormat>();
  return (node) => {
    if (!node) return NO_FORMAT;
    const xml = text.slice(node.start, node.end);
    let format = known.get(xml);
    if (!format) {
      format = read(node, xml);
      known.set(xml, format);
    }
    return format;
  };
}
