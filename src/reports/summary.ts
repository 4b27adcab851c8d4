import { refusalsOf } from './refusals.js';
import type { Report } from './report.js';
import { countFinding, countRefusal, countsOf, newSummary } from './summary-counts.js';
import { summaryJson } from './summary-json.js';

/** What a run came to, by rule, severity and direction: one line of JSON, which `tarazi summary` adds to others. */
export const summary: Report = async function* (results, { language, refused }) {
  const sum = newSummary();
  for await (const { pair, target, findings, waived } of results) {
    const own = countsOf(sum, `${pair.sourceLanguage}>${pair.targetLanguage}`);
    for (const counts of [sum, own]) {
      counts.pairs++;
      if (target === undefined) counts.untranslated++;
      counts.waived += waived.length;
    }
    for (const { rule, severity } of findings) countFinding(sum, own, rule, severity);
  }
  for (const refusal of refusalsOf(refused, language)) countRefusal(sum, refusal);
  sum.refused = refused?.count ?? 0;
  yield summaryJson(sum);
};
