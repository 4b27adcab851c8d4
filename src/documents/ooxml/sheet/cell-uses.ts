import { cellAddress, columnName } from '../../../ooxml/column-name.js';
import { sheetName } from '../../../ooxml/sheet-names.js';
import { parseXml } from '../../../xml/parse-xml.js';
import { attribute } from '../../../xml/xml-events.js';

/** A cell that shows a string. */
export interface CellUse {
  /** As spreadsheets name it: `B7`. */
  readonly name: string;
  /** Index of the string among those that cells share; undefined for one of its own. */
  readonly shared: number | undefined;
}

/** The cells of a sheet that hold text, in its order; those of formulas hold none of their own. */
export function cellUses(text: string): CellUse[] {
  const uses: CellUse[] = [];
  const names: string[] = [];
  let name = '';
  let type: string | undefined;
  let value = '';
  let hasFormula = false;
  // A sheet need not say where its rows and cells stand: each follows the one before.
  let row = 0;
  let column = -1;
  parseXml(text, {
    open(tag) {
      const local = sheetName(tag);
      names.push(local);
      if (local === 'c') {
        column = cellAddress(attribute(tag, 'r') ?? '')?.column ?? column + 1;
        name = `${columnName(column)}${row}`;
        type = attribute(tag, 't');
        value = '';
        hasFormula = false;
      } else if (local === 'row') {
        row = cellAddress(`A${attribute(tag, 'r') ?? ''}`)?.row ?? row + 1;
        column = -1;
      } else if (local === 'f') hasFormula = true;
    },
    close() {
      if (names.pop() !== 'c' || hasFormula) return;
      if (type === 's') uses.push({ name, shared: Number(value) });
      else if (type === 'inlineStr') uses.push({ name, shared: undefined });
    },
    text(part) {
      if (names.at(-1) === 'v') value += part;
    },
    other() {},
  });
  return uses;
}

/** Whether a cell stands in the first rows of a range (`A1:D10`): those that name the columns of a table. */
export function headerCells(range: string, rows: number): (name: string) => boolean {
  const [from, to] = range.split(':').map(cellAddress);
  if (!from || rows === 0) return () => false;
  const last = to?.column ?? from.column;
  return (name) => {
    const at = cellAddress(name);
    return (
      at !== undefined &&
      at.row >= from.row &&
      at.row < from.row + rows &&
      at.column >= from.column &&
      at.column <= last
    );
  };
}
