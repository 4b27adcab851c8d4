import { translate } from '../messages/index.js';
import type { PlacedFinding } from '../model/index.js';
import { mendingPlace, messageOf, placeText, repositoryPath } from './message-of.js';
import { plain, plainLine } from './plain.js';
import type { Report, ReportContext } from './report.js';
import { count, newTally, summaryOf } from './tally.js';

/** What would end a workflow command or begin another. */
const data = (text: string): string => plain(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

function annotation(finding: PlacedFinding, context: ReportContext): string {
  const place = mendingPlace(finding);
  const at = {
    file: repositoryPath(place?.file ?? finding.document, context),
    line: place?.line,
    col: place?.column,
    endColumn: place?.endColumn === undefined ? undefined : place.endColumn - 1,
    title: `${finding.rule} (${finding.language}) ${finding.fingerprint.slice(0, 8)}`,
  };
  const properties = Object.entries(at)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const lines = [messageOf(finding, context.language)];
  if (finding.sourcePlace && place !== finding.sourcePlace) lines.push(placeText(finding.sourcePlace));
  return `::${finding.severity} ${properties.join(',')}::${data(lines.join('\n'))}\n`;
}

/**
 * Workflow commands that GitHub Actions turns into annotations on files and pull requests, and the sums. What is only
 * info is counted, not shown.
 */
export const github: Report = async function* (results, context) {
  const tally = newTally();
  for await (const result of results) {
    count(tally, result);
    for (const finding of result.findings) if (finding.severity !== 'info') yield annotation(finding, context);
  }
  yield `${plainLine(translate(context.language, 'report.summary', summaryOf(tally)))}\n`;
};
