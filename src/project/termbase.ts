import type { Termbase } from '../model/index.js';
import { parseTbx, parseTermsCsv } from '../terms/index.js';
import { decodeTable } from '../text/decode-table.js';
import { decodeXml } from '../xml/decode.js';
import { inside, readBytesIfThere } from './files.js';
import { isWorkbookPath } from './is-workbook-path.js';
import type { Project } from './project.js';
import { parseSheetTerms } from './sheet-terms.js';
import { withFile } from './with-file.js';

const LIMIT = 50_000_000;

/** Whether a file of terms is TBX by its name; else it is CSV or a workbook. */
export const isTbxPath = (path: string): boolean => /\.(?:tbx|xml)$/i.test(path);

/**
 * The project's termbase, CSV, TBX or a workbook by its name; empty where there is no such file. Throws an InputError with file and
 * line for what is wrong in it.
 */
export async function readTermbase(project: Project): Promise<Termbase> {
  const file = project.config.terms;
  const bytes = await readBytesIfThere(inside(project.folder, file), file, LIMIT);
  if (!bytes) return [];
  try {
    if (isWorkbookPath(file)) return parseSheetTerms(bytes);
    return isTbxPath(file)
      ? parseTbx(decodeXml(bytes).text.replace(/^\uFEFF/, ''))
      : parseTermsCsv(decodeTable(bytes).text);
  } catch (error) {
    throw withFile(error, file);
  }
}
