import { InputError, type Waiver } from '../model/index.js';
import { parseCsv, unguardCell } from '../text/csv.js';
import { decodeTable } from '../text/decode-table.js';
import { withFile } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import type { Project } from './project.js';
import { WAIVER_COLUMNS as COLUMNS, isWaiverHeader } from './waiver-file.js';

const FINGERPRINT = /^[0-9a-f]{8,64}$/;
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const LIMIT = 50_000_000;

/**
 * Reads waivers from CSV, as RFC 4180 has it or as spreadsheets save it, with the columns fingerprint, reason, author, date, until;
 * the first row names them. Throws an InputError with the line of what is wrong.
 */
export function parseWaivers(text: string, file: string): Waiver[] {
  const [head, ...rows] = parseCsv(text, isWaiverHeader);
  if (!head) return [];
  const at = new Map(COLUMNS.map((name) => [name, head.cells.indexOf(name)]));
  if (at.get('fingerprint') === -1 || at.get('reason') === -1) {
    throw new InputError('waivers-columns', { columns: [...COLUMNS] }, { file, line: 1 });
  }
  return rows.map(({ cells, line }) => {
    const cell = (name: (typeof COLUMNS)[number]): string => unguardCell((cells[at.get(name) ?? -1] ?? '').trim());
    const fingerprint = cell('fingerprint').toLowerCase();
    if (!FINGERPRINT.test(fingerprint))
      throw new InputError('waivers-fingerprint', { value: fingerprint }, { file, line });
    for (const name of ['date', 'until'] as const) {
      const value = cell(name);
      if (value !== '' && !ISO_DATE.test(value))
        throw new InputError('waivers-date', { column: name, value }, { file, line });
    }
    return {
      fingerprint,
      reason: cell('reason'),
      ...(cell('author') && { author: cell('author') }),
      ...(cell('date') && { date: cell('date') }),
      ...(cell('until') && { until: cell('until') }),
      place: { file, line, column: 1 },
    };
  });
}

/** The project's waivers, or those of another file of their shape (a baseline); none where there is no such file. */
export async function readWaivers(project: Project, file: string = project.config.waivers): Promise<Waiver[]> {
  const bytes = await readBytesIfThere(inside(project.folder, file), file, LIMIT);
  if (!bytes) return [];
  try {
    return parseWaivers(decodeTable(bytes).text, file);
  } catch (error) {
    throw withFile(error, file);
  }
}
