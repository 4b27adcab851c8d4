import { InputError } from '../model/index.js';
import { sheetTables } from '../ooxml/sheet-rows.js';
import { isTermsHeader, readTermRows } from '../terms/index.js';

/**
 * Reads a termbase from the first sheet of a workbook that holds one, as `readTermsCsv` reads it from CSV; lines are rows.
 * @throws InputError as `readWorkbook` does
 */
export function readSheetTerms(bytes: Uint8Array): ReturnType<typeof readTermRows> {
  return readTermRows(sheetTables(bytes, isTermsHeader)[0]?.rows ?? []);
}

/** The same; throws the InputError of the first bad row. */
export function parseSheetTerms(bytes: Uint8Array): ReturnType<typeof readTermRows>['termbase'] {
  const { termbase, problems } = readSheetTerms(bytes);
  const [problem] = problems;
  if (problem instanceof InputError) throw problem;
  return termbase;
}
