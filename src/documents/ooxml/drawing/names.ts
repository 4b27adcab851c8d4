import type { XmlNode } from '../../../xml/xml-tree.js';

const DRAWING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/main',
  'http://purl.oclc.org/ooxml/drawingml/main',
]);

/** The local name of an element of DrawingML, in the namespace of either edition; empty for any other. */
export const drawingName = ({ tag }: Pick<XmlNode, 'tag'>): string => (DRAWING.has(tag.uri) ? tag.local : '');
