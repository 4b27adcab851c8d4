import {
  type Concept,
  InputError,
  type LanguageTag,
  type Term,
  type Termbase,
  type TermStatus,
  UsageError,
} from '../model/index.js';
import { appendCsv, type CsvRow, parseCsv, readCsv, unguardCell, writeCsv } from '../text/csv.js';
import { rememberLine } from './term-lines.js';
import { wideColumns, wideTerms } from './wide-terms.js';

/** The columns of terms.csv; only the first three are needed, in any order. */
const COLUMNS = ['concept', 'language', 'term', 'status', 'properNoun', 'caseSensitive', 'note'] as const;
type Column = (typeof COLUMNS)[number];

const STATUSES: readonly string[] = ['preferred', 'admitted', 'forbidden'];
const TRUE = /^(yes|true|1|x)$/i;
const FALSE = /^(no|false|0)?$/i;

interface Draft {
  properNoun: boolean | undefined;
  readonly terms: Map<LanguageTag, Term[]>;
  note: string | undefined;
}

/** A termbase as far as it can be read, and what is wrong with the rows that were passed over. */
export interface ReadTerms {
  readonly termbase: Termbase;
  readonly problems: readonly InputError[];
}

/**
 * Reads a termbase from CSV: a term a row, with the header `concept,language,term,status,properNoun,caseSensitive,note`.
 * Rows of one concept share its id. Status is preferred (also when empty), admitted or forbidden; properNoun and caseSensitive are
 * yes or no; without properNoun a concept is a proper noun when all its terms begin with a capital. Other columns are passed over.
 * A glossary with a column a language (`en;az;ru`) is read too. Commas, semicolons and tabs are told apart by the header.
 *
 * @throws InputError `terms-columns`, `terms-value` with `line` in the data and in `place`, `csv.quote`.
 */
export function parseTermsCsv(text: string): Termbase {
  const { termbase, problems } = readTermsCsv(text);
  if (problems[0]) throw problems[0];
  return termbase;
}

/** The same, with every bad row told instead of the first one thrown. */
export function readTermsCsv(text: string): ReadTerms {
  return readTermRows(parseCsv(text, isTermsHeader));
}

/** The same of rows that are read already. */
export function readTermRows([header, ...rows]: readonly CsvRow[]): ReadTerms {
  if (!header) return { termbase: [], problems: [] };
  const at = columnsOf(header.cells);
  if (!namesNeeded(at)) {
    const wide = wideColumns(header.cells);
    if (wide) return { termbase: wideTerms(rows, wide), problems: [] };
    return { termbase: [], problems: [new InputError('terms-columns', { columns: COLUMNS }, { line: header.line })] };
  }
  const drafts = new Map<string, Draft>();
  const problems: InputError[] = [];
  for (const { cells, line } of rows) {
    try {
      readRow((column) => unguardCell((cells[at.get(column) ?? -1] ?? '').trim()), line, drafts);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(error);
    }
  }
  return { termbase: [...drafts].map(([id, draft]) => conceptOf(id, draft)), problems };
}

const columnsOf = (cells: readonly string[]): ReadonlyMap<Column, number> =>
  new Map(cells.map((cell, index) => [cell.trim() as Column, index]));

const namesNeeded = (at: ReadonlyMap<Column, number>): boolean => COLUMNS.slice(0, 3).every((needed) => at.has(needed));

/** Whether a row names the columns of a termbase, one term a row or a column a language. */
export const isTermsHeader = (cells: readonly string[]): boolean =>
  namesNeeded(columnsOf(cells)) || wideColumns(cells) !== undefined;

/** Adds the term of one row to its concept. Throws an InputError before anything is added. */
function readRow(cell: (column: Column) => string, line: number, drafts: Map<string, Draft>): void {
  const flag = (column: Column): boolean | undefined => {
    const value = cell(column);
    if (value === '') return undefined;
    if (TRUE.test(value)) return true;
    if (FALSE.test(value)) return false;
    throw wrong(line, column, value);
  };
  for (const column of COLUMNS.slice(0, 3)) if (cell(column) === '') throw wrong(line, column, '');
  const language = cell('language');
  if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(language)) throw wrong(line, 'language', language);
  const status = cell('status') || 'preferred';
  if (!STATUSES.includes(status)) throw wrong(line, 'status', status);
  const properNoun = flag('properNoun');
  const caseSensitive = flag('caseSensitive');
  const id = cell('concept');
  let draft = drafts.get(id);
  if (!draft) {
    draft = { properNoun: undefined, terms: new Map(), note: undefined };
    drafts.set(id, draft);
  }
  draft.properNoun = properNoun ?? draft.properNoun;
  draft.note ??= cell('note') || undefined;
  const term: Term = {
    text: cell('term').normalize('NFC'),
    status: status as TermStatus,
    ...(caseSensitive !== undefined && { caseSensitive }),
  };
  rememberLine(term, line);
  const list = draft.terms.get(language);
  if (list) list.push(term);
  else draft.terms.set(language, [term]);
}

/** The cells of a termbase in the order of `COLUMNS`, a term a row. */
function rowsOf(termbase: Termbase): string[][] {
  const rows: string[][] = [];
  for (const { id, properNoun, terms, note } of termbase) {
    let first = true;
    for (const [language, list] of terms) {
      for (const { text, status, caseSensitive } of list) {
        const sensitive = caseSensitive === undefined ? '' : caseSensitive ? 'yes' : 'no';
        rows.push([id, language, text, status, properNoun ? 'yes' : 'no', sensitive, first ? (note ?? '') : '']);
        first = false;
      }
    }
  }
  return rows;
}

/** Writes a termbase as CSV, made for diffs: order kept, a header, LF. */
export function writeTermsCsv(termbase: Termbase): string {
  return writeCsv([[...COLUMNS], ...rowsOf(termbase)]);
}

/**
 * Adds terms to a termbase in CSV as rows at its end, written as the others are; what is there, columns of others too, stays as it is.
 *
 * @throws UsageError `terms-wide-kept` where it has a column a language, which holds no status
 */
export function appendTermsCsv(text: string, termbase: Termbase): string {
  const { rows, ...style } = readCsv(text, isTermsHeader);
  const [header] = rows;
  if (!header) return writeTermsCsv(termbase);
  if (!namesNeeded(columnsOf(header.cells))) throw new UsageError('terms-wide-kept');
  const order = header.cells.map((cell) => COLUMNS.indexOf(cell.trim() as Column));
  const added = rowsOf(termbase).map((row) => order.map((at) => row[at] ?? ''));
  return appendCsv(text, added, style);
}

function conceptOf(id: string, { properNoun, terms, note }: Draft): Concept {
  const capital = [...terms.values()].flat().every(({ text }) => /^\p{Lu}/u.test(text));
  return { id, properNoun: properNoun ?? capital, terms, ...(note !== undefined && { note }) };
}

function wrong(line: number, column: string, value: string): InputError {
  return new InputError('terms-value', { line, column, value }, { line });
}
