import type { PlacedFinding, Waiver } from '../model/index.js';
import { writeCsv } from '../text/csv.js';
import type { Result } from '../validate/result.js';
import { messageOf } from './message-of.js';
import { plainLine } from './plain.js';
import { type Refusal, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';

const COLUMNS = [
  'severity',
  'rule',
  'category',
  'language',
  'document',
  'unit',
  'message',
  'foundInSource',
  'foundInTarget',
  'expected',
  'source',
  'target',
  'sourceFile',
  'sourceLine',
  'sourceColumn',
  'targetFile',
  'targetLine',
  'targetColumn',
  'fingerprint',
  'waived',
  'segment',
];

/** One row: cells in one line each, so that any spreadsheet keeps them apart. */
function row(cells: readonly (string | number | undefined)[]): string {
  return writeCsv([cells.map((cell) => plainLine(String(cell ?? '')))]).replace(/\n$/, '\r\n');
}

function cells(result: Result, finding: PlacedFinding, waiver: Waiver | undefined, context: ReportContext) {
  const { sourcePlace, targetPlace } = finding;
  return [
    finding.severity,
    finding.rule,
    finding.category,
    finding.language,
    finding.document,
    finding.unit,
    messageOf(finding, context.language),
    finding.source?.text,
    finding.target?.text,
    finding.expected?.join(' | '),
    result.source,
    result.target,
    sourcePlace?.file,
    sourcePlace?.line,
    sourcePlace?.column,
    targetPlace?.file,
    targetPlace?.line,
    targetPlace?.column,
    finding.fingerprint,
    waiver?.reason,
    finding.segment,
  ];
}

/** What was refused has a rule of its own, and no texts. */
const refusalCells = ({ file, line, column, message }: Refusal): (string | number | undefined)[] =>
  COLUMNS.map((name) => {
    if (name === 'severity') return 'error';
    if (name === 'rule') return 'refused';
    if (name === 'message') return message;
    if (name === 'document' || name === 'sourceFile') return file;
    return name === 'sourceLine' ? line : name === 'sourceColumn' ? column : undefined;
  });

/**
 * A row a finding, waived ones with their reason, then one for all that was refused: RFC 4180 with a byte order mark, without which Excel takes UTF-8 for an
 * old code page. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export const csv: Report = async function* (results, context) {
  yield `\uFEFF${row(COLUMNS)}`;
  for await (const result of results) {
    for (const finding of result.findings) yield row(cells(result, finding, undefined, context));
    for (const { finding, waiver } of result.waived) yield row(cells(result, finding, waiver, context));
  }
  for (const refused of refusalsOf(context.refused, context.language)) yield row(refusalCells(refused));
};
