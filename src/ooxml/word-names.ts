import type { XmlNode } from '../xml/xml-tree.js';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MATHS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);

/** The local name of an element of WordprocessingML, in the namespace of either edition; empty for any other. */
export const wordName = ({ tag }: XmlNode): string => (WORD.has(tag.uri) ? tag.local : '');

/** Is it an element of WordprocessingML? */
export const isWord = ({ uri }: { readonly uri: string }): boolean => WORD.has(uri);

export const isAlternateContent = ({ tag }: XmlNode): boolean =>
  tag.local === 'AlternateContent' && tag.uri === COMPATIBILITY;

export const isMath = ({ tag }: XmlNode): boolean => MATHS.has(tag.uri);
