import { translate } from '../messages/index.js';
import type { PlacedFinding } from '../model/index.js';
import { mendingPlace, messageOf, placeText } from './message-of.js';
import { plainLine } from './plain.js';
import { refusalLine, refusalsOf } from './refusals.js';
import type { Report } from './report.js';
import { type Counts, count, newTally, summaryOf } from './tally.js';

/** GitHub takes at most 1 MiB a step. */
const MOST_ROWS = 200;
const LONGEST = 300;

/** Text for a cell of a table in Markdown: nothing in it is markup. */
const cell = (text: string): string => {
  const line = plainLine(text);
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return short.replace(/[\\`*_[\]<>|~@&#]/g, '\\$&');
};

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

/** The page that GitHub shows for a step: sums, what was refused, sums by language, then the gravest findings as a table, in Markdown. */
export const githubSummary: Report = async function* (results, { language, refused }) {
  const say = (key: string, data?: Parameters<typeof translate>[2]): string => translate(language, key, data);
  const tally = newTally();
  const errors: PlacedFinding[] = [];
  const warnings: PlacedFinding[] = [];
  for await (const result of results) {
    count(tally, result);
    for (const finding of result.findings) {
      const list = finding.severity === 'error' ? errors : finding.severity === 'warning' ? warnings : undefined;
      if (list && list.length < MOST_ROWS) list.push(finding);
    }
  }
  const counts = ({ pairs, error, warning, info, waived }: Counts): string[] =>
    [pairs, error, warning, info, waived].map(String);
  const heads = ['language', 'segments', 'errors', 'warnings', 'notes', 'waived'].map((name) =>
    cell(say(`report.column.${name}`)),
  );
  yield `## Tarazi\n\n${cell(say('report.summary', summaryOf(tally)))}\n\n`;
  if (refused && refused.count > 0) {
    const lines = refusalsOf(refused, language).slice(0, MOST_ROWS);
    yield `**${cell(say('report.refused', { count: refused.count }))}**\n\n`;
    yield `${lines.map((line) => `- ${cell(refusalLine(line))}\n`).join('')}\n`;
  }
  yield tableRow(heads) + tableRow(['---', ...Array<string>(5).fill('---:')]);
  for (const [tag, own] of tally.languages) yield tableRow([cell(tag), ...counts(own)]);
  const shown = [...errors, ...warnings].slice(0, MOST_ROWS);
  if (shown.length > 0) {
    const names = ['severity', 'language', 'place', 'finding', 'rule'];
    yield `\n${tableRow(names.map((name) => cell(say(`report.column.${name}`))))}${tableRow(names.map(() => '---'))}`;
  }
  for (const finding of shown) {
    const place = mendingPlace(finding);
    yield tableRow([
      cell(say(`report.severity.${finding.severity}`)),
      cell(finding.language),
      cell(place ? placeText(place, language) : finding.document),
      cell(messageOf(finding, language)),
      cell(`${finding.rule} ${finding.fingerprint.slice(0, 8)}`),
    ]);
  }
  const more = tally.error + tally.warning - shown.length;
  if (more > 0) yield `\n${cell(say('report.more', { count: more }))}\n`;
  yield '\n';
};
