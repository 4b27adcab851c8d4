import {
  type ReviewedRow,
  type ReviewedTable,
  readReviewDocx,
  readReviewXlsx,
  readTags,
  sourceHash,
} from '../exchange/index.js';
import type { XliffDocument, XliffFile, XliffUnit } from '../xliff/index.js';
import { reviewColumns, stateOfWord } from './review-words.js';

const NOWHERE = { start: 0, openEnd: 0, closeStart: 0, end: 0 };
const FORM = /\.(docx|xlsx)$/i;

/** Whether a path means a review table: a Word document or an Excel workbook. */
export const isReviewPath = (path: string): boolean => FORM.test(path);

/** A row as a translator's unit. Its state counts where somebody chose it; a row without a translation brings none. */
function unitOf(row: ReviewedRow, known: ReadonlySet<string>): XliffUnit {
  const { mark, line, notes } = row;
  const tags = mark?.tags ?? { first: 1, count: 0 };
  const source = readTags(row.source, tags);
  const target = row.target === '' ? undefined : readTags(row.target, tags);
  const state = stateOfWord(row.state) ?? 'initial';
  // A sentence that the project does not have any more is looked for by its text, which has to be the one that was sent.
  const isSent = mark !== undefined && (known.has(mark.id) || sourceHash(row.source) === mark.hash);
  return {
    id: isSent ? mark.id : (mark?.id.replace(/^u/, '') ?? `row-${line}`),
    translate: true,
    element: NOWHERE,
    segments: [{ kind: 'segment', source, ...(target && { target }) }],
    source,
    ...(target && { target }),
    partial: false,
    state,
    rawState: state === 'needs-review' ? 'needs-review-translation' : state,
    notes,
    line,
    column: 1,
  };
}

function fileOf(table: ReviewedTable, documents: ReadonlyMap<string, ReadonlySet<string>>): XliffFile {
  const known = documents.get(table.document) ?? new Set();
  return {
    original: table.document,
    sourceLanguage: table.sourceLanguage,
    targetLanguage: table.targetLanguage,
    line: 1,
    column: 1,
    units: table.rows.map((row) => unitOf(row, known)),
  };
}

/**
 * A review table as a translator's file, a part for each table in it. Lines count its rows.
 * @param documents ids of their units, by path
 * @throws InputError of the archive or `xml.…` of a part, `review-none` where no table of ours is in it
 */
export function reviewDelivered(
  bytes: Uint8Array,
  name: string,
  documents: ReadonlyMap<string, ReadonlySet<string>>,
): XliffDocument {
  const read = /\.docx$/i.test(name) ? readReviewDocx : readReviewXlsx;
  const files = read(bytes, reviewColumns()).map((table) => fileOf(table, documents));
  return { text: '', family: 1, version: '1.2', prefix: '', files, problems: [] };
}
