import { placedFindingJson } from './placed-finding-json.js';
import { safeJson } from './plain.js';
import type { Report } from './report.js';
import { type Counts, count, newTally } from './tally.js';

/** Version of the report's shape. */
const VERSION = 1;

const summary = ({ pairs, untranslated, error, warning, info, waived }: Counts): Counts => ({
  pairs,
  untranslated,
  error,
  warning,
  info,
  waived,
});

/** One JSON object: version, summary, and every finding with its place. */
export const json: Report = async function* (results, { language }) {
  const tally = newTally();
  const findings: string[] = [];
  for await (const result of results) {
    count(tally, result);
    for (const finding of result.findings) findings.push(safeJson(placedFindingJson(finding, language)));
  }
  const languages = Object.fromEntries([...tally.languages].map(([tag, counts]) => [tag, summary(counts)]));
  yield `{"version":${VERSION},"summary":${safeJson({ ...summary(tally), languages })},"findings":[`;
  yield findings.length === 0 ? ']}\n' : `\n${findings.join(',\n')}\n]}\n`;
};
