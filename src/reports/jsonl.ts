import { placedFindingJson } from './placed-finding-json.js';
import { safeJson } from './plain.js';
import { refusalsOf } from './refusals.js';
import type { Report } from './report.js';

/**
 * JSON Lines: a line a unit, or a segment of one that has several, clean ones too, in order; then a line with `error` for all that
 * was refused.
 */
export const jsonl: Report = async function* (results, { language, refused }) {
  for await (const { pair, findings } of results) {
    yield `${safeJson({
      document: pair.document,
      language: pair.language,
      unit: pair.unit,
      ...(pair.segment !== undefined && { segment: pair.segment }),
      findings: findings.map((finding) => placedFindingJson(finding, language)),
    })}\n`;
  }
  for (const { file = null, line = null, column = null, messageId, message } of refusalsOf(refused, language))
    yield `${safeJson({ document: file, line, column, messageId, error: message })}\n`;
};
