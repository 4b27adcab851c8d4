import { SaxesParser, type SaxesTagNS } from 'saxes';
import { sheetName } from '../../ooxml/sheet-names.js';
import { isWord } from '../../ooxml/word-names.js';
import { decodeXml } from '../../xml/decode.js';
import { readZip } from '../../zip/read-zip.js';
import { unpackEntry } from '../../zip/unpack-entry.js';
import { DEFAULT_MAX_PACKED_BYTES } from '../limits.js';
import { drawingName } from './drawing/names.js';

interface Mark {
  readonly is: string;
  /** Paragraphs with text before it, and the one that it is in. */
  readonly line: number;
}

/** What gives a kind of document its structure. */
interface Structure {
  /** Parts that are looked at. */
  readonly stories: RegExp;
  readonly nameOf: (tag: SaxesTagNS) => string;
  readonly marks: ReadonlySet<string>;
  /** What lines are counted by. */
  readonly lines: ReadonlySet<string>;
  /** What is in these is gone where changes are accepted. */
  readonly deleted: ReadonlySet<string>;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Paragraphs of Word alone may be joined where changes are accepted: they are no marks. */
const WORD: Structure = {
  stories: /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/i,
  nameOf: (tag) => (isWord(tag) ? tag.local : ''),
  marks: set('drawing endnote footnote pict sectPr tbl tc tr txbxContent'),
  lines: set('p'),
  deleted: set('del moveFrom'),
};
const SLIDES: Structure = {
  stories: /^ppt\/(?:slides|notesSlides|diagrams|charts|slideLayouts|slideMasters)\/[^/]*\.xml$/i,
  nameOf: (tag) => drawingName({ tag: tag as never }) || (tag.prefix === '' ? '' : tag.local),
  marks: set('p tbl tr tc txBody sp pic graphicFrame grpSp pPr bodyPr'),
  lines: set('p'),
  deleted: new Set(),
};
const SHEETS: Structure = {
  stories: /^xl\/(?:sharedStrings|worksheets\/[^/]*)\.xml$/i,
  nameOf: (tag) => sheetName(tag),
  marks: set('c f is row sheetData si v'),
  lines: set('is si'),
  deleted: new Set(),
};

/**
 * Reads both documents anew with another reader of XML, the parts that differ: the first paragraph, counted among those with
 * text, where the second has another table, picture, note, text box or section than the first, or is no XML.
 */
function outlineChange(before: Uint8Array, after: Uint8Array, structure: Structure): number | undefined {
  const [left, right] = [readZip(before), readZip(after)];
  for (const entry of right.entries) {
    const other = left.entries.find(({ name }) => name === entry.name);
    if (!structure.stories.test(entry.name) || !other || (other.crc === entry.crc && other.size === entry.size))
      continue;
    const old = outlineOf(decodeXml(unpackEntry(left, other, DEFAULT_MAX_PACKED_BYTES)).text, structure);
    const now = outlineOf(decodeXml(unpackEntry(right, entry, DEFAULT_MAX_PACKED_BYTES)).text, structure);
    if (!now) return 1;
    const at = now.findIndex(({ is }, index) => is !== old?.[index]?.is);
    if (at >= 0) return now[at]!.line;
    if (old && old.length > now.length) return old[now.length]!.line;
  }
  return undefined;
}

export const wordOutlineChange = (before: Uint8Array, after: Uint8Array): number | undefined =>
  outlineChange(before, after, WORD);
export const slidesOutlineChange = (before: Uint8Array, after: Uint8Array): number | undefined =>
  outlineChange(before, after, SLIDES);
export const sheetsOutlineChange = (before: Uint8Array, after: Uint8Array): number | undefined =>
  outlineChange(before, after, SHEETS);

/** Nothing where the text is no XML. */
function outlineOf(text: string, { nameOf, marks: known, lines, deleted }: Structure): Mark[] | undefined {
  const marks: Mark[] = [];
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  let line = 1;
  let hasText = false;
  let isText = false;
  let isBroken = false;
  let deletions = 0;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag);
    isText = name === 't';
    if (deleted.has(name)) deletions++;
    else if (known.has(name) && deletions === 0) marks.push({ is: name, line });
  });
  parser.on('text', (part) => {
    hasText ||= isText && part.trim() !== '';
  });
  parser.on('closetag', (tag) => {
    isText = false;
    const name = nameOf(tag);
    if (deleted.has(name)) deletions--;
    if (!lines.has(name) || !hasText) return;
    line++;
    hasText = false;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return isBroken ? undefined : marks;
}
