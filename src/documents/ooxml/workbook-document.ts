import { languageOf } from '../../languages/index.js';
import { InputError } from '../../model/index.js';
import { type OoxmlPackage, openPackage } from '../../ooxml/open-package.js';
import { sheetName } from '../../ooxml/sheet-names.js';
import { GENERIC_SEGMENTATION, type Segmentation } from '../../text/segmentation.js';
import { attributeOf, type XmlNode, xmlTree } from '../../xml/xml-tree.js';
import type { ParseOptions } from '../document-format.js';
import { DEFAULT_MAX_PACKED_BYTES } from '../limits.js';
import { SharedCodes } from '../shared-codes.js';
import type { Block } from './block.js';
import { drawingBlocks } from './drawing/drawing-blocks.js';
import { drawingName } from './drawing/names.js';
import { drawnRuns } from './drawing/runs.js';
import { assembled, type DraftPart, type OfficeDocument } from './office-document.js';
import { packageNotices } from './package-notices.js';
import { type CellUse, cellUses, headerCells } from './sheet/cell-uses.js';
import { itemBlock, sheetRuns } from './sheet/item-block.js';

const isSheetText = (tag: XmlNode['tag']): boolean => sheetName(tag) === 't';
const isDrawnText = (tag: XmlNode['tag']): boolean => drawingName({ tag }) === 't';
const NOTHING = (): boolean => false;

interface SheetPart {
  /** As people see it. */
  readonly title: string;
  readonly name: string;
}

/** The sheets that are to be seen, in their order. */
function sheetsOf(opened: OoxmlPackage, main: string, root: XmlNode): SheetPart[] {
  const related = new Map(opened.relationships(main).map((one) => [one.id, one]));
  const sheets = root.children.find(({ tag }) => sheetName(tag) === 'sheets')?.children ?? [];
  return sheets.flatMap((node) => {
    const id = node.tag.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value ?? '';
    const found = related.get(id);
    const isSeen = (attributeOf(node, 'state') ?? 'visible') === 'visible';
    if (found?.kind !== 'worksheet' || !isSeen) return [];
    return [{ title: attributeOf(node, 'name') ?? '', name: found.target }];
  });
}

/** Cells that name the columns of tables: formulas call the columns so, and programs refuse a table whose names differ. */
function headersOf(opened: OoxmlPackage, sheet: string): (name: string) => boolean {
  const headers = opened.relationships(sheet).flatMap(({ kind, target }) => {
    const text = kind === 'table' ? opened.read(target)?.text : undefined;
    if (text === undefined) return [];
    const root = xmlTree(text, NOTHING);
    return [headerCells(attributeOf(root, 'ref') ?? '', Number(attributeOf(root, 'headerRowCount') ?? 1))];
  });
  return (name) => headers.some((isHeader) => isHeader(name));
}

/**
 * Blocks of the strings of cells that are written in the sheet itself.
 * @param uses all cells of the sheet that hold text
 */
function inlineBlocks(
  text: string,
  uses: readonly CellUse[],
  isHeader: (name: string) => boolean,
  title: string,
  rules: Segmentation,
): Block[] {
  const blocks: Block[] = [];
  const sheet = { text, rules, shared: new SharedCodes() };
  const own = uses.filter(({ shared }) => shared === undefined);
  if (own.length === 0) return blocks;
  let next = 0;
  const visit = (node: XmlNode): void => {
    if (sheetName(node.tag) !== 'c') {
      node.children.forEach(visit);
      return;
    }
    const has = (wanted: string): XmlNode | undefined => node.children.find(({ tag }) => sheetName(tag) === wanted);
    if (attributeOf(node, 't') !== 'inlineStr' || has('f')) return;
    const name = own[next++]?.name ?? '';
    const item = has('is');
    const block = item && !isHeader(name) && itemBlock(item, sheet, { kind: 'sheet', name: `${title}!${name}` });
    if (block) blocks.push(block);
  };
  visit(xmlTree(text, isSheetText));
  return blocks;
}

/** What is drawn upon a sheet: text boxes and shapes, charts with their titles. */
function drawnParts(opened: OoxmlPackage, { name: sheet, title }: SheetPart, rules: Segmentation): DraftPart[] {
  const targets = (part: string, kind: string): string[] =>
    opened
      .relationships(part)
      .filter((one) => one.kind === kind)
      .map(({ target }) => target);
  const drawings = targets(sheet, 'drawing');
  return [...drawings, ...drawings.flatMap((drawing) => targets(drawing, 'chart'))].flatMap((name) => {
    const read = opened.read(name);
    if (!read) return [];
    const label = { kind: 'sheet', name: title } as const;
    const blocks = drawingBlocks(xmlTree(read.text, isDrawnText), { text: read.text, rules, label });
    return [
      {
        name,
        ...read,
        blocks,
        runs: drawnRuns,
      } satisfies DraftPart,
    ];
  });
}

/**
 * Takes a workbook apart: the texts of its cells, in the order in which the workbook keeps them, and what is drawn upon its sheets.
 * Formulas, numbers, names of sheets, hidden sheets and the names of tables' columns stay. Throws InputError for archives and XML that
 * are refused (`zip.…`, `xml.…`), `ooxml.workbook` for other packages.
 */
export function parseWorkbook(bytes: Uint8Array, options: ParseOptions): OfficeDocument {
  const opened = openPackage(bytes, options.maxBytes ?? DEFAULT_MAX_PACKED_BYTES);
  const main = opened.relationships().find(({ kind }) => kind === 'officeDocument')?.target;
  const text = main === undefined ? undefined : opened.read(main)?.text;
  const root = text === undefined ? undefined : xmlTree(text, NOTHING);
  if (main === undefined || !root || sheetName(root.tag) !== 'workbook')
    throw new InputError('ooxml.workbook', {}, { file: options.file });
  const rules = options.segmentation ?? languageOf(options.language)?.segmentation ?? GENERIC_SEGMENTATION;
  /** Where each shared string is seen first; undefined for one that may not change. */
  const seen = new Map<number, string | undefined>();
  const parts: DraftPart[] = [];
  const drawn: DraftPart[] = [];
  let headers = 0;
  for (const sheet of sheetsOf(opened, main, root)) {
    const read = opened.read(sheet.name);
    if (!read) continue;
    const isHeader = headersOf(opened, sheet.name);
    const uses = cellUses(read.text);
    for (const { name, shared } of uses) {
      const isStaying = isHeader(name);
      if (isStaying) headers++;
      if (shared !== undefined && (isStaying || !seen.has(shared)))
        seen.set(shared, isStaying ? undefined : `${sheet.title}!${name}`);
    }
    const blocks = inlineBlocks(read.text, uses, isHeader, sheet.title, rules);
    if (blocks.length > 0) parts.push({ name: sheet.name, ...read, blocks, runs: sheetRuns });
    drawn.push(...drawnParts(opened, sheet, rules));
  }
  const strings = opened.relationships(main).find(({ kind }) => kind === 'sharedStrings')?.target;
  const read = strings === undefined ? undefined : opened.read(strings);
  if (strings !== undefined && read) {
    const items = xmlTree(read.text, isSheetText).children.filter(({ tag }) => sheetName(tag) === 'si');
    const part = { text: read.text, rules, shared: new SharedCodes() };
    const blocks = items.flatMap((item, index) => {
      const name = seen.get(index);
      return name === undefined ? [] : (itemBlock(item, part, { kind: 'sheet', name }) ?? []);
    });
    parts.unshift({ name: strings, ...read, blocks, runs: sheetRuns });
  }
  const notices = [
    ...packageNotices(opened.archive),
    ...(headers > 0 ? [{ messageId: 'document.table-headers', data: { count: headers } }] : []),
  ];
  return { ...assembled([...parts, ...drawn], options.file), archive: opened.archive, notices };
}
