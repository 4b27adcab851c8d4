import { placedFindingJson } from './placed-finding-json.js';
import { safeJson } from './plain.js';
import type { Report } from './report.js';

/** JSON Lines: a line a unit, or a segment of one that has several, clean ones too, in order. */
export const jsonl: Report = async function* (results, { language }) {
  for await (const { pair, findings } of results) {
    yield `${safeJson({
      document: pair.document,
      language: pair.language,
      unit: pair.unit,
      ...(pair.segment !== undefined && { segment: pair.segment }),
      findings: findings.map((finding) => placedFindingJson(finding, language)),
    })}\n`;
  }
};
