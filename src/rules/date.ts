import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every date, year, decade, century, weekday and time of day of one side stands on the other. */
export const date: Rule = {
  name: 'date',
  meta: {
    category: 'date',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.date.different', 'finding.date.missing', 'finding.date.extra'],
    needs: 'text',
  },
  examples: [],
  check: (pair) => factFindings(pair, 'date'),
};
