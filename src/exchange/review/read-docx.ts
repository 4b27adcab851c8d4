import { InputError } from '../../model/index.js';
import { type OoxmlPackage, openPackage } from '../../ooxml/open-package.js';
import { isWord, wordName } from '../../ooxml/word-names.js';
import { attributeOf, childOf, type XmlNode, xmlTree } from '../../xml/xml-tree.js';
import { readTableMark } from './marks.js';
import { type ColumnNames, columnPlaces, type ReviewedRow, type ReviewedTable, rowOf } from './read-review.js';

const isText = (tag: XmlNode['tag']): boolean => isWord(tag) && tag.local === 't';
const GONE: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rPr', 'pPr', 'sdtPr', 'tcPr', 'trPr']);

type Comments = ReadonlyMap<string, ReviewedRow['notes'][number]>;

/** Texts of a part of the tree as they stand once tracked changes are accepted. */
class CellText {
  /** What a reader sees. */
  shown = '';
  /** All of it. */
  all = '';
  readonly comments: string[] = [];

  constructor(node: XmlNode) {
    this.visit(node, false);
  }

  private visit(node: XmlNode, hidden: boolean): void {
    const name = wordName(node);
    if (GONE.has(name)) return;
    switch (name) {
      case 't':
        this.add(node.text ?? '', hidden);
        return;
      case 'tab':
      case 'ptab':
        this.add('\t', hidden);
        return;
      case 'br':
      case 'cr':
        this.add('\n', hidden);
        return;
      case 'noBreakHyphen':
        this.add('\u2011', hidden);
        return;
      case 'softHyphen':
        this.add('\u00AD', hidden);
        return;
      case 'commentReference':
        this.comments.push(attributeOf(node, 'id') ?? '');
        return;
    }
    const isHidden = hidden || (name === 'r' && isMark(childOf(node, 'rPr')));
    // What stands twice for older programs is read once.
    const children = node.tag.local === 'AlternateContent' ? node.children.slice(0, 1) : node.children;
    for (const child of children) this.visit(child, isHidden);
    const mark = childOf(childOf(node, 'pPr'), 'rPr');
    if (name === 'p' && !(childOf(mark, 'del') ?? childOf(mark, 'moveFrom'))) this.add('\n', hidden);
  }

  private add(text: string, hidden: boolean): void {
    this.all += text;
    if (!hidden) this.shown += text;
  }
}

/** Is it the format of hidden text? */
const isMark = (format: XmlNode | undefined): boolean =>
  attributeOf(childOf(format, 'rStyle'), 'val') === 'TaraziMark' ||
  !['', '0', 'false', 'off'].includes(
    childOf(format, 'vanish') ? (attributeOf(childOf(format, 'vanish'), 'val') ?? '1') : '',
  );

/** Elements of a name, those in content controls too, without what is deleted. */
function* within(node: XmlNode, name: string): Generator<XmlNode> {
  for (const child of node.children) {
    const own = wordName(child);
    if (own === name) yield child;
    else if (['body', 'customXml', 'sdt', 'sdtContent', 'ins', 'moveTo'].includes(own)) yield* within(child, name);
  }
}

interface ReadRow {
  readonly cells: Map<number, string>;
  readonly all: string;
  readonly comments: readonly string[];
}

function readRow(tr: XmlNode): ReadRow | undefined {
  const properties = childOf(tr, 'trPr');
  if (childOf(properties, 'del')) return undefined;
  const cells = new Map<number, string>();
  const comments: string[] = [];
  let all = '';
  let column = Number(attributeOf(childOf(properties, 'gridBefore'), 'val')) || 0;
  for (const tc of within(tr, 'tc')) {
    const text = new CellText(tc);
    cells.set(column, text.shown);
    all += text.all;
    comments.push(...text.comments);
    column += Number(attributeOf(childOf(childOf(tc, 'tcPr'), 'gridSpan'), 'val')) || 1;
  }
  return { cells, all, comments };
}

function tableOf(node: XmlNode, names: ColumnNames, comments: Comments): ReviewedTable | undefined {
  const [head, ...rows] = [...within(node, 'tr')].flatMap((tr) => readRow(tr) ?? []);
  const mark = head && readTableMark(head.all);
  if (!head || !mark) return undefined;
  const places = columnPlaces(head.cells, names, 0);
  return {
    ...mark,
    rows: rows.map((row, index) =>
      rowOf(
        row.cells,
        places,
        row.all,
        index + 1,
        row.comments.flatMap((id) => comments.get(id) ?? []),
      ),
    ),
  };
}

function commentsOf(opened: OoxmlPackage, main: string): Comments {
  const comments = new Map<string, ReviewedRow['notes'][number]>();
  const target = opened.relationships(main).find(({ kind }) => kind === 'comments')?.target;
  const text = target === undefined ? undefined : opened.read(target)?.text;
  if (text === undefined) return comments;
  for (const node of xmlTree(text, isText).children) {
    const from = attributeOf(node, 'author');
    const said = new CellText(node).shown.trim();
    if (said !== '') comments.set(attributeOf(node, 'id') ?? '', { text: said, ...(from && { from }) });
  }
  return comments;
}

/**
 * Reads the review tables of a Word document, tracked changes as accepted, comments as notes.
 * @throws InputError of the archive or `xml.…` of a part, `review-none` where no table of ours is in it
 */
export function readReviewDocx(bytes: Uint8Array, names: ColumnNames): ReviewedTable[] {
  const opened = openPackage(bytes);
  const main = opened.relationships().find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const text = opened.read(main)?.text;
  const body = text === undefined ? undefined : childOf(xmlTree(text, isText), 'body');
  const comments = commentsOf(opened, main);
  const tables = body ? [...within(body, 'tbl')].flatMap((node) => tableOf(node, names, comments) ?? []) : [];
  if (tables.length === 0) throw new InputError('review-none');
  return tables;
}
