import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isWord } from '../../ooxml/word-names.js';
import { decodeXml } from '../../xml/decode.js';
import { readZip } from '../../zip/read-zip.js';
import { unpackEntry } from '../../zip/unpack-entry.js';
import { DEFAULT_MAX_PACKED_BYTES } from '../limits.js';

interface Mark {
  readonly is: string;
  /** Paragraphs with text before it, and the one that it is in. */
  readonly line: number;
}

const STORIES = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/i;
/** What gives a document its structure; paragraphs alone may be joined where changes are accepted. */
const MARKS = new Set(['drawing', 'endnote', 'footnote', 'pict', 'sectPr', 'tbl', 'tc', 'tr', 'txbxContent']);

/**
 * Reads both documents anew with another reader of XML, the parts that differ: the first paragraph, counted among those with
 * text, where the second has another table, picture, note, text box or section than the first, or is no XML.
 */
export function wordOutlineChange(before: Uint8Array, after: Uint8Array): number | undefined {
  const [left, right] = [readZip(before), readZip(after)];
  for (const entry of right.entries) {
    const other = left.entries.find(({ name }) => name === entry.name);
    if (!STORIES.test(entry.name) || !other || (other.crc === entry.crc && other.size === entry.size)) continue;
    const old = outlineOf(decodeXml(unpackEntry(left, other, DEFAULT_MAX_PACKED_BYTES)).text);
    const now = outlineOf(decodeXml(unpackEntry(right, entry, DEFAULT_MAX_PACKED_BYTES)).text);
    if (!now) return 1;
    const at = now.findIndex(({ is }, index) => is !== old?.[index]?.is);
    if (at >= 0) return now[at]!.line;
    if (old && old.length > now.length) return old[now.length]!.line;
  }
  return undefined;
}

/** Nothing where the text is no XML. */
function outlineOf(text: string): Mark[] | undefined {
  const marks: Mark[] = [];
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  let line = 1;
  let hasText = false;
  let isText = false;
  let isBroken = false;
  const nameOf = (tag: SaxesTagNS): string => (isWord(tag) ? tag.local : '');
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag);
    isText = name === 't';
    if (MARKS.has(name)) marks.push({ is: name, line });
  });
  parser.on('text', (part) => {
    hasText ||= isText && part.trim() !== '';
  });
  parser.on('closetag', (tag) => {
    isText = false;
    if (nameOf(tag) !== 'p' || !hasText) return;
    line++;
    hasText = false;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return isBroken ? undefined : marks;
}
