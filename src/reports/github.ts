import { translate } from '../messages/index.js';
import type { PlacedFinding } from '../model/index.js';
import { mendingPlace, messageOf, placeText, repositoryPath } from './message-of.js';
import { plain, plainLine } from './plain.js';
import { type Refusal, refusalLine, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';
import { count, newTally, summaryOf } from './tally.js';

/** What would end a workflow command or begin another. */
const data = (text: string): string => plain(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const propertiesOf = (at: Readonly<Record<string, string | number | undefined>>): string =>
  ` ${Object.entries(at)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')}`;

function annotation(finding: PlacedFinding, context: ReportContext): string {
  const place = mendingPlace(finding);
  const at = {
    file: repositoryPath(place?.file ?? finding.document, context),
    line: place?.line,
    col: place?.column,
    endColumn: place?.endColumn === undefined ? undefined : place.endColumn - 1,
    title: `${finding.rule} (${finding.language}) ${finding.fingerprint.slice(0, 8)}`,
  };
  const lines = [messageOf(finding, context.language)];
  if (finding.sourcePlace && place !== finding.sourcePlace)
    lines.push(placeText(finding.sourcePlace, context.language));
  return `::${finding.severity}${propertiesOf(at)}::${data(lines.join('\n'))}\n`;
}

function refusal(refused: Refusal, context: ReportContext): string {
  const { file, line, column: col } = refused;
  const at = { file: file === undefined ? undefined : repositoryPath(file, context), line, col, title: 'Tarazi' };
  return `::error${propertiesOf(at)}::${data(refusalLine(refused))}\n`;
}

/**
 * Workflow commands that GitHub Actions turns into annotations on files and pull requests, what was refused among them, and the
 * sums. What is only info is counted, not shown.
 */
export const github: Report = async function* (results, context) {
  const tally = newTally();
  for await (const result of results) {
    count(tally, result);
    for (const finding of result.findings) if (finding.severity !== 'info') yield annotation(finding, context);
  }
  for (const refused of refusalsOf(context.refused, context.language)) yield refusal(refused, context);
  yield `${plainLine(translate(context.language, 'report.summary', summaryOf(tally)))}\n`;
  const { count: refusals = 0 } = context.refused ?? {};
  if (refusals > 0) yield `${plainLine(translate(context.language, 'report.refused', { count: refusals }))}\n`;
};
