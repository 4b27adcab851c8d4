import {
  type Concept,
  InputError,
  type LanguageTag,
  type Term,
  type Termbase,
  type TermStatus,
} from '../model/index.js';
import { parseCsv, unguardCell, writeCsv } from '../text/csv.js';

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

/**
 * Reads a termbase from CSV: a term a row, with the header `concept,language,term,status,properNoun,caseSensitive,note`.
 * Rows of one concept share its id. Status is preferred (also when empty), admitted or forbidden; properNoun and caseSensitive are
 * yes or no; without properNoun a concept is a proper noun when all its terms begin with a capital.
 *
 * @throws InputError `terms-columns`, `terms-value` with `line` in the data and in `place`.
 */
export function parseTermsCsv(text: string): Termbase {
  const [header, ...rows] = parseCsv(text);
  if (!header) return [];
  const at = new Map(header.cells.map((cell, index) => [cell.trim() as Column, index]));
  for (const needed of COLUMNS.slice(0, 3)) {
    if (!at.has(needed)) throw new InputError('terms-columns', { columns: COLUMNS }, { line: header.line });
  }
  const drafts = new Map<string, Draft>();
  for (const { cells, line } of rows) {
    const cell = (column: Column): string => unguardCell((cells[at.get(column) ?? -1] ?? '').trim());
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
    const id = cell('concept');
    let draft = drafts.get(id);
    if (!draft) {
      draft = { properNoun: undefined, terms: new Map(), note: undefined };
      drafts.set(id, draft);
    }
    draft.properNoun = flag('properNoun') ?? draft.properNoun;
    draft.note ??= cell('note') || undefined;
    const caseSensitive = flag('caseSensitive');
    const term: Term = {
      text: cell('term').normalize('NFC'),
      status: status as TermStatus,
      ...(caseSensitive !== undefined && { caseSensitive }),
    };
    const list = draft.terms.get(language);
    if (list) list.push(term);
    else draft.terms.set(language, [term]);
  }
  return [...drafts].map(([id, draft]) => conceptOf(id, draft));
}

/** Writes a termbase as CSV, made for diffs: order kept, a header, LF. */
export function writeTermsCsv(termbase: Termbase): string {
  const rows: string[][] = [[...COLUMNS]];
  for (const { id, properNoun, terms, note } of termbase) {
    let first = true;
    for (const [language, list] of terms) {
      for (const { text, status, caseSensitive } of list) {
        rows.push([
          id,
          language,
          text,
          status,
          properNoun ? 'yes' : 'no',
          caseSensitive === undefined ? '' : caseSensitive ? 'yes' : 'no',
          first ? (note ?? '') : '',
        ]);
        first = false;
      }
    }
  }
  return writeCsv(rows);
}

function conceptOf(id: string, { properNoun, terms, note }: Draft): Concept {
  const capital = [...terms.values()].flat().every(({ text }) => /^\p{Lu}/u.test(text));
  return { id, properNoun: properNoun ?? capital, terms, ...(note !== undefined && { note }) };
}

function wrong(line: number, column: string, value: string): InputError {
  return new InputError('terms-value', { line, column, value }, { line });
}
