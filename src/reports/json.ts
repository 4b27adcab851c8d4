import type { Result } from '../validate/result.js';
import { placedFindingJson } from './placed-finding-json.js';
import { safeJson } from './plain.js';
import { refusalsOf } from './refusals.js';
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

/** Where two translations are compared: the source and both of them, by language. */
function textsJson({ pair, source, target }: Result): Readonly<Record<string, string>> | undefined {
  const { origin, sourceLanguage, targetLanguage } = pair;
  return origin && { [origin.language]: origin.text, [sourceLanguage]: source, [targetLanguage]: target ?? '' };
}

/** The rest of a list, an item a line. */
const listed = (items: readonly string[]): string => (items.length === 0 ? ']' : `\n${items.join(',\n')}\n]`);

/**
 * One JSON object: version, summary, every finding with its place, and what was refused; where pairs are explained, each with its
 * facts too.
 */
export const json: Report = async function* (results, { language, explain, refused }) {
  const tally = newTally();
  const findings: string[] = [];
  const pairs: string[] = [];
  for await (const result of results) {
    count(tally, result);
    const texts = textsJson(result);
    for (const finding of result.findings)
      findings.push(safeJson({ ...placedFindingJson(finding, language), ...(texts && { texts }) }));
    if (explain) {
      const { document, language: into, unit, segment } = result.pair;
      const named = { document, language: into, unit, ...(segment !== undefined && { segment }) };
      pairs.push(safeJson({ ...named, facts: result.explained ?? [] }));
    }
  }
  const languages = Object.fromEntries([...tally.languages].map(([tag, counts]) => [tag, summary(counts)]));
  const sums = { ...summary(tally), refused: refused?.count ?? 0, languages };
  yield `{"version":${VERSION},"summary":${safeJson(sums)},"findings":[`;
  yield listed(findings);
  yield `,"refused":[${listed(refusalsOf(refused, language).map(safeJson))}`;
  if (explain) yield `,"pairs":[${listed(pairs)}`;
  yield '}\n';
};
