import type { Rule } from './rule.js';
import { factFindings } from './support/fact-findings.js';

/** Every amount, percentage, sum of money, measure, age and score of one side stands on the other. */
export const number: Rule = {
  name: 'number',
  meta: {
    category: 'number',
    its: 'numbers',
    severity: 'by-certainty',
    messages: ['finding.number.different', 'finding.number.missing', 'finding.number.extra'],
    needs: 'text',
  },
  examples: [],
  check: (pair) => factFindings(pair, 'number'),
};
